/** `npm run new`: what its template imports is what the house exports. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { files } from '../../scripts/new/templates.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const house = join(root, 'node_modules/.cache/new', String(process.pid));

describe('a new element', () => {
  after(() => {
    rmSync(house, { recursive: true, force: true });
  });

  it('has a room that builds, a story and a test', async () => {
    const made = files({ tag: 'made-thing', key: 'things', type: 'Things' });
    const shape = 'src/elements/made-thing/made-thing.shape.ts'; // npm run shapes makes it
    for (const [path, text] of [...Object.entries(made), [shape, 'export const shape = {};'] as const]) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    for (const room of readdirSync(join(root, 'src')))
      if (room !== 'elements') symlinkSync(join(root, 'src', room), join(house, 'src', room));
    symlinkSync(join(root, 'test/kit.ts'), join(house, 'test/kit.ts'));

    const { errors, warnings } = await build({
      entryPoints: Object.keys(made).filter((path) => /index|stories|test/.test(path)),
      absWorkingDir: house,
      outdir: 'out',
      bundle: true,
      splitting: true,
      format: 'esm',
      preserveSymlinks: true,
      packages: 'external',
      write: false,
      logLevel: 'silent',
      tsconfig: join(root, 'tsconfig.json'),
    });
    assert.deepEqual([...errors, ...warnings], []);
  });
});
