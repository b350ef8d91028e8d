// dist/**/*.js, one file a source file: whoever bundles keeps only the files that a page uses. Packages stay imports.
import { build } from 'esbuild';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defines, existing, tags } from './entries.mjs';

const target = 'es2022';

/** @param {string} root @param {string} out */
export async function modules(root, out) {
  const elements = tags(root);
  const entries = Object.values(existing(root, ['index', 'classes', 'cli/index', ...elements.map((tag) => `elements/${tag}/index`)]));
  const sources = await reachable(root, entries);
  await build({
    entryPoints: sources,
    absWorkingDir: root,
    outbase: 'src',
    outdir: out,
    format: 'esm',
    target,
    define: defines(root),
    logLevel: 'silent',
  });
  for (const tag of elements) {
    const line = `export * from './elements/${tag}/index.js';\n`;
    writeFileSync(join(out, `${tag}.js`), line);
    writeFileSync(join(out, `${tag}.d.ts`), line);
  }
  const command = join(out, 'cli/index.js');
  if (existsSync(command)) chmodSync(command, 0o755);
}

/**
 * The source files that the entries come to load. Fails where one imports a package that an installation wouldn't bring.
 * @param {string} root @param {string[]} entryPoints
 */
async function reachable(root, entryPoints) {
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: root,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    treeShaking: false,
    format: 'esm',
    target,
    packages: 'external',
    platform: 'node',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path, external } of imports) {
      if (!external || /^(node:|<)/.test(path)) continue;
      const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
      if (!(name in dependencies)) throw new Error(`${file} imports ${path}, which is not among the dependencies of package.json`);
    }
  }
  return Object.keys(metafile.inputs);
}
