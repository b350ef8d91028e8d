// `npm run new -- TAG`: a new element's room, story and test, from a template that works at once. Nothing that exists is written over.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { className, files } from './new/templates.mjs';
import { root } from './run.mjs';

const [tag = '', key = tag.split('-').at(-1)] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(tag) || !key) {
  console.error('Which element? npm run new -- TAG [KEY], as in npm run new -- key-benefits benefits');
  process.exit(2);
}

/** The data module may be there before its element: then its type is the one to draw. */
const data = join(root, `src/elements/${tag}/${tag}.data.ts`);
const known = existsSync(data) ? [...readFileSync(data, 'utf8').matchAll(/export (?:type|interface) (\w+)/g)].at(-1)?.[1] : undefined;

for (const [path, text] of Object.entries(files({ tag, key, type: known ?? `${className(tag)}Data` }))) {
  const file = join(root, path);
  if (existsSync(file)) {
    console.log(`  stays    ${path}`);
    continue;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`  written  ${path}`);
}

/** Adds a line after the last one like it. @param {string} path @param {RegExp} like @param {string} line */
function add(path, like, line) {
  const file = join(root, path);
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.includes(line)) return;
  const last = lines.findLastIndex((one) => like.test(one));
  lines.splice(last + 1, 0, line);
  writeFileSync(file, lines.join('\n'));
  console.log(`  added to ${path}`);
}
add('src/index.ts', /^import '\.\/elements\//, `import './elements/${tag}/index.js';`);
add('src/classes.ts', /^export \{ \w+ \} from '\.\/elements\//, `export { ${className(tag)} } from './elements/${tag}/${tag}.js';`);
console.log(`
Next: its schema in ${tag}.data.ts and in src/document/parts.ts, what it draws in ${tag}.ts, the story and the test.
Then npm run manifest, npm test, npm run check, and npx changeset.`);
