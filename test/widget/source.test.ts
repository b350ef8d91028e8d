/** The five places where data comes from, and which of them counts. */
import '../../src/elements/outcome-comparison/index.js';
import '../../src/elements/trust-data/index.js';
import type { OutcomeComparison } from '../../src/elements/outcome-comparison/outcome-comparison.js';
import { attributeCap } from '../../src/data/json.js';
import { openPage, type Page } from '../fixtures/frame.js';
import { step } from '../fixtures/outcomes.js';
import { aTimeout, expect, fixtureCleanup, settled, statesOf, watchConsole } from '../kit.js';

/** Outcomes whose headline says which source they came from. */
const from = (percent: number) => ({ measure: { name: 'M' }, results: [{ period: '2018', percent }] });
const json = (percent: number): string => JSON.stringify(from(percent));
const script = (percent: number): string => `<script type="application/json">${json(percent)}</script>`;
const table = (percent: number): string =>
  `<table><caption>M</caption><tr><th>Year</th><th>Percent</th></tr><tr><td>2018</td><td>${String(percent)}%</td></tr></table>`;
const quoted = (percent: number): string => json(percent).replaceAll('"', '&quot;');
const heading = (element: Element): string => element.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? '';
/** The percentage that an element shows. */
const shown = (element: Element): string => /^(\d+)%/.exec(heading(element))?.[1] ?? `${statesOf(element).join('+')}: ${heading(element)}`;

let host: HTMLElement;
async function put(html: string): Promise<OutcomeComparison> {
  host = document.createElement('div');
  document.body.append(host);
  // Parsed as a page is: the children are there when the element is made.
  host.innerHTML = html;
  const element = host.querySelector('outcome-comparison')!;
  await settled(host);
  return element;
}

let answer: (url: string) => Response | Promise<Response> = () => new Response(json(40));
const { fetch: realFetch } = globalThis;

describe('sources', () => {
  beforeEach(() => {
    watchConsole();
    globalThis.fetch = (input) => Promise.resolve(answer(input instanceof Request ? input.url : input.toString()));
    answer = () => new Response(json(40));
  });
  afterEach(() => {
    globalThis.fetch = realFetch;
    host.remove();
    fixtureCleanup();
  });

  it('count in their order: data, script, table, src, trust-data', async () => {
    const around = (inner: string) =>
      `<trust-data data="${JSON.stringify({ version: 1, outcomes: { ks2: from(50) } }).replaceAll('"', '&quot;')}">${inner}</trust-data>`;
    const element = (more: string, inner: string) => around(`<outcome-comparison ${more}>${inner}</outcome-comparison>`);
    const src = 'src="/precedence.json"';
    expect(shown(await put(element(`data="${quoted(10)}" ${src}`, script(20) + table(30))))).to.equal('10');
    expect(shown(await put(element(src, script(20) + table(30))))).to.equal('20');
    expect(shown(await put(element(src, table(30))))).to.equal('30');
    expect(shown(await put(element(src, '')))).to.equal('40');
    expect(shown(await put(element('', '')))).to.equal('50');
  });

  it('follow when the first is taken away: never merged, never stuck', async () => {
    const element = await put(`<outcome-comparison data="${quoted(10)}" src="/away.json">${script(20)}</outcome-comparison>`);
    element.removeAttribute('data');
    await settled(host);
    expect(shown(element)).to.equal('20');
    element.querySelector('script')?.remove();
    await aTimeout(20);
    await settled(host);
    expect(shown(element)).to.equal('40');
    element.removeAttribute('src');
    await settled(host);
    expect(statesOf(element)).to.deep.equal(['empty']);
    element.data = from(60);
    await settled(host);
    expect(shown(element)).to.equal('60');
  });

  it('may be a whole document anywhere: what has version', async () => {
    const document_ = { version: 1, outcomes: { ks2: from(70) } };
    expect(
      shown(await put(`<outcome-comparison data="${JSON.stringify(document_).replaceAll('"', '&quot;')}"></outcome-comparison>`)),
    ).to.equal('70');
    expect(
      shown(await put(`<outcome-comparison><script type="application/json">${JSON.stringify(document_)}</script></outcome-comparison>`)),
    ).to.equal('70');
    answer = () => new Response(JSON.stringify(document_));
    expect(shown(await put('<outcome-comparison src="/whole.json"></outcome-comparison>'))).to.equal('70');
  });

  it('pick one entry by name: the only one; the first, with a warning; the named; an error with a list', async () => {
    const element = await put('<outcome-comparison></outcome-comparison>');
    element.data = { version: 1, outcomes: { ks2: from(71), ks1: from(72) } };
    await settled(host);
    expect(shown(element)).to.equal('71');
    expect(element.problems.map((p) => `${p.severity ?? 'error'}: ${p.message}`)).to.deep.equal([
      'warning: outcomes holds ks2, ks1: ks2 is shown. Choose with name="ks1".',
    ]);
    element.name = 'ks1';
    await settled(host);
    expect(shown(element)).to.equal('72');
    expect(element.problems).to.deep.equal([]);
    element.name = 'ks3';
    await settled(host);
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(element.problems[0]?.message).to.match(/^outcomes has no "ks3": there are ks2, ks1; did you mean ks[12]\?$/);
    element.name = 'constructor';
    await settled(host);
    expect(statesOf(element)).to.deep.equal(['error']);
  });

  it('are empty, with a warning, where the document lacks the part', async () => {
    const element = await put('<outcome-comparison></outcome-comparison>');
    element.data = { version: 1, values: {} };
    await settled(host);
    expect(statesOf(element)).to.deep.equal(['empty']);
    expect(element.problems.map((p) => p.severity)).to.deep.equal(['warning']);
  });

  it('of version 2 are refused by name', async () => {
    const element = await put('<outcome-comparison></outcome-comparison>');
    for (const [version, said] of [
      [2, '2'],
      ['1', '"1"'],
      [null, 'null'],
      [1n, '1'],
    ] as const) {
      element.data = { version, outcomes: { ks2: from(1) } };
      await settled(host);
      expect(statesOf(element), said).to.deep.equal(['error']);
      expect(element.problems[0]?.message, said).to.equal(`The document’s version is ${said}: this copy of the widgets reads version 1.`);
    }
  });

  describe('a child', () => {
    it('script may come late, change, and go', async () => {
      const element = await put('<outcome-comparison><p>Figures will be here.</p></outcome-comparison>');
      expect(statesOf(element)).to.deep.equal(['empty']);
      element.insertAdjacentHTML('beforeend', script(21));
      await aTimeout(20);
      await settled(host);
      expect(shown(element)).to.equal('21');
      (element.querySelector('script') as HTMLElement).textContent = json(22);
      await aTimeout(20);
      await settled(host);
      expect(shown(element)).to.equal('22');
      element.replaceChildren();
      await aTimeout(20);
      await settled(host);
      expect(statesOf(element)).to.deep.equal(['empty']);
    });

    it('table is read at any depth, and anew when a cell changes', async () => {
      const element = await put(`<outcome-comparison><div><div>${table(31)}</div></div></outcome-comparison>`);
      expect(shown(element)).to.equal('31');
      element.querySelector('td:last-child')!.textContent = '32%';
      await aTimeout(20);
      await settled(host);
      expect(shown(element)).to.equal('32');
    });

    it('table that cannot be understood names row and column, and stays to be seen', async () => {
      const element = await put(`<outcome-comparison>${table(31).replace('31%', 'many')}</outcome-comparison>`);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(element.problems[0]?.message).to.equal('row 1, column percent: "many" is no number, percentage, range or code.');
      expect((element.querySelector('table') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(20);
    });

    it('that is not data is the fallback: seen until there is data, not after', async () => {
      const element = await put('<outcome-comparison><p>225 of 287 pupils</p></outcome-comparison>');
      const visible = () => (element.querySelector('p') as HTMLElement).getBoundingClientRect().height > 0;
      expect(visible()).to.equal(true);
      element.data = step;
      await settled(host);
      expect(visible()).to.equal(false);
      element.data = '{';
      await settled(host);
      expect(visible()).to.equal(true);
    });
  });

  describe('on a page that is still coming', () => {
    let page: Page;
    afterEach(() => page.remove());
    const element = () => page.document.querySelector('outcome-comparison')!;
    const reported = (): string[] => {
      const seen: string[] = [];
      page.document.addEventListener('trust-error', (event) =>
        seen.push(...(event as CustomEvent<{ problems: { message: string }[] }>).detail.problems.map((p) => p.message)),
      );
      return seen;
    };

    it('a script comes in pieces', async () => {
      page = await openPage('outcome-comparison');
      const errors = reported();
      const [start, end] = [script(23).slice(0, 60), script(23).slice(60)];
      await page.send(`<outcome-comparison>${start}`);
      expect(element().matches(':state(loading)')).to.equal(true);
      await page.send(end);
      await page.send('</outcome-comparison><p>after</p>');
      await page.end();
      await element().updateComplete;
      expect(shown(element())).to.equal('23');
      expect(errors).to.deep.equal([]);
    });

    it('an element is not empty before its children have come', async () => {
      page = await openPage('outcome-comparison');
      await page.send('<outcome-comparison>');
      await aTimeout(100);
      expect(element().matches(':state(loading)'), 'nothing has come yet').to.equal(true);
      await page.send(`${script(24)}</outcome-comparison>`);
      await page.end();
      await element().updateComplete;
      expect(shown(element())).to.equal('24');
    });

    it('a table comes row by row', async () => {
      page = await openPage('outcome-comparison');
      const errors = reported();
      await page.send('<outcome-comparison><table><caption>M</caption><tr><th>Year</th><th>Percent</th></tr><tr><td>2018</td>');
      expect(element().matches(':state(loading)')).to.equal(true);
      await page.send('<td>33%</td></tr></table></outcome-comparison>');
      await page.end();
      await element().updateComplete;
      expect(shown(element())).to.equal('33');
      expect(errors).to.deep.equal([]);
    });

    it('a table in a <p> is found after it, and the cause is named', async () => {
      page = await openPage('outcome-comparison');
      await page.send(`<p>Results: <outcome-comparison>${table(34)}</outcome-comparison></p>`);
      await page.end();
      await aTimeout(100);
      await element().updateComplete;
      expect(element().querySelector('table')).to.equal(null);
      expect(shown(element())).to.equal('34');
      expect(element().problems.map((p) => `${p.severity ?? 'error'}: ${p.message}`)).to.deep.equal([
        'warning: The table stands after the paragraph: a <table> cannot be inside a <p>, so the browser moved it out. Take the <p> away.',
      ]);
    });

    it('a script that src names comes later than the element', async () => {
      page = await openPage('outcome-comparison');
      const errors = reported();
      await page.send('<outcome-comparison src="#later"></outcome-comparison><p>between</p>');
      await aTimeout(100);
      expect(element().matches(':state(loading)')).to.equal(true);
      await page.send(`<script type="application/json" id="later">${json(41)}</script>`);
      await page.end();
      await element().updateComplete;
      expect(shown(element())).to.equal('41');
      expect(errors).to.deep.equal([]);
    });

    it('the library comes after all of it', async () => {
      page = await openPage();
      await page.send(`<outcome-comparison>${script(25)}</outcome-comparison>`);
      await page.end();
      await (page.window as unknown as { eval: (code: string) => Promise<unknown> }).eval(
        "import('/src/elements/outcome-comparison/index.ts')",
      );
      await element().updateComplete;
      expect(shown(element())).to.equal('25');
    });
  });

  describe('the data property', () => {
    const make = async () => put('<outcome-comparison></outcome-comparison>');

    it('reads text, keeps what it was given, and does nothing for the same text', async () => {
      const element = await make();
      let updates = 0;
      element.addEventListener('trust-ready', () => updates++);
      element.data = json(11);
      await settled(host);
      expect(shown(element)).to.equal('11');
      expect(element.data).to.equal(json(11));
      element.data = json(11);
      expect(element.isUpdatePending, 'an update').to.equal(false);
      element.setAttribute('data', json(11));
      expect(element.isUpdatePending, 'an update').to.equal(false);
      expect(updates).to.equal(1);
    });

    it('takes an object, and does not change or freeze it', async () => {
      const element = await make();
      const object = { ...from(12), note: null };
      const before = JSON.stringify(object);
      element.data = object;
      await settled(host);
      expect(shown(element)).to.equal('12');
      expect(element.data).to.equal(object);
      expect(JSON.stringify(object)).to.equal(before);
      expect(Object.isFrozen(object)).to.equal(false);
    });

    it('is one setting with the attribute: the last write wins', async () => {
      const element = await make();
      element.data = from(13);
      element.setAttribute('data', json(14));
      await settled(host);
      expect(shown(element)).to.equal('14');
      element.data = from(15);
      await settled(host);
      expect(shown(element)).to.equal('15');
    });

    for (const [name, nothing] of [
      ['null', null],
      ['undefined', undefined],
      ['an empty text', ''],
      ['blank text', ' \n '],
    ] as const)
      it(`is removed by ${name}`, async () => {
        const element = await make();
        element.data = from(16);
        await settled(host);
        element.data = nothing;
        await settled(host);
        expect(statesOf(element)).to.deep.equal(['empty']);
        expect(element.problems).to.deep.equal([]);
      });

    it('may be set before the element is defined, or before it is on the page', async () => {
      const tag = 'outcome-comparison-late';
      const element = document.createElement<'outcome-comparison'>(tag as 'outcome-comparison');
      element.data = from(17);
      element.heading = 'Late';
      const { OutcomeComparison } = await import('../../src/elements/outcome-comparison/outcome-comparison.js');
      customElements.define(tag, class extends OutcomeComparison {});
      await make();
      host.append(element);
      await settled(host);
      expect(heading(element)).to.equal('Late');
      expect(element.shadowRoot?.textContent).to.include('17%');
      const made = document.createElement('outcome-comparison');
      made.data = from(18);
      host.append(made);
      await settled(host);
      expect(shown(made)).to.equal('18');
    });

    it('names [object Object] and what to do', async () => {
      const element = await make();
      element.setAttribute('data', '[object Object]');
      await settled(host);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(element.problems[0]?.message).to.match(
        /"\[object Object\]": a framework wrote an object into the attribute. Set the property instead/,
      );
    });

    it('holds 256 kB as text', async () => {
      const element = await make();
      element.data = `${json(19)}${' '.repeat(attributeCap)}`;
      await settled(host);
      expect(statesOf(element)).to.deep.equal(['error']);
      expect(element.problems[0]?.message).to.match(/the most is 256 kB/);
      element.data = json(19).padEnd(attributeCap);
      await settled(host);
      expect(shown(element)).to.equal('19');
    });
  });

  describe('src', () => {
    const src = async (url: string) => put(`<outcome-comparison src="${url}"><p>fallback</p></outcome-comparison>`);
    let url = 0;
    const fresh = (): string => `/file-${String(url++)}.json`;
    const why = (element: OutcomeComparison): string =>
      element.problems
        .map((p) => p.message)
        .join(' / ')
        .replaceAll(location.origin, '');
    const html = (body: string, status = 200) => new Response(body, { status, headers: { 'content-type': 'text/html' } });

    it('is loading while the answer is on its way, and updateComplete waits for it', async () => {
      let come: (r: Response) => void = () => undefined;
      answer = () => new Promise((resolve) => (come = resolve));
      host = document.createElement('div');
      document.body.append(host);
      host.innerHTML = `<outcome-comparison src="${fresh()}"><p>fallback</p></outcome-comparison>`;
      const element = host.querySelector('outcome-comparison')!;
      await aTimeout(100);
      expect(statesOf(element)).to.deep.equal(['loading']);
      expect((element.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
      let complete = false;
      const waited = element.updateComplete.then(() => (complete = true));
      await aTimeout(30);
      expect(complete).to.equal(false);
      come(new Response(json(42)));
      await waited;
      expect(shown(element)).to.equal('42');
    });

    for (const [name, respond, expected] of [
      ['404', () => html('<!doctype html>Not found', 404), /^\/file-\d+\.json answered 404 \(not found\): check the address in src\.$/],
      ['500', () => new Response('', { status: 500 }), /answered 500: try again later/],
      [
        'an HTML page',
        () => html('<!DOCTYPE html><title>Log in</title>'),
        /^\/file-\d+\.json: This is an HTML page, not JSON: check the address\.$/,
      ],
      ['nothing', () => new Response('  \n'), /answered with nothing \(200\)/],
      ['broken JSON', () => new Response('{\n "a": }'), /The data is not JSON: a value is missing here \(line 2, column 7\)/],
      ['too much', () => new Response('x'.repeat(2 * 1024 * 1024 + 1)), /is larger than 2 MB/],
      ['no network', () => Promise.reject(new TypeError('Failed to fetch')), /could not be reached: the network failed/],
    ] as const)
      it(`says what is wrong: ${name}`, async () => {
        answer = respond;
        const element = await src(fresh());
        expect(statesOf(element)).to.deep.equal(['error']);
        expect(why(element)).to.match(expected);
        expect((element.querySelector('p') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(0);
        const again = element.shadowRoot?.querySelector('button')?.textContent.trim();
        expect(again).to.equal(/HTML|broken|too much/.test(name) ? undefined : 'Try again');
      });

    for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'ftp://x/y.json', 'blob:x', 'http://'])
      it(`refuses ${address}`, async () => {
        let asked = 0;
        answer = () => (asked++, new Response(json(1)));
        const element = await src(address);
        expect(statesOf(element)).to.deep.equal(['error']);
        expect(why(element)).to.match(/^src is ".*": it takes an address that begins with http: or https:/);
        expect(asked).to.equal(0);
      });

    it('asks twice where the network fails, once where it answers', async () => {
      let asked = 0;
      answer = () => (asked++ ? new Response(json(43)) : Promise.reject(new TypeError('Failed to fetch')));
      expect(shown(await src(fresh()))).to.equal('43');
      expect(asked).to.equal(2);
      asked = 0;
      answer = () => (asked++, new Response('', { status: 503 }));
      await src(fresh());
      expect(asked).to.equal(1);
    });

    it('is fetched once for many elements, by any spelling of the address', async () => {
      let asked = 0;
      answer = () => (asked++, new Response(json(44)));
      const address = fresh();
      host = document.createElement('div');
      document.body.append(host);
      host.innerHTML = [address, `.${address}`, ` ${address} `, `${location.origin}${address}`]
        .map((one) => `<outcome-comparison src="${one.startsWith('./') ? address : one}"></outcome-comparison>`)
        .join('')
        .repeat(5);
      await settled(host);
      expect([...host.children].map(shown)).to.deep.equal(Array(20).fill('44'));
      expect(asked).to.equal(1);
    });

    it('is given up when the last element has gone, not when one has moved', async () => {
      const signals: AbortSignal[] = [];
      globalThis.fetch = (_, init) => {
        signals.push(init!.signal!);
        return new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
      };
      host = document.createElement('div');
      document.body.append(host);
      const address = fresh();
      host.innerHTML = `<div><outcome-comparison src="${address}"></outcome-comparison></div><outcome-comparison src="${address}"></outcome-comparison><section></section>`;
      await aTimeout(100);
      const [first, second] = host.querySelectorAll('outcome-comparison');
      host.querySelector('section')?.append(first as Element);
      await aTimeout(50);
      expect(signals.map((signal) => signal.aborted)).to.deep.equal([false]);
      first?.remove();
      await aTimeout(50);
      expect(signals[0]?.aborted).to.equal(false);
      second?.remove();
      await aTimeout(50);
      expect(signals[0]?.aborted).to.equal(true);
      expect(signals).to.have.length(1);
    });

    it('keeps what was shown, ready, with a dated note, when the file can no longer be reached', async () => {
      const element = await src(fresh());
      expect(shown(element)).to.equal('40');
      const errors: string[] = [];
      element.addEventListener('trust-error', (event) =>
        errors.push(...(event as CustomEvent<{ problems: { message: string }[] }>).detail.problems.map((p) => p.message)),
      );
      answer = () => Promise.reject(new TypeError('Failed to fetch'));
      await element.reload();
      expect(statesOf(element)).to.deep.equal(['ready']);
      expect(shown(element)).to.equal('40');
      const note = element.shadowRoot?.querySelector('[part=problem]')?.textContent ?? '';
      expect(note).to.match(
        new RegExp(`The file could not be reached just now\\. This is what was loaded .*${String(new Date().getFullYear())}`),
      );
      expect(errors).to.have.length(1);
      answer = () => new Response(json(45));
      element.shadowRoot!.querySelector<HTMLElement>('button.push')!.click();
      await aTimeout(50);
      await settled(host);
      expect(shown(element)).to.equal('45');
      expect(element.shadowRoot?.querySelector('[part=problem]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('Loaded again.');
    });

    it('shows the error at once when the answer is wrong, also after data was shown', async () => {
      const element = await src(fresh());
      answer = () => new Response('{');
      await element.reload();
      expect(statesOf(element)).to.deep.equal(['error']);
    });

    it('reload() asks again past the cache and shows what came, for all who show it', async () => {
      const modes: (string | undefined)[] = [];
      globalThis.fetch = (_, init) => {
        modes.push(init?.cache);
        return Promise.resolve(new Response(json(40 + modes.length)));
      };
      const address = fresh();
      host = document.createElement('div');
      document.body.append(host);
      host.innerHTML = `<outcome-comparison src="${address}"></outcome-comparison>`.repeat(2);
      await settled(host);
      expect([...host.children].map(shown)).to.deep.equal(['41', '41']);
      await (host.children[0] as OutcomeComparison).reload();
      await settled(host);
      expect([...host.children].map(shown)).to.deep.equal(['42', '42']);
      expect(modes).to.deep.equal([undefined, 'no-cache']);
    });

    it('follows a new address, and keeps the late answer of the old one out', async () => {
      const slow = fresh();
      let come: (r: Response) => void = () => undefined;
      answer = (address) => (address.endsWith(slow) ? new Promise<Response>((resolve) => (come = resolve)) : new Response(json(47)));
      host = document.createElement('div');
      document.body.append(host);
      host.innerHTML = `<outcome-comparison src="${slow}"></outcome-comparison>`;
      await aTimeout(100);
      const element = host.children[0] as OutcomeComparison;
      element.src = fresh();
      await settled(host);
      come(new Response(json(46)));
      await aTimeout(50);
      expect(shown(element)).to.equal('47');
    });

    it('reads a JSON script of the page by its id, and says so where there is none', async () => {
      const element = await src('#on-the-page');
      expect(why(element)).to.equal(
        'src is "#on-the-page", but nothing on the page has that id: add <script type="application/json" id="on-the-page">.',
      );
      host.insertAdjacentHTML('beforeend', `<script type="application/json" id="on-the-page">${json(48)}</script>`);
      element.requestUpdate();
      await settled(host);
      expect(shown(element)).to.equal('48');
    });

    it('sends cookies to its own site only', async () => {
      let mode: string | undefined;
      globalThis.fetch = (_, init) => ((mode = init?.credentials), Promise.resolve(new Response(json(49))));
      await src(fresh());
      expect(mode).to.equal('same-origin');
    });
  });

  it('survive a real file as well as a stub', async () => {
    globalThis.fetch = realFetch;
    const element = await put('<outcome-comparison src="/package.json"></outcome-comparison>');
    // A JSON file that has a version, and is no trust document for all that.
    expect(statesOf(element)).to.deep.equal(['error']);
    expect(element.problems.map((p) => p.path)).to.deep.equal(['version']);
  });

  it('do not mix up an element and the trust-data around it', async () => {
    const outer = document.createElement('trust-data');
    outer.data = { version: 1, outcomes: { ks2: from(80) } };
    const element = await put('<outcome-comparison></outcome-comparison>');
    outer.append(element);
    host.append(outer);
    await settled(host);
    expect(shown(element)).to.equal('80');
    element.data = from(81);
    await settled(host);
    expect(shown(element)).to.equal('81');
    element.data = null;
    await settled(host);
    expect(shown(element)).to.equal('80');
    host.append(element);
    await settled(host);
    expect(statesOf(element), 'moved out of it').to.deep.equal(['empty']);
  });
});
