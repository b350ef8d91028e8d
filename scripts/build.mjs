// Writes dist/: modules for bundlers, self-contained files for pages, types, the JSON Schema, the command line.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cdn } from './build/cdn.mjs';
import { declarations } from './build/declarations.mjs';
import { tags } from './build/entries.mjs';
import { modules } from './build/modules.mjs';
import { schema } from './build/schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = Date.now();
rmSync(join(root, 'dist'), { recursive: true, force: true });
mkdirSync(join(root, 'dist'), { recursive: true });
await modules(root);
await cdn(root);
await schema(root);
// Last: what is wrong with a type does not keep the scripts from being looked at, but fails the build.
const typed = declarations(root);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(`dist/ of ${version}: ${String(tags(root).length)} elements, built in ${seconds} s${typed ? '' : ', with type errors'}`);
if (!typed) process.exit(1);
