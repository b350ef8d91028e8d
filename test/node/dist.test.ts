/** dist/cdn on a page with no bundler: a build can end well and still be broken. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type PageServer, servePages } from './page.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdn = join(root, 'dist/cdn');
const tags = readdirSync(join(root, 'src/elements')).filter((tag) => existsSync(join(root, 'src/elements', tag, 'index.ts')));
const documents = ['step', 'genus'].map((name) => join(root, `demo/data/${name}.trust.json`)).filter((file) => existsSync(file));
const samples = documents.map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const html = (script: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><title>Bare</title><script type="module" src="${script}"></script><main><h1>Bare</h1><h2>Page</h2>${body}</main></html>`;
const element = (tag: string, data?: string): string => `<${tag}${data ? ` data="${escaped(data)}"` : ''}></${tag}>`;

/** Runs in the page: what state the element came to, and all its text, one word apart. */
async function report(tag: string): Promise<{ defined: boolean; states: string[]; text: string }> {
  await Promise.race([customElements.whenDefined(tag), new Promise((resolve) => setTimeout(resolve, 5000))]);
  const found = document.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag);
  await found?.updateComplete;
  // Words of the other states are loaded when they are wanted.
  for (let waits = 0; waits < 20 && !found?.shadowRoot?.textContent.trim(); waits++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const states = ['loading', 'empty', 'error', 'ready'].filter((state) => found?.matches(`:state(${state})`));
  for (const details of found?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  // Until its first frame, what content-visibility puts off has no rendered text.
  found?.style.setProperty('content-visibility', 'visible');
  const text = [...(found?.shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join(' ');
  return { defined: customElements.get(tag) !== undefined, states, text: text.replace(/\s+/g, ' ').trim() };
}

describe('dist/cdn on a page with no bundler', () => {
  let pages: PageServer;
  const sources: Record<string, string> = {};

  before(async () => {
    const { outputFiles } = await build({
      entryPoints: Object.fromEntries(tags.map((tag) => [tag, join(root, 'src/elements', tag, 'index.ts')])),
      outdir: join(root, 'unminified'),
      bundle: true,
      format: 'esm',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    });
    for (const file of outputFiles) sources[file.path.slice(root.length - 1).replaceAll('\\', '/')] = file.text;
    pages = await servePages(root, sources);
  });
  after(() => pages.close());

  it('has one file for each element, and one for all', () => {
    const missing = [...tags, 'all'].filter((name) => !existsSync(join(cdn, `${name}.js`)));
    assert.deepEqual(missing, []);
  });

  for (const tag of tags) {
    it(`${tag} stands alone, without data`, async () => {
      const { page, problems, requested } = await pages.open(html(`/dist/cdn/${tag}.js`, element(tag)));
      const { defined, states } = await page.evaluate(report, tag);
      assert.ok(defined, `${tag} is not defined: ${problems.join('; ')}`);
      assert.equal(states.length, 1, `exactly one state, not ${states.join(' ') || 'none'}`);
      assert.deepEqual(problems, []);
      assert.ok(
        requested.every((path) => path.startsWith('/dist/cdn/')),
        `loads from elsewhere: ${requested.join(' ')}`,
      );
      await page.close();
    });

    it(`${tag} says the same minified as unminified`, { skip: !samples.length }, async () => {
      const seen: string[] = [];
      for (const sample of samples) {
        const built = await pages.open(html(`/dist/cdn/${tag}.js`, element(tag, sample)));
        const short = await built.page.evaluate(report, tag);
        const source = await pages.open(html(`/unminified/${tag}.js`, element(tag, sample)));
        const long = await source.page.evaluate(report, tag);
        assert.equal(short.text, long.text);
        assert.deepEqual(short.states, long.states);
        assert.equal(short.states.length, 1);
        if (short.states[0] === 'ready') assert.deepEqual(built.problems, []);
        seen.push(...short.states);
        await built.page.close();
        await source.page.close();
      }
      assert.ok(seen.includes('ready'), `no demo document makes ${tag} ready: ${seen.join(' ')}`);
    });
  }

  it('all.js defines every element', async () => {
    const { page, problems } = await pages.open(html('/dist/cdn/all.js', tags.map((tag) => element(tag)).join('')));
    const undefinedTags = await page.evaluate((names) => names.filter((name) => !customElements.get(name)), tags);
    assert.deepEqual(undefinedTags, []);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
