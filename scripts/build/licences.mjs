// The notices of packages whose code is inside dist/cdn: one file beside the scripts, instead of forty comments in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string[]} modules the modules that were bundled */
export function licences(modules) {
  const folders = new Set(
    modules.flatMap((id) => /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id.replace(/\0/g, ''))?.[1] ?? []),
  );
  const notices = [...folders].sort().flatMap((folder) => {
    const manifest = join(folder, 'package.json');
    if (!existsSync(manifest)) return [];
    const { name, version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    return [`${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`];
  });
  return `The scripts in this folder hold code of these packages.\n\n${notices.join(`\n${'-'.repeat(72)}\n\n`)}`;
}
