/** Which rows are shown, in which order, beside what. */
import { choose, chosen, type Selection } from '../../src/outcomes/choose.js';
import type { Figure } from '../../src/outcomes/figure.js';
import type { Outcomes } from '../../src/outcomes/outcomes.data.js';
import { amount } from '../../src/outcomes/outcomes.words.js';
import { formats } from '../../src/language/format.js';
import { england, gaps, statuses, step, subjects, threeGroups, twoBases } from '../fixtures/outcomes.js';
import { expect } from '../kit.js';

const en = formats('en-GB');
/** One line a row: what is drawn where. */
const drawn = (outcomes: Outcomes, selection: Selection = {}): string[] =>
  choose(outcomes, selection).flatMap((series) => [
    `${[series.group, series.pupils, series.subject].filter(Boolean).join(' / ')}:`,
    ...series.rows.map((row) => {
      const cell = (f: Figure | undefined) =>
        f ? (f.code ?? amount(f, 'percent', en)) + (f.comparator ? ` (${String(f.reference)})` : '') : '';
      return `  ${row.breakBefore ? `| ${row.breakBefore} | ` : ''}${row.period} ${[cell(row.expected), cell(row.higher)].filter(Boolean).join(' + ') || `gap: ${row.gap ?? '?'}`}`;
    }),
  ]);

const bare = (results: Outcomes['results'], more: Partial<Outcomes> = {}): Outcomes => ({ measure: { name: 'M' }, results, ...more });

describe('choose()', () => {
  it('puts both standards of a year in one row, each beside its own national figure, and the break before its year', () => {
    expect(drawn(step)).to.deep.equal([
      'In the trust two years or more / all:',
      '  2016 48.6% (53) + 2.0% (5)',
      '  2017 68.2% (61) + 5.9% (9)',
      '  | Writing framework changed | 2018 78.4% (64) + 12.5% (10)',
    ]);
  });

  it('shows groups in the file’s order, on the same slots', () => {
    expect(drawn(threeGroups).filter((line) => line.endsWith(':'))).to.deep.equal([
      'In the trust two years or more / all:',
      'In the trust under two years / all:',
      'All academies with results / all:',
    ]);
    expect(new Set(choose(threeGroups, {}).map((one) => one.rows.map((row) => row.period).join())).size).to.equal(1);
  });

  it('keeps the slot of a year without tests, and of one that nobody gave', () => {
    expect(drawn(gaps)).to.deep.equal([
      'all:',
      '  2018 65.5% (64)',
      '  2019 SUPP (65)',
      '  2020 gap: No tests: pandemic',
      '  2021 gap: No tests: pandemic',
      '  2022 60.0% (59)',
      '  2023 NP (60)',
      '  2024 gap: ',
      '  2025 77.4% (62)',
    ]);
  });

  it('draws the latest status, whichever comes first in the file', () => {
    const rows = statuses.results;
    expect(drawn(statuses)).to.deep.equal(
      drawn({ ...statuses, results: [...rows].sort((a, b) => Number(a.period) - Number(b.period) || rows.indexOf(b) - rows.indexOf(a)) }),
    );
    expect(drawn(statuses).at(-1)).to.equal('  2023 61.7% (60)');
    for (const [status, value] of [
      ['headline', '30.0%'],
      ['provisional', '40.0%'],
      ['revised', '50.0%'],
      ['final', '60.0%'],
    ] as const) {
      const ranked = (['headline', 'provisional', 'revised', 'final'] as const).map((one, i) => ({
        period: '2023',
        met: 30 + 10 * i,
        of: 100,
        status: one,
      }));
      expect(drawn(bare(ranked.slice(0, ranked.findIndex((one) => one.status === status) + 1)))).to.deep.equal(['all:', `  2023 ${value}`]);
    }
  });

  it('draws the first comparator of the file that agrees in period, subject, standard and pupils', () => {
    expect(drawn(twoBases)).to.deep.equal(['In the trust two years or more / all:', '  2018 78.4% (64) + 12.5% (10)']);
    expect(drawn(subjects).slice(2)).to.deep.equal([
      'all / reading:',
      '  2018 83.6% (75)',
      'all / writing:',
      '  2018 79.8% (78)',
      'all / maths:',
      '  2018 85.7% (75)',
    ]);
    const apart = bare([{ period: '2018', pupils: 'disadvantaged', met: 20, of: 40 }], {
      comparators: [england('2018', 64), england('2018', 70, { pupils: 'other' })],
    });
    expect(drawn(apart)).to.deep.equal(['disadvantaged:', '  2018 50.0%']);
  });

  it('narrows by group (key or name), standard, subject, pupils; together with nothing left where nothing is', () => {
    expect(drawn(threeGroups, { group: 'under-two' })).to.deep.equal(drawn(threeGroups, { group: 'In the trust under two years' }));
    expect(drawn(step, { standard: 'higher' }).at(-1)).to.equal('  | Writing framework changed | 2018 12.5% (10)');
    expect(drawn(subjects, { subject: 'maths' })).to.deep.equal(['all / maths:', '  2018 85.7% (75)']);
    expect(drawn(subjects, { subject: 'science' })).to.deep.equal([]);
    expect(drawn(step, { pupils: 'girls' })).to.deep.equal([]);
    expect(drawn(step, { group: '', standard: null })).to.deep.equal(drawn(step));
  });

  it('leaves the rows of single academies to other elements', () => {
    expect(chosen(bare([{ period: '2018', school: 139393, met: 20, of: 30 }]), {})).to.deep.equal([]);
  });

  it('keeps the file’s order of years, also the latest first', () => {
    expect(
      drawn({ ...step, results: [...step.results].reverse() })
        .map((line) => /\d{4}/.exec(line)?.[0])
        .filter(Boolean),
    ).to.deep.equal(['2018', '2017', '2016']);
  });

  it('puts a break between the two years that it names, whichever are given', () => {
    const results = [
      { period: '2016', met: 30, of: 60 },
      { period: '2019', met: 30, of: 60 },
    ];
    const broken = (between: [string, string], subject?: string) =>
      drawn(bare(results, { breaks: [{ between, reason: 'B', ...(subject && { subject }) }] }))
        .filter((line) => line.includes('| B |'))
        .map((line) => /\d{4}/.exec(line)?.[0]);
    expect(broken(['2017', '2018'])).to.deep.equal(['2019']);
    expect(broken(['2016', '2019'])).to.deep.equal(['2019']);
    expect(broken(['2010', '2011'])).to.deep.equal([]);
    expect(broken(['2017', '2018'], 'maths')).to.deep.equal([]);
  });

  it('takes no name of the data for one of JavaScript’s', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf']) {
      const [series] = choose(
        {
          ...step,
          results: [{ period: '2018', group: name, pupils: name, subject: name, met: 20, of: 40 }],
          measures: { maths: { name: 'Maths' } },
        },
        {},
      );
      expect([series?.group, series?.pupils, series?.subject, series?.measure.name]).to.deep.equal([name, name, name, step.measure.name]);
    }
  });

  it('chooses among 10,000 rows at once', () => {
    const results = Array.from({ length: 10_000 }, (_, i) => ({
      period: String(1990 + (i % 30)),
      group: `g${String(Math.floor(i / 30))}`,
      met: 20,
      of: 40,
    }));
    const comparators = Array.from({ length: 3000 }, (_, i) => england(String(1990 + (i % 30)), 60, { pupils: `p${String(i)}` }));
    const start = performance.now();
    expect(choose({ ...step, results, comparators }, {})).to.have.length(334);
    expect(performance.now() - start).to.be.below(1500);
  });
});
