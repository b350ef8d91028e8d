// `npm run screenshots`: the demo's pages at three widths, in light, dark, forced colours and print, into screenshots/.
// With --readme, the few that README.md shows, into docs/images/. Words pick pages: npm run screenshots -- academy.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { environment, flags, getBrowser } from './browser.mjs';
import { root } from './run.mjs';
import { shots } from './screenshots/shots.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const forReadme = process.argv.includes('--readme');

const server = await createServer({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', server: { port: 0 } });
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({ executablePath: await getBrowser(), args: flags, env: environment });
try {
  const pages = readdirSync(join(root, 'demo'))
    .filter((file) => file.endsWith('.html') && (!words.length || words.some((word) => file.includes(word))))
    .map((file) => file.replace('.html', ''));
  const folder = join(root, forReadme ? 'docs/images' : 'screenshots');
  mkdirSync(folder, { recursive: true });
  for (const shot of shots(pages, forReadme)) {
    const page = await browser.newPage();
    const wrong = /** @type {string[]} */ ([]);
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.scale });
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { media: shot.media, features: shot.features });
    await page.goto(`${address}demo/${shot.page}.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(settled);
    const file = join(folder, `${shot.name}.png`);
    if (shot.element) await (await page.waitForSelector(shot.element))?.screenshot({ path: /** @type {`${string}.png`} */ (file) });
    else await page.screenshot({ path: /** @type {`${string}.png`} */ (file), fullPage: shot.whole, captureBeyondViewport: true });
    console.log(`${shot.name}.png${wrong.length ? `  ${wrong.join('; ')}` : ''}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
process.exit(0);

/** Runs in the page: everything defined has drawn, and what is only drawn when seen has been seen. */
async function settled() {
  await document.fonts.ready;
  for (const element of document.querySelectorAll(':defined'))
    await /** @type {{ updateComplete?: Promise<unknown> }} */ (/** @type {unknown} */ (element)).updateComplete;
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 300));
}
