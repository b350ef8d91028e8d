// `npm run weigh -- TAG`: where an element's bytes go, module by module. Each is minified and gzipped alone, so the sum is a
// little more than the whole; what is loaded later (pictures, downloads) is marked.
import { transformSync } from 'esbuild';
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { alone } from './build/cdn.mjs';
import { root } from './run.mjs';

const [tag] = process.argv.slice(2);
if (!tag) {
  console.error('Which element? npm run weigh -- TAG');
  process.exit(2);
}
const output = await alone(root, tag);
const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
const first = new Set([`${tag}.js`]);
for (const file of first) for (const next of chunks.get(file)?.imports ?? []) first.add(next);

const rows = [...chunks.values()].flatMap((chunk) =>
  Object.entries(chunk.modules).map(([id, { code }]) => {
    const small = transformSync(code ?? '', { minify: true, format: 'esm', target: 'es2022' }).code;
    const name = relative(root, id.replace(/\0/g, '')).replace(/^.*node_modules\//, '');
    return { name, minified: small.length, gzip: gzipSync(small, { level: 9 }).length - 20, later: !first.has(chunk.fileName) };
  }),
);
const total = (/** @type {boolean} */ later) => rows.filter((row) => row.later === later).reduce((sum, row) => sum + row.gzip, 0);
for (const row of rows.sort((a, b) => b.gzip - a.gzip)) {
  if (row.gzip > 60)
    console.log(`${String(row.gzip).padStart(6)} ${String(row.minified).padStart(7)}  ${row.name}${row.later ? '  (later)' : ''}`);
}
console.log(`${String(total(false)).padStart(6)} at once, ${String(total(true))} later (gzip, minified beside it)`);
