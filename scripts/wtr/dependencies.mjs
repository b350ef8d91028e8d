// Serves what src, stories and tests import from packages as pre-bundled files: d3 alone would be hundreds of requests a page.
// One esbuild run with splitting for all of them, so that everybody shares one copy of lit.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const prefix = '/__dependencies/';
const bare = /(?:from\s*|import\s*\(?\s*)['"]((?:@[\w.-]+\/)?[a-z][\w.-]*(?:\/[\w./-]+)?)['"]/g;
// These talk to the test server itself, or exist in Node only.
const left = /^(@web\/|node:|@storybook\/|storybook|vite|esbuild|puppeteer)/;

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
        .map((file) => join(folder, file))
    : [];
}

/** Words in a comment or a snippet can look like an import. @param {string} root @param {string} entry */
const installed = (root, entry) =>
  existsSync(join(root, 'node_modules', ...entry.split('/', entry.startsWith('@') ? 2 : 1), 'package.json'));

/** Every package entry that the browser tests can come to import. @param {string} root */
export function imported(root) {
  const files = ['src', 'stories', 'test', 'demo']
    .flatMap((folder) => sources(join(root, folder)))
    .filter((file) => !/^(test\/node|src\/(cli|server))\//.test(relative(root, file).split(sep).join('/')));
  const found = new Set(['axe-core']);
  for (const file of files) {
    const text = readFileSync(file, 'utf8').replace(/^\s*(import|export)\s+type\s[^;]*?from[^;]*;/gm, '');
    for (const match of text.matchAll(bare)) if (match[1] && !left.test(match[1]) && installed(root, match[1])) found.add(match[1]);
  }
  return [...found].sort();
}

/** Bundles `entries` once per set and version of the lock file; answers the folder. @param {string} root @param {string[]} entries */
async function bundle(root, entries) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const key = createHash('sha256')
    .update(lock)
    .update(entries.join('\n'))
    .update(readFileSync(new URL(import.meta.url)))
    .digest('hex')
    .slice(0, 16);
  const folder = join(root, 'node_modules/.cache/test-dependencies', key);
  if (existsSync(join(folder, 'done'))) return folder;
  const scratch = `${folder}-${process.pid}`;
  await build({
    entryPoints: Object.fromEntries(entries.map((entry) => [flat(entry), entry])),
    absWorkingDir: root,
    outdir: scratch,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['browser', 'production'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  writeFileSync(join(scratch, 'done'), '');
  rmSync(folder, { recursive: true, force: true });
  renameSync(scratch, folder); // whole or not at all: two runs may start together
  return folder;
}

const flat = (/** @type {string} */ entry) => entry.replace(/\.js$/, '').replace(/[/@]/g, '_');

/** @param {{ root: string }} options @returns {import('@web/test-runner').TestRunnerPlugin} */
export function dependencies({ root }) {
  const entries = imported(root);
  const ready = bundle(root, entries);
  return {
    name: 'dependencies',
    async serve(context) {
      if (!context.path.startsWith(prefix)) return;
      const body = readFileSync(join(await ready, context.path.slice(prefix.length)), 'utf8');
      return { body, type: 'js', headers: { 'cache-control': 'public, max-age=31536000, immutable' } };
    },
    async resolveImport({ source }) {
      if (entries.includes(source)) return `${prefix}${flat(source)}.js`;
    },
  };
}
