// `npm run new -- TAG`: a new element's room, story and test, from a template that works at once. Nothing that exists is written over.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { className, files } from './new/templates.mjs';
import { node, root, tool } from './run.mjs';

const [tag = '', key = tag.split('-').at(-1)] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || !key) {
  console.error('Which element? npm run new -- TAG [KEY], as in npm run new -- key-benefits benefits');
  process.exit(2);
}

/** The data module may be there before its element: then its type is the one to draw. */
const data = join(root, `src/elements/${tag}/${tag}.data.ts`);
const known = existsSync(data) ? /export type (\w+) = v\.InferOutput/.exec(readFileSync(data, 'utf8'))?.[1] : undefined;

/** @type {string[]} */
const touched = [];
for (const [path, text] of Object.entries(files({ tag, key, type: known ?? `${className(tag)}Data` }))) {
  const file = join(root, path);
  if (existsSync(file)) {
    console.log(`  stays    ${path}`);
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  touched.push(file);
  console.log(`  written  ${path}`);
}

/** Puts a line after the last one like it, once. @param {string} path @param {RegExp} like @param {string} line */
function add(path, like, line) {
  const file = join(root, path);
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.includes(line)) return;
  lines.splice(lines.findLastIndex((one) => like.test(one)) + 1, 0, line);
  writeFileSync(file, lines.join('\n'));
  touched.push(file);
  console.log(`  added to ${path}`);
}
add('src/index.ts', /^import '\.\/elements\//, `import './elements/${tag}/index.js';`);
add('src/classes.ts', /^export \{ \w+ \} from '\.\/elements\//, `export { ${className(tag)} } from './elements/${tag}/${tag}.js';`);
if (!known) {
  add('src/document/schemas.ts', /^import .* from '\.\.\/elements\//, `import { ${key}Schema } from '../elements/${tag}/${tag}.data.js';`);
  add('src/document/schemas.ts', /^ {2}\{ key: /, `  { key: '${key}', path: element('${tag}'), schema: ${key}Schema },`);
}
await node([join(root, 'scripts/shapes.mjs')]);
await node([tool('prettier'), '--write', '--log-level=warn', ...touched]);

console.log(
  known
    ? `\nNext: draw what ${tag}.data.ts holds in ${tag}.ts, and give the story and the test data of that shape.`
    : `\nNext: its schema in ${tag}.data.ts (then npm run shapes), what it draws in ${tag}.ts, the story and the test.`,
);
console.log('Then npm run manifest, npm test, npm run check, and npx changeset.');
