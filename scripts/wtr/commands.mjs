// What tests ask of the browser beyond a page's own powers, over the DevTools protocol; test/kit.ts wraps each with types.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { axLines } from './ax-lines.mjs';

/** @typedef {import('puppeteer-core').Page} Page @typedef {import('puppeteer-core').CDPSession} CDPSession */

/** @type {WeakMap<Page, Promise<CDPSession>>} */
const sessions = new WeakMap();
/** Pages whose accessibility tree is already being kept, by the address they had then. @type {WeakMap<Page, string>} */
const treeKept = new WeakMap();

/** @param {Page} page */
function protocol(page) {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.createCDPSession()));
  return session;
}

/** @type {Record<string, (page: Page, payload: any, root: string) => Promise<unknown>>} */
const commands = {
  /** puppeteer's own emulateMediaFeatures drops forced-colors. */
  async 'emulate-media-features'(page, { features = [], media = '' }) {
    await (await protocol(page)).send('Emulation.setEmulatedMedia', { media, features });
    return true;
  },

  async 'vision-deficiency'(page, { type = 'none' }) {
    await (await protocol(page)).send('Emulation.setEmulatedVisionDeficiency', { type });
    return true;
  },

  /** The tree below `globalThis.__axTarget`, which the kit sets: an element in a shadow root has no selector. */
  async 'ax-tree'(page) {
    const cdp = await protocol(page);
    if (treeKept.get(page) !== page.url()) {
      await cdp.send('Accessibility.enable');
      await new Promise((resolve) => setTimeout(resolve, 300)); // earlier reads return an empty tree
      treeKept.set(page, page.url());
    }
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'globalThis.__axTarget' });
    if (!result.objectId) throw new Error('ax-tree: no element was given');
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
    await cdp.send('Runtime.releaseObject', { objectId: result.objectId });
    for (let tries = 0; ; tries++) {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      const lines = axLines(nodes, node.backendNodeId);
      if (lines.length || tries === 10) return lines.join('\n');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },

  async 'page-screenshot'(page, { clip, name }, root) {
    const base64 = await page.screenshot({ encoding: 'base64', ...(clip ? { clip, captureBeyondViewport: true } : { fullPage: true }) });
    if (name) save(join(root, 'screenshots/test', `${name}.png`), Buffer.from(base64, 'base64'));
    return base64;
  },

  /** Golden files are made on purpose only (UPDATE_GOLDEN=1): a missing one is null, and the kit fails. */
  async golden(_page, { name, text }, root) {
    if (!/^[\w.-]+(\/[\w.-]+)*$/.test(name)) throw new Error(`golden: "${name}" is not a plain name`);
    const file = join(root, 'test/golden', `${name}.txt`);
    if (process.env.UPDATE_GOLDEN === '1') save(file, text);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  },
};

/** @param {string} file @param {string | Buffer} content */
function save(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** @param {{ root: string }} options @returns {import('@web/test-runner').TestRunnerPlugin<any>} */
export function browserCommands({ root }) {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return;
      const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (/** @type {unknown} */ (session.browser));
      return (await run(launcher.getPage(session.id), payload ?? {}, root)) ?? false;
    },
  };
}
