// What a page fetches for a file of dist/cdn, before anything is used: the file and all it imports, not what it imports later.
import { buildSync } from 'esbuild';
import { join } from 'node:path';

/** @param {string} root @param {string} name a file of dist/cdn, without .js @returns {string[]} paths below the root, sorted */
export function loads(root, name) {
  const entry = `dist/cdn/${name}.js`;
  const { metafile } = buildSync({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    treeShaking: false,
    format: 'esm',
    outdir: 'none',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const seen = new Set([entry]);
  for (const file of seen) {
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind === 'import-statement') seen.add(path);
  }
  return [...seen].sort();
}
