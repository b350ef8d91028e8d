// dist/**/*.d.ts
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** @param {string} root @param {string} out */
export function declarations(root, out) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', out], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('There are type errors.');
}
