// What there is to build, found by listing: a new element is built by being there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every tag that src/elements/<tag>/index.ts defines, sorted. @param {string} root */
export function tags(root) {
  const elements = join(root, 'src/elements');
  if (!existsSync(elements)) return [];
  return readdirSync(elements)
    .filter((tag) => existsSync(join(elements, tag, 'index.ts')))
    .sort();
}

/** `names` that exist as src/<name>.ts, with their paths. @param {string} root @param {string[]} names */
export function existing(root, names) {
  return Object.fromEntries(names.map((name) => [name, join(root, 'src', `${name}.ts`)]).filter(([, path]) => existsSync(path ?? '')));
}

/** What the sources are told of the package. @param {string} root @returns {Record<string, string>} */
export function defines(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return { __VERSION__: JSON.stringify(version) };
}
