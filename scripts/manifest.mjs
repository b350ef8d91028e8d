// `npm run manifest`: custom-elements.json from the doc comments; with --check it only says whether the file is fresh.
// @ts-expect-error The analyzer has no types for its command.
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const file = join(root, 'custom-elements.json');
const manifest = await cli({ argv: ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'], cwd: root, noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;
const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
  console.log(`custom-elements.json: ${String(manifest.modules.length)} modules`);
} else if (kept !== text) {
  console.error('custom-elements.json is stale: run npm run manifest and commit it.');
  process.exit(1);
} else {
  console.log('custom-elements.json is fresh');
}
