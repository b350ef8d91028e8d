// `npm run bench`: 200 of our charts on a page against the bare picture in Lit and its peers, with the harness that stands beside
// this repository (../shared/bench). Further arguments go to it: `npm run bench -- --max-update-vs-lit=1.5`.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser } from './browser.mjs';
import { root } from './run.mjs';

const harness = join(root, '../shared/bench');
if (!existsSync(join(harness, 'bench.mjs'))) {
  console.log('There is no ../shared/bench beside this repository, so there is nothing to measure with.');
  process.exit(0);
}

const built = join(root, 'dist/cdn/outcome-comparison.js');
if (!existsSync(built)) {
  console.error('There is no dist/cdn/outcome-comparison.js: run npm run build first.');
  process.exit(1);
}

/** A copy to work in; its packages stay from run to run while its lock file does. */
const folder = join(tmpdir(), 'academy-trust-widgets-bench');
const lock = readFileSync(join(harness, 'package-lock.json'), 'utf8');
const note = join(folder, 'node_modules', '.installed-for');
const installed = existsSync(note) && readFileSync(note, 'utf8') === lock;
mkdirSync(folder, { recursive: true });
for (const entry of readdirSync(folder))
  if (entry !== 'node_modules' || !installed) rmSync(join(folder, entry), { recursive: true, force: true });
cpSync(harness, folder, { recursive: true });
if (!installed) {
  console.log('Installing what the harness compares with (once) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (npm.status !== 0) process.exit(1);
  writeFileSync(note, lock);
}

const limits = process.argv.length > 2 ? process.argv.slice(2) : ['--max-task-vs-lit=1.6'];
const { status } = spawnSync(process.execPath, ['bench.mjs', '--quick', ...limits], {
  cwd: folder,
  stdio: 'inherit',
  env: {
    ...process.env,
    CHROME_PATH: await getBrowser(),
    OURS: built,
    OURS_HTML: '<outcome-comparison data="{{data}}"></outcome-comparison>',
    OURS_UPDATE: 'el.data = data',
  },
});
process.exit(status ?? 1);
