// `npm run test:node [-- WORD…]`: the tests that need no page, test/node/**/*.test.ts, under node --test.
// Node 20 can't read TypeScript: esbuild makes one file of each test first, with source maps.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { noCounts } from './counts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'node_modules/.cache/node-tests', String(process.pid));

/** `import.meta.url` goes on naming the source file, next to which a test keeps what it reads. @type {import('esbuild').Plugin} */
const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) =>
      path.includes('node_modules')
        ? undefined
        : {
            contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
            loader: path.endsWith('.ts') ? 'ts' : 'js',
          },
    );
  },
};

/** @param {string[]} words only files whose path holds one of these @returns {Promise<import('./counts.mjs').Counts>} */
export async function runNodeTests(words = []) {
  const folder = join(root, 'test/node');
  const files = (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((file) => file.endsWith('.test.ts') && (!words.length || words.some((word) => file.includes(word))))
    .sort();
  if (!files.length) return { ...noCounts };
  try {
    await build({
      entryPoints: files.map((file) => join(folder, file)),
      absWorkingDir: root,
      outbase: folder,
      outdir: out,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      sourcesContent: false,
      logLevel: 'error',
      plugins: [ownAddress],
    });
  } catch {
    return { ...noCounts, failed: 1 }; // esbuild has said which file and why
  }
  const bundles = files.map((file) => join(out, file.replace(/\.ts$/, '.mjs')));
  const tap = join(out, 'results.tap');
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
  const env = { ...process.env, TZ: 'Europe/London', LANG: 'en_GB.UTF-8' };
  const child = spawn(process.execPath, ['--enable-source-maps', '--test', ...reporters, ...bundles], { cwd: root, stdio: 'inherit', env });
  const status = await new Promise((resolve) => child.on('close', resolve));
  const summary = existsSync(tap) ? readFileSync(tap, 'utf8') : '';
  const count = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(summary)?.[1] ?? 0);
  rmSync(out, { recursive: true, force: true });
  const failed = count('fail') + count('cancelled');
  return { passed: count('pass'), failed: failed || (status === 0 ? 0 : 1), skipped: count('skipped') + count('todo') };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { failed } = await runNodeTests(process.argv.slice(2));
  process.exit(failed ? 1 : 0);
}
