// Finds a Chromium-family browser, or installs one: the tests, screenshots and the benchmark all ask here.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Flags that keep a test browser quiet on a closed network; as root Chromium refuses its sandbox. */
export const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--lang=en-GB',
  '--accept-lang=en-GB,en',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** What a test browser is told of where and when it is: the same on every machine. */
export const environment = { ...process.env, TZ: 'Europe/London', LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB' };

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];
const cache = fileURLToPath(new URL('../node_modules/.cache/browsers', import.meta.url));

/** @returns {string[]} where a browser may stand on this operating system, most wanted first */
function places() {
  const env = process.env;
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    return [...apps, ...apps.map((app) => join(env.HOME ?? '', app))];
  }
  if (process.platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) => (root ? [root] : []));
    const files = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return files.flatMap((file) => roots.map((root) => join(root, file)));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of an installed browser, or undefined. `CHROME_PATH` wins. */
export function findBrowser() {
  const told = process.env.CHROME_PATH;
  if (told) {
    if (existsSync(told)) return told;
    throw new Error(`CHROME_PATH names ${told}, where there is no browser: correct it or unset it.`);
  }
  return places().find((place) => existsSync(place)) ?? downloaded();
}

/** A browser that an earlier run downloaded. */
function downloaded() {
  const note = join(cache, 'path.txt');
  const path = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  return path && existsSync(path) ? path : undefined;
}

/** Debian and Ubuntu, as root: the distribution's own browser, and the fonts that make pictures the same everywhere. */
function installByApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)) return false;
  console.log('No browser found: installing Debian’s chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}

/** Anywhere else: Chrome for Testing, into this project's own cache. */
async function installByDownload() {
  console.log('No browser found: downloading Chrome for Testing …');
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir: cache, platform });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'path.txt'), executablePath);
  return executablePath;
}

/** The path of a browser, installed if need be. Throws one sentence saying what to do if none can be had. */
export async function getBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (installByApt()) {
    const installed = findBrowser();
    if (installed) return installed;
  }
  const path = await installByDownload().catch(() => undefined);
  if (path) return path;
  throw new Error(
    'No browser could be found or installed: install Chrome, Chromium or Edge, or set CHROME_PATH to one, and run this again.',
  );
}

/** @param {string} path */
export function browserVersion(path) {
  if (process.platform === 'win32') return path; // chrome.exe --version opens a window there
  return execFileSync(path, ['--version', ...flags.filter((flag) => flag === '--no-sandbox')], { encoding: 'utf8' }).trim();
}
