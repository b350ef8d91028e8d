// Writes dist/: modules for bundlers, self-contained files for pages, the JSON Schema, types, the command line.
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cdn } from './build/cdn.mjs';
import { declarations } from './build/declarations.mjs';
import { tags } from './build/entries.mjs';
import { modules } from './build/modules.mjs';
import { schema } from './build/schema.mjs';
import { root } from './run.mjs';

const started = Date.now();
/** Made aside and then put in place, so that nobody meets half of it; two builds may run at once. */
const out = join(root, 'node_modules/.cache/build', String(process.pid));
mkdirSync(out, { recursive: true });

// All of it is tried: what is wrong in one part doesn't keep the others from being looked at, but fails the build.
const faults = [];
for (const [name, make] of Object.entries({ modules, cdn, schema, declarations })) {
  try {
    await make(root, out);
  } catch (error) {
    faults.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
}
const dist = join(root, 'dist');
rmSync(dist, { recursive: true, force: true, maxRetries: 5 });
renameSync(out, dist);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
console.log(`dist/ of ${version}: ${tags(root).length} elements, built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
if (faults.length) {
  console.error(`The build failed: ${faults.join(', ')}.`);
  process.exit(1);
}
