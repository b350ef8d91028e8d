// What each element costs a visitor, gzipped: alone on a page, and beside the largest one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tags } from './scripts/build/entries.mjs';
import { loads } from './scripts/build/loads.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(join(root, 'dist/cdn/all.js'))) spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { stdio: 'ignore' });

/** @type {Record<string, string>} */
const alone = {
  'outcome-comparison': '24 kB',
  // Never alone: it brings what reads files, which other elements then have.
  'trust-data': '18 kB',
};
const first = 'outcome-comparison';

const elements = tags(root).map((tag) => ({ tag, files: loads(root, tag) }));
const there = elements.find(({ tag }) => tag === first)?.files ?? [];
const measure = { gzip: true, brotli: false };

export default [
  ...elements.map(({ tag, files }) => ({ ...measure, name: tag, path: files, limit: alone[tag] ?? '16 kB' })),
  ...elements
    .filter(({ tag }) => tag !== first && there.length)
    .map(({ tag, files }) => ({
      ...measure,
      name: `${tag}, beside ${first}`,
      path: files.filter((file) => !there.includes(file)),
      limit: '8 kB',
    })),
];
