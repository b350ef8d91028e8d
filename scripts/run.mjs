// Runs one of the project's tools and waits for it. What was started ends with us.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';

export const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    for (const child of running) child.kill('SIGTERM');
    process.exit(130);
  });
}

/** The script behind a package's command, found without a shell or PATH. @param {string} name @param {string} [command] */
export function tool(name, command = name) {
  let folder = dirname(require.resolve(name, { paths: [root] }));
  for (;;) {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (manifest.name === name) return join(folder, typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[command]);
    } catch {
      // not the package's own folder yet
    }
    if (folder === dirname(folder)) throw new Error(`${name} is not installed: run npm ci`);
    folder = dirname(folder);
  }
}

/** Answers the exit code. @param {string[]} args what node is to run @param {NodeJS.ProcessEnv} [env] @returns {Promise<number>} */
export function node(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  running.add(child);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
