// dist/**/*.d.ts
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Answers whether the types are right. @param {string} root */
export function declarations(root) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], { cwd: root, stdio: 'inherit' }).status === 0;
}
