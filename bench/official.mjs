// `node bench/official.mjs [ROWS]`: reads a generated national file of 16,000 schools × 318 columns as the command line does, and says
// rows per second and peak memory, beside a file of a tenth of the size: memory must not grow with the file.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rows = Number(process.argv[2] ?? 16_000);
const folder = mkdtempSync(join(tmpdir(), 'official-bench-'));

/** Real rows of an extract, again and again, each under a URN of its own. @param {string} path @param {number} count */
async function generate(path, count) {
  const extract = readFileSync(join(root, 'test/fixtures/official/england_ks2final_2018-2019_surrey_extract.csv'), 'utf8').split('\r\n');
  const [header = '', ...lines] = extract.filter(Boolean);
  const schools = lines.filter((line) => /^[12],/.test(line) && line.split(',').length >= 318);
  const out = createWriteStream(path);
  out.write(`${header}\r\n`);
  for (let i = 0; i < count; i++) {
    const cells = (schools[i % schools.length] ?? '').split(',');
    cells[4] = String(100_000 + i);
    if (!out.write(`${cells.join(',')}\r\n`)) await once(out, 'drain');
  }
  for (const line of lines) if (/^[45],/.test(line)) out.write(`${line}\r\n`);
  out.end();
  await once(out, 'finish');
}

try {
  const script = join(root, 'node_modules/.cache/bench-official.mjs');
  await build({
    stdin: {
      contents: `
        import { parse } from 'csv-parse';
        import { createReadStream } from 'node:fs';
        import { importKs2 } from './src/official/index.ts';
        const [results, urns] = process.argv.slice(2);
        const file = (path) => ({ name: path.split(/[\\\\/]/).pop(), stream: () => createReadStream(path) });
        const before = process.resourceUsage().maxRSS;
        const start = performance.now();
        const { lines, document } = await importKs2([{ file: file(results) }], { select: { urns: file(urns) }, parse });
        const seconds = (performance.now() - start) / 1000;
        console.log(JSON.stringify({ lines, seconds, results: document.outcomes.ks2.results.length, before, peak: process.resourceUsage().maxRSS }));`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const urns = join(folder, 'urns.txt');
  writeFileSync(urns, Array.from({ length: 20 }, (_, i) => 100_000 + i * 7).join('\n'));
  const found = [];
  for (const count of [rows / 10, rows]) {
    const path = join(folder, `england_ks2final_2018-2019_${String(count)}.csv`);
    await generate(path, count);
    const { lines, seconds, results, before, peak } = JSON.parse(
      execFileSync(process.execPath, [script, path, urns], { encoding: 'utf8' }),
    );
    const size = statSync(path).size / 1e6;
    found.push(peak);
    console.log(
      `${String(lines).padStart(6)} rows × 318 columns, ${size.toFixed(1)} MB: ${seconds.toFixed(2)} s, ${String(Math.round(lines / seconds))} rows/s, ` +
        `peak memory ${String(Math.round(peak / 1024))} MB (${String(Math.round(before / 1024))} MB before reading), ${String(results)} results of 20 schools kept`,
    );
  }
  const [small = 0, large = 0] = found;
  console.log(`Ten times the rows take ${((large - small) / 1024).toFixed(0)} MB more at the peak.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
