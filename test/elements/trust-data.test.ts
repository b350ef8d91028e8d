/** One document for many elements: early, late, nested, broken, of another copy of the library. */
import '../../src/elements/outcome-comparison/index.js';
import '../../src/elements/trust-data/index.js';
import type { OutcomeComparison } from '../../src/elements/outcome-comparison/outcome-comparison.js';
import type { TrustData } from '../../src/elements/trust-data/trust-data.js';
import { openPage, type Page } from '../fixtures/frame.js';
import { cohort, step } from '../fixtures/outcomes.js';
import { aTimeout, expect, settled, statesOf, watchConsole } from '../kit.js';

const document_ = (percent: number) => ({
  version: 1,
  outcomes: { ks2: { measure: { name: 'M' }, results: [{ period: '2018', percent }] } },
});
const heading = (element: Element | null | undefined): string =>
  element?.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? '';
const shown = (element: Element | null | undefined): string => /^(\d+)%/.exec(heading(element))?.[1] ?? heading(element);

let host: HTMLElement;
let errors: { from: string; message: string }[];
let spoken: { errors: string[]; warnings: string[] };
const onError = (event: Event): void => {
  for (const { message } of (event as CustomEvent<{ problems: { message: string }[] }>).detail.problems)
    errors.push({ from: (event.target as Element).localName, message });
};
async function put(html: string): Promise<TrustData> {
  host.innerHTML = html;
  await settled(host);
  return host.querySelector('trust-data')!;
}
const inside = () => [...host.querySelectorAll<OutcomeComparison>('outcome-comparison')];

describe('trust-data', () => {
  beforeEach(() => {
    spoken = watchConsole();
    errors = [];
    host = document.createElement('div');
    document.body.append(host);
    host.addEventListener('trust-error', onError);
  });
  afterEach(() => host.remove());

  it('gives one document to every element inside, at any depth, also through shadow roots', async () => {
    const data = await put('<trust-data><outcome-comparison></outcome-comparison><section><div></div></section></trust-data>');
    const root = host.querySelector('section div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<outcome-comparison></outcome-comparison>';
    data.data = document_(51);
    await settled(host);
    expect(statesOf(data)).to.deep.equal(['ready']);
    expect([...inside(), root.querySelector('outcome-comparison')].map(shown)).to.deep.equal(['51', '51']);
  });

  it('may be filled late, and filled anew; trust-ready comes once for each document', async () => {
    const data = await put('<trust-data><outcome-comparison><p>fallback</p></outcome-comparison></trust-data>');
    expect([statesOf(data), statesOf(inside()[0] as Element)]).to.deep.equal([['empty'], ['empty']]);
    const heard: string[] = [];
    host.addEventListener('trust-ready', (event) => heard.push((event.target as Element).localName));
    data.data = JSON.stringify(document_(52));
    await settled(host);
    data.data = document_(53);
    await settled(host);
    data.requestUpdate();
    await settled(host);
    expect(shown(inside()[0])).to.equal('53');
    expect(heard.sort()).to.deep.equal(['outcome-comparison', 'outcome-comparison', 'trust-data', 'trust-data']);
    data.data = null;
    await settled(host);
    expect([statesOf(data), statesOf(inside()[0] as Element)]).to.deep.equal([['empty'], ['empty']]);
  });

  it('the nearest one counts, and an element that is moved takes that of its new place', async () => {
    const q = (percent: number) => JSON.stringify(document_(percent)).replaceAll('"', '&quot;');
    await put(
      `<trust-data data="${q(54)}"><outcome-comparison></outcome-comparison><trust-data id="inner" data="${q(55)}"><outcome-comparison></outcome-comparison></trust-data></trust-data>`,
    );
    expect(inside().map(shown)).to.deep.equal(['54', '55']);
    host.querySelector('#inner')?.append(inside()[0] as Element);
    await settled(host);
    expect(inside().map(shown)).to.deep.equal(['55', '55']);
  });

  it('reads a child script, and a JSON script of the page', async () => {
    await put(
      `<trust-data><script type="application/json">${JSON.stringify(document_(56))}</script><outcome-comparison></outcome-comparison></trust-data>`,
    );
    expect(inside().map(shown)).to.deep.equal(['56']);
    await put(
      `<script type="application/json" id="the-document">${JSON.stringify(document_(57))}</script><trust-data src="#the-document"><outcome-comparison></outcome-comparison></trust-data>`,
    );
    expect(inside().map(shown)).to.deep.equal(['57']);
  });

  it('does not take a table of the page for its document, and draws nothing itself', async () => {
    const data = await put(
      '<trust-data><table><tr><th>Year</th></tr><tr><td>2018</td></tr></table><p>Content of the page</p></trust-data>',
    );
    expect(statesOf(data)).to.deep.equal(['empty']);
    expect(getComputedStyle(data).display).to.equal('contents');
    for (const text of [document_(58), '{']) {
      data.data = text;
      await settled(host);
      expect((host.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
      expect(data.shadowRoot?.textContent.trim()).to.equal('');
    }
    data.hidden = true;
    expect((host.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.equal(0);
  });

  it('reports a broken document once, however many elements are inside', async () => {
    const data = await put(
      `<trust-data data="{ &quot;version&quot;: 1, }">${'<outcome-comparison><p>fallback</p></outcome-comparison>'.repeat(5)}</trust-data>`,
    );
    expect(statesOf(data)).to.deep.equal(['error']);
    expect(new Set(inside().flatMap(statesOf))).to.deep.equal(new Set(['error']));
    expect(errors).to.deep.equal([
      {
        from: 'trust-data',
        message: 'The data is not JSON: there is a comma with nothing after it: delete the comma before the } (line 1, column 15).',
      },
    ]);
    expect(spoken.errors).to.have.length(1);
    for (const p of host.querySelectorAll('p')) expect(p.getBoundingClientRect().height).to.be.greaterThan(0);
    data.data = document_(59);
    await settled(host);
    expect(inside().map(shown)).to.deep.equal(Array(5).fill('59'));
  });

  for (const [name, data, message] of [
    ['no version', { outcomes: {} }, /"version": 1; this is not one/],
    ['a list', [], /"version": 1; this is not one/],
    ['another version', { version: 2, outcomes: {} }, /^The document’s version is 2: this copy of the widgets reads version 1\.$/],
    [
      'a prototype key',
      JSON.parse('{"version":1,"outcomes":{"__proto__":{"x":1}}}'),
      /^The name __proto__ is not allowed in data: delete it\.$/,
    ],
    [
      'a getter that throws',
      {
        version: 1,
        get outcomes() {
          throw new Error('not now');
        },
      },
      /^The data cannot be read: not now$/,
    ],
  ] as [string, unknown, RegExp][])
    it(`refuses a document with ${name}, once`, async () => {
      const provider = await put(
        '<trust-data><outcome-comparison></outcome-comparison><outcome-comparison></outcome-comparison></trust-data>',
      );
      provider.data = data;
      await settled(host);
      expect(statesOf(provider)).to.deep.equal(['error']);
      expect(inside().flatMap(statesOf)).to.deep.equal(['error', 'error']);
      expect(errors.map((one) => one.from)).to.deep.equal(['trust-data']);
      expect(errors[0]?.message).to.match(message);
    });

  it('leaves what is wrong with a part to the element that shows it', async () => {
    const provider = await put(
      '<trust-data><outcome-comparison name="good"></outcome-comparison><outcome-comparison name="bad"></outcome-comparison></trust-data>',
    );
    provider.data = { version: 1, outcomes: { good: step, bad: { measure: {}, results: [] } } };
    await settled(host);
    expect([...statesOf(provider), ...inside().flatMap(statesOf)]).to.deep.equal(['ready', 'ready', 'error']);
    expect(errors).to.deep.equal([{ from: 'outcome-comparison', message: 'measure.name is missing: give text in double quotes.' }]);
  });

  it('keeps what was shown when its file can no longer be reached, and reports it', async () => {
    const { fetch } = globalThis;
    let answer: () => Promise<Response> = () => Promise.resolve(new Response(JSON.stringify(document_(60))));
    globalThis.fetch = () => answer();
    try {
      const provider = await put('<trust-data src="/provider.json"><outcome-comparison></outcome-comparison></trust-data>');
      expect(inside().map(shown)).to.deep.equal(['60']);
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      await provider.reload();
      await settled(host);
      expect([...statesOf(provider), ...inside().flatMap(statesOf)]).to.deep.equal(['ready', 'ready']);
      expect(errors.map((one) => one.from)).to.deep.equal(['trust-data']);
      answer = () => Promise.resolve(new Response(JSON.stringify(document_(61))));
      await provider.reload();
      await settled(host);
      expect(inside().map(shown)).to.deep.equal(['61']);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('knows academies by name in the document that its data came from', async () => {
    const missing = { ...cohort(46, 58), results: [{ period: '2018', met: 46, of: 58, missing: [{ school: 7, code: 'NEW' }] }] };
    const provider = await put('<trust-data><outcome-comparison></outcome-comparison></trust-data>');
    provider.data = {
      version: 1,
      academies: [null, 3, { urn: 8, formerUrns: [7], name: 'Applegarth Academy' }],
      outcomes: { ks2: missing },
    };
    await settled(host);
    expect(inside()[0]?.shadowRoot?.querySelector('[part=notes]')?.textContent).to.include(
      '2018 leaves out Applegarth Academy (new school, no results yet).',
    );
    inside()[0]!.data = missing;
    await settled(host);
    expect(inside()[0]?.shadowRoot?.querySelector('[part=notes]')?.textContent).to.include('URN 7');
  });

  describe('on a page of its own', () => {
    let page: Page | undefined;
    afterEach(() => page?.remove());
    const run = (code: string) => (page as unknown as { window: { eval: (code: string) => Promise<unknown> } }).window.eval(code);
    const first = () => page?.document.querySelector('outcome-comparison');

    it('is defined after its elements have been drawn', async () => {
      page = await openPage('outcome-comparison');
      await page.send(
        `<trust-data data="${JSON.stringify(document_(62)).replaceAll('"', '&quot;')}"><outcome-comparison></outcome-comparison></trust-data>`,
      );
      await page.end();
      await aTimeout(50);
      expect(first()?.matches(':state(ready)')).to.equal(false);
      await run("import('/src/elements/trust-data/index.ts')");
      await settled(page.document.body);
      expect(shown(first())).to.equal('62');
    });

    it('is of another copy of the library', async () => {
      page = await openPage();
      // Another address is another module: a second copy of class, context and all.
      await run(
        `Promise.all([import('/src/elements/outcome-comparison/index.ts'), import('/src/elements/trust-data/trust-data.ts?copy=2').then(({ TrustData }) => customElements.define('trust-data', TrustData))])`,
      );
      await page.send(
        `<trust-data data="${JSON.stringify(document_(63)).replaceAll('"', '&quot;')}"><outcome-comparison></outcome-comparison></trust-data>`,
      );
      await page.end();
      await settled(page.document.body);
      await aTimeout(50);
      expect(shown(first())).to.equal('63');
    });
  });

  it('is light: a hundred elements share one reading of the document', async () => {
    const provider = await put(`<trust-data>${'<outcome-comparison></outcome-comparison>'.repeat(100)}</trust-data>`);
    let reads = 0;
    const outcomes = document_(64).outcomes;
    provider.data = {
      version: 1,
      get outcomes() {
        reads++;
        return outcomes;
      },
    };
    await settled(host);
    expect(new Set(inside().map(shown))).to.deep.equal(new Set(['64']));
    expect(reads).to.be.at.most(2);
  });
});
