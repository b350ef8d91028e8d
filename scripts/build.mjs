// Writes dist/: modules for bundlers, self-contained files for pages, the JSON Schema, types, the command line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cdn } from './build/cdn.mjs';
import { declarations } from './build/declarations.mjs';
import { tags } from './build/entries.mjs';
import { modules } from './build/modules.mjs';
import { schema } from './build/schema.mjs';
import { root } from './run.mjs';

const started = Date.now();
rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'), { recursive: true });

// All of it is tried: what is wrong in one part doesn't keep the others from being looked at, but fails the build.
const faults = [];
for (const [name, make] of Object.entries({ modules, cdn, schema, declarations })) {
  try {
    await make(root);
  } catch (error) {
    faults.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
console.log(`dist/ of ${version}: ${tags(root).length} elements, built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
if (faults.length) {
  console.error(`The build failed: ${faults.join(', ')}.`);
  process.exit(1);
}
