// Compiles the valibot schemas to the shapes that browsers check against: `npm run shapes`. With --check it writes nothing and fails where one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const check = process.argv.includes('--check');
const { outputFiles } = await build({
  entryPoints: ['src/document/shapes.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { shapes } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
const stale = [];
for (const [path, shape] of Object.entries(shapes)) {
  const file = `src/${path}.shape.ts`;
  const text = `// Made by \`npm run shapes\` from the schema beside it: change that, not this.\nimport type { Shape } from '${'../'.repeat(path.split('/').length - 1)}data/shape.js';\n\n// prettier-ignore\nexport const shape: Shape = ${JSON.stringify(shape)};\n`;
  let held = '';
  try {
    held = readFileSync(file, 'utf8');
  } catch {
    // It is to be made.
  }
  if (held === text) continue;
  stale.push(file);
  if (!check) writeFileSync(file, text);
}
console.log(stale.length ? `${check ? 'Stale' : 'Written'}: ${stale.join(', ')}` : 'All shapes are fresh.');
if (check && stale.length) process.exit(1);
