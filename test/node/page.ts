/** A bare page over what was built: files of the repository on loopback, no bundler, and all that goes wrong on it. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { environment, flags, getBrowser } from '../../scripts/browser.mjs';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface OpenPage {
  page: Page;
  /** Errors thrown, console errors, failed requests. */
  problems: string[];
  /** Paths asked for, the page itself left out. */
  requested: string[];
}

export interface PageServer {
  open(html: string, headers?: Record<string, string>): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Serves `root` and opens pages over it in one browser; `files` are served beside it. */
export async function servePages(root: string, files: Record<string, string> = {}): Promise<PageServer> {
  let html = '';
  let headers: Record<string, string> = {};
  const server = createServer((request, response) => {
    void (async () => {
      const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://page').pathname)).replaceAll('\\', '/');
      const given = path === '/' ? html : path === '/favicon.ico' ? '' : files[path];
      const body = given ?? (await readFile(join(root, path)).catch(() => undefined));
      const type = path === '/' ? '.html' : extname(path);
      response.writeHead(body === undefined ? 404 : 200, {
        'content-type': types[type] ?? 'application/octet-stream',
        ...(path === '/' ? headers : {}),
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const origin = `http://127.0.0.1:${String(typeof address === 'object' && address ? address.port : 0)}`;
  const browser: Browser = await puppeteer.launch({ executablePath: await getBrowser(), args: flags, env: environment });
  return {
    async open(pageHtml, pageHeaders = {}) {
      html = pageHtml;
      headers = pageHeaders;
      const page = await browser.newPage();
      const problems: string[] = [];
      const requested: string[] = [];
      page.on('pageerror', (error) => problems.push(`thrown: ${error instanceof Error ? error.message : String(error)}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()}`);
      });
      page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()}`));
      page.on('request', (request) => requested.push(new URL(request.url()).pathname));
      await page.goto(`${origin}/`, { waitUntil: 'load' });
      return { page, problems, requested: requested.filter((path) => path !== '/') };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
