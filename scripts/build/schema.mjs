// dist/trust.schema.json, from the schemas in the code.
import { build } from 'esbuild';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { existing } from './entries.mjs';

/** @param {string} root @param {string} out */
export async function schema(root, out) {
  const source = existing(root, ['document/json-schema'])['document/json-schema'];
  if (!source) return;
  const outfile = join(root, 'node_modules/.cache/build', `schema-${String(process.pid)}.mjs`);
  await build({ entryPoints: [source], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'silent' });
  try {
    const { trustSchema } = await import(pathToFileURL(outfile).href);
    writeFileSync(join(out, 'trust.schema.json'), `${JSON.stringify(trustSchema(), null, 2)}\n`);
  } finally {
    rmSync(outfile, { force: true });
  }
}
