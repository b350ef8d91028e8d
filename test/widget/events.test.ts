/** States, events, problems, files: what every element promises, shown on one. */
import '../../src/elements/outcome-comparison/index.js';
import type { OutcomeComparison } from '../../src/elements/outcome-comparison/outcome-comparison.js';
import type { Problem } from '../../src/data/problem.js';
import { claimFails, cohort, onePupil, step } from '../fixtures/outcomes.js';
import { axTree, expect, fixtureCleanup, press, settled, states, statesOf, watchConsole } from '../kit.js';

let element: OutcomeComparison;
let heard: string[] = [];
let details: unknown[] = [];
let spoken: { errors: string[]; warnings: string[] };

async function make(data?: unknown): Promise<void> {
  element = document.createElement('outcome-comparison');
  heard = [];
  details = [];
  // On the document: the events bubble and are composed.
  for (const type of ['trust-ready', 'trust-error', 'trust-select']) document.addEventListener(type, listen);
  if (data !== undefined) element.data = data;
  document.body.append(element);
  await settled(element);
}
function listen(event: Event): void {
  heard.push(event.type);
  details.push((event as CustomEvent<unknown>).detail);
}
const give = async (data: unknown): Promise<string[]> => {
  heard = [];
  element.data = data;
  await settled(element);
  return heard;
};

describe('states and events', () => {
  beforeEach(() => {
    spoken = watchConsole();
  });
  afterEach(() => {
    for (const type of ['trust-ready', 'trust-error', 'trust-select']) document.removeEventListener(type, listen);
    element.remove();
    fixtureCleanup();
  });

  it('are exactly one state at any time', async () => {
    await make();
    const seen: string[] = [];
    for (const data of [null, step, '{', step, '', '[]', { version: 1 }, { ...step, results: [] }, claimFails, onePupil]) {
      element.data = data;
      await settled(element);
      seen.push(statesOf(element).join('+'));
    }
    expect(seen).to.deep.equal(['empty', 'ready', 'error', 'ready', 'empty', 'error', 'empty', 'empty', 'ready', 'ready']);
    for (const data of [step, '{', null]) {
      element.data = data;
      for (let turns = 0; turns < 6; turns++) {
        expect(statesOf(element)).to.have.length(1);
        await Promise.resolve();
      }
    }
  });

  it('are one from the first frame', async () => {
    const made = document.createElement('outcome-comparison');
    document.body.append(made);
    await made.updateComplete;
    expect(statesOf(made)).to.have.length(1);
    made.remove();
    await make();
  });

  it('trust-ready comes once for new data, with the checked copy, when it is drawn', async () => {
    await make();
    let drawn = '';
    element.addEventListener('trust-ready', () => (drawn = element.shadowRoot?.querySelector('[part=heading]')?.textContent.trim() ?? ''));
    expect(await give(step)).to.deep.equal(['trust-ready']);
    expect(drawn).to.match(/^78\.4%/);
    expect(details).to.deep.equal([{ data: step }]);
    expect((details[0] as { data: unknown }).data).not.to.equal(step);
    // Neither selections nor new words are new data.
    element.standard = 'higher';
    element.heading = 'x';
    await settled(element);
    document.body.append(element);
    await settled(element);
    expect(heard).to.deep.equal(['trust-ready']);
    expect(await give({ ...step })).to.deep.equal(['trust-ready']);
  });

  it('trust-ready comes for data that is first shown when the selection has changed', async () => {
    await make();
    element.pupils = 'girls';
    expect(await give(step)).to.deep.equal([]);
    expect(statesOf(element)).to.deep.equal(['empty']);
    element.pupils = null;
    await settled(element);
    expect(heard).to.deep.equal(['trust-ready']);
  });

  it('trust-error comes for each wrong data, with path, message, line and column; console.error as often', async () => {
    await make();
    expect(await give('{\n  "a": }')).to.deep.equal(['trust-error']);
    const [{ problems }] = details as [{ problems: Problem[] }];
    expect(problems).to.deep.equal([
      { path: '', message: 'The data is not JSON: a value is missing here (line 2, column 8).', line: 2, column: 8 },
    ]);
    expect(element.problems).to.deep.equal(problems);
    expect(spoken.errors).to.have.length(1);
    expect(spoken.errors[0]).to.match(/^<outcome-comparison>\n• The data is not JSON/);
    // Other data with the same fault is wrong anew; the same data is not.
    expect(await give({ measure: { name: 'A' } })).to.deep.equal(['trust-error']);
    expect(await give({ measure: { name: 'B' } })).to.deep.equal(['trust-error']);
    expect(await give('{"results":1,\n}')).to.deep.equal(['trust-error']);
    expect(await give('{"results":2,\n}')).to.deep.equal(['trust-error']);
    const row = (percent: number) => ({ measure: { name: 'M' }, results: [{ period: '2018', percent, marks: ['*'] }] });
    expect(await give(row(1))).to.deep.equal(['trust-error']);
    expect(await give(row(2))).to.deep.equal(['trust-error']);
    element.heading = 'x';
    await settled(element);
    expect(heard).to.deep.equal(['trust-error']);
    expect(spoken.errors).to.have.length(7);
    // And once it is mended, nothing is left.
    expect(await give(step)).to.deep.equal(['trust-ready']);
    expect(element.problems).to.deep.equal([]);
  });

  it('warnings are problems and console.warn, not trust-error', async () => {
    await make();
    expect(await give({ ...step, colour: 'blue' })).to.deep.equal(['trust-ready']);
    expect(element.problems).to.deep.equal([{ path: 'colour', message: 'colour is not known and is not shown.', severity: 'warning' }]);
    expect(spoken.errors).to.deep.equal([]);
    expect(spoken.warnings).to.have.length(1);
    await give({ ...step, colour: 'red' });
    expect(spoken.warnings, 'once').to.have.length(1);
  });

  it('a claim that fails is not shown; trust-error says why, and the picture stands', async () => {
    await make();
    expect((await give(claimFails)).sort()).to.deep.equal(['trust-error', 'trust-ready']);
    expect(statesOf(element)).to.deep.equal(['ready']);
    expect(element.shadowRoot?.textContent).not.to.include('16%');
    expect(element.problems.every((p) => p.kind === 'claim' && p.path === 'claim')).to.equal(true);
    expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent.trim()).to.equal(
      '78.4% met the expected standard in 2018, 14.4 percentage points above England',
    );
  });

  it('a figure of 5 pupils or fewer is nowhere: not in event, page, speech, CSV, picture or sentences', async () => {
    await make();
    const secret = {
      measure: { name: 'M' },
      results: [
        { period: '2017', met: 6, of: 12 },
        { period: '2018', percent: 66.7, of: 3, low: 61.1, high: 71.2 },
        { period: '2019', met: { low: 1, high: 2 }, of: 5 },
      ],
      comparators: [{ name: 'England', period: '2018', percent: 64 }],
    };
    expect((await give(secret)).sort()).to.deep.equal(['trust-error', 'trust-ready']);
    expect(element.problems.map((p) => p.kind)).to.deep.equal(['privacy', 'privacy']);
    const ready = details.find((one): one is { data: unknown } => 'data' in (one as object));
    element.shadowRoot!.querySelector('details')!.open = true;
    await settled(element);
    const everywhere = {
      event: JSON.stringify(ready),
      problems: JSON.stringify(element.problems),
      page: element.shadowRoot?.innerHTML ?? '',
      speech: await axTree(element),
      csv: await element.toCSV(),
      svg: await element.toSVG(),
      sentences: element.describe(),
    };
    for (const [place, text] of Object.entries(everywhere)) {
      expect(text.length, place).to.be.greaterThan(20);
      expect(/66\.7|61\.1|71\.2|\b20\.0|\b40\.0|1–2\b|\b1 to 2\b/.exec(text)?.[0], place).to.equal(undefined);
    }
    expect(everywhere.csv).to.include('SUPP');
  });

  it('files are refused where nothing is shown', async () => {
    await make();
    expect(await element.toCSV()).to.equal('');
    expect(element.describe()).to.equal('');
    for (const make of [() => element.toSVG(), () => element.toPNG()]) {
      const error: unknown = await make().then(
        () => undefined,
        (cause: unknown) => cause,
      );
      expect((error as DOMException | undefined)?.name).to.equal('InvalidStateError');
    }
  });

  it('files hold what is shown now, and nothing of what was shown before', async () => {
    await make(step);
    expect(await element.toCSV()).to.include('78.4%');
    element.group = 'nobody';
    expect(await element.toCSV()).to.equal('');
    element.group = null;
    element.data = cohort(9, 14);
    expect(await element.toCSV())
      .to.include('64.3%')
      .and.not.include('78.4%');
    element.data = '{';
    expect(await element.toCSV()).to.equal('');
    expect(element.describe()).to.equal('');
  });

  it('heading and its level can be set, to any level that there is', async () => {
    await make(step);
    for (const [level, tag] of [
      [1, 'H1'],
      [2, 'H2'],
      [6, 'H6'],
      [0, 'H3'],
      [7, 'H3'],
      [NaN, 'H3'],
    ] as const) {
      element.headingLevel = level;
      await settled(element);
      expect(element.shadowRoot?.querySelector('[part=heading]')?.tagName, String(level)).to.equal(tag);
    }
    element.setAttribute('heading', 'How our pupils do <b>now</b>');
    await settled(element);
    expect(element.shadowRoot?.querySelector('[part=heading]')?.textContent).to.equal('How our pupils do <b>now</b>');
  });

  it('the figure is labelled by its heading in each state', async () => {
    await make();
    for (const data of [step, '{', null]) {
      await give(data);
      const figure = element.shadowRoot?.querySelector('figure[part=frame]');
      const label = element.shadowRoot?.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
      expect(label?.textContent.trim()).to.match(/\S/);
    }
    expect(states).to.have.length(4);
  });

  it('Tab goes through it and out of it: figures, the three files, and the table once it is open', async () => {
    await make(step);
    const before = document.createElement('button');
    const after = document.createElement('button');
    element.before(before);
    element.after(after);
    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 8 && document.activeElement !== after; i++) {
      await press('Tab');
      const at = element.shadowRoot?.activeElement;
      stops.push(
        at ? (at.getAttribute('aria-label') ?? at.textContent.trim().replace(/\s+/g, ' ')) : (document.activeElement?.tagName ?? ''),
      );
    }
    expect(stops.filter((one) => !one.startsWith('Department'))).to.deep.equal([
      'Show the figuresHide the figures',
      'Download CSV',
      'Download SVG',
      'Download PNG',
      'BUTTON',
    ]);
    before.remove();
    after.remove();
  });

  it('takes nothing from a page’s own subclass, and says nothing of cohorts it was not given', async () => {
    await make(cohort(9, 14));
    expect(await element.toCSV()).to.include('64.3%');
    expect(element.shadowRoot?.textContent).not.to.match(/undefined|NaN|\[object|null/);
  });
});
