// `npm run check`: everything that is right or wrong without running the elements. All of it runs; one fault fails.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { node, root, tool } from './run.mjs';

/** Whether dist/ is missing or older than what it is made of. */
function stale() {
  const built = join(root, 'dist/cdn/all.js');
  if (!existsSync(built)) return true;
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) => join(root, 'src', file));
  return [...sources, join(root, 'package.json')].some((file) => statSync(file).mtimeMs > statSync(built).mtimeMs);
}

/** @type {Array<[string, string[]]>} */
const checks = [
  ['types', [tool('typescript', 'tsc'), '--noEmit']],
  ['lint', [tool('eslint'), '.', '--max-warnings=0']],
  ['format', [tool('prettier'), '--check', '--log-level=warn', '.']],
  ['shapes', [join(root, 'scripts/shapes.mjs'), '--check']],
  ['manifest', [join(root, 'scripts/manifest.mjs'), '--check']],
  ...(stale() ? [/** @type {[string, string[]]} */ (['build', [join(root, 'scripts/build.mjs')]])] : []),
  ['sizes', [tool('size-limit')]],
  ['package', [tool('publint'), '--strict']],
];

const failed = [];
for (const [name, args] of checks) {
  console.log(`\n— ${name}`);
  if ((await node(args)) !== 0) failed.push(name);
}
console.log(failed.length ? `\ncheck: ${failed.join(', ')} failed` : '\ncheck: all is well');
process.exit(failed.length ? 1 : 0);
