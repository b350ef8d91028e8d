/** The table of results and the file made of it. */
import { tableCSV, type Table } from '../../src/data/table.js';
import { formats } from '../../src/language/format.js';
import type { Comparator, Outcomes } from '../../src/outcomes/outcomes.data.js';
import type { Selection } from '../../src/outcomes/choose.js';
import { outcomeWords } from '../../src/outcomes/outcomes.words.js';
import { resultsTable } from '../../src/outcomes/results-table.js';
import { protect } from '../../src/outcomes/rules.js';
import * as samples from '../fixtures/outcomes.js';
import { expect, golden } from '../kit.js';

const en = formats('en-GB');
const table = (outcomes: Outcomes, selection: Selection = {}) => resultsTable(protect(outcomes), selection, outcomeWords, en);

/** A table as a person reads it, columns set under one another. */
function drawn({ caption, columns, groups }: Table): string {
  const rows = groups.flatMap(({ label, rows: lines }) => [
    ...(label ? [[`${label}:`]] : []),
    ...lines.flatMap(({ cells, before }) => [...(before ? [[`--- ${before}`]] : []), [...cells]]),
  ]);
  const all = [columns.map((column) => column.label), ...rows];
  const widths = columns.map((_, i) => Math.max(...all.filter((row) => row.length > 1).map((row) => (row[i] ?? '').length)));
  return [
    caption,
    ...all.map((row) =>
      row
        .map((cell, i) => (row.length === 1 ? cell : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    ),
  ].join('\n');
}

describe('the table of results', () => {
  it('reads like this', async () => {
    const cases: [string, Outcomes, Selection?][] = [
      ['STEP, official figures', samples.step],
      ['STEP, higher standard', samples.step, { standard: 'higher' }],
      ['Two groups', samples.twoGroups],
      ['Subjects', samples.subjects],
      ['Codes and gaps', samples.gaps],
      ['A published range', samples.publishedRange],
      ['Bounds', samples.bounds],
      ['Percent with of, without met', samples.wholePercent],
      ['Scores', samples.scores],
      ['Progress', samples.progress],
      ['Provisional beside revised', samples.statuses],
      ['Flags, marks and missing academies', samples.flagged],
      ['Comparators of two bases', samples.twoBases],
      [
        'Two groups, comparators of two bases',
        { ...samples.twoGroups, comparators: [...samples.nation, samples.england('2018', 65, { basis: 'state-funded schools' })] },
      ],
      ['In whole pupils', { ...samples.twoGroups, method: 'pupil-gap' }],
      ['One pupil', samples.onePupil],
    ];
    await golden(
      'outcomes/tables',
      cases.map(([name, outcomes, selection]) => `## ${name}\n${drawn(table(outcomes, selection))}`).join('\n\n'),
    );
  });

  it('holds every row that is chosen: each status, each comparator, each code', () => {
    for (const [name, outcomes] of Object.entries(samples)) {
      if (typeof outcomes !== 'object' || !('results' in outcomes)) continue;
      const text = table(outcomes).groups.flatMap((group) => group.rows.map((row) => row.cells.join('\t')));
      for (const { code, percent, status } of protect(outcomes).results) {
        if (code)
          expect(
            text.some((row) => row.includes(`${code}:`)),
            `${name}: ${code}`,
          ).to.equal(true);
        if (typeof percent === 'number')
          expect(
            text.some((row) => row.includes(`${String(percent)}%`)),
            `${name}: ${String(percent)}`,
          ).to.equal(true);
        if (status && new Set(outcomes.results.map((r) => r.status)).size > 1)
          expect(
            text.some((row) => row.includes(status)),
            `${name}: ${status}`,
          ).to.equal(true);
      }
      const belongs = ({ period, standard = 'expected' }: Comparator) =>
        outcomes.results.some((r) => r.period === period && (r.standard ?? 'expected') === standard);
      for (const { percent } of outcomes.comparators?.filter(belongs) ?? [])
        if (percent !== undefined)
          expect(
            text.some((row) => row.includes(`${String(percent)}%`)),
            `${name}: comparator ${String(percent)}`,
          ).to.equal(true);
    }
  });

  it('is the CSV file, cell for cell', () => {
    const wild: Outcomes = {
      ...samples.flagged,
      measure: { name: '=1+1' },
      results: [
        { period: '2018', group: '=cmd|"/c calc"!A1', met: 46, of: 58 },
        { period: '2018', group: 'a, "b"\nc', code: '-' },
        { period: '2018', group: '@x', code: 'SUPP', why: '+44 said so', of: 3 },
      ],
    };
    const made = table(wild);
    const lines = tableCSV(made).slice(1).split('\r\n').slice(0, -1);
    expect(lines).to.have.length(1 + wild.results.length);
    expect(lines[1]).to.match(/^2018,"'=cmd\|""\/c calc""!A1",46,58,79.3%/);
    expect(lines[2]).to.match(/^2018,"a, ""b""\nc",,,'-: None/);
    expect(lines[3]).to.match(/^2018,'@x,,3,SUPP: \+44 said so/);
  });

  it('is made of 10,000 results at once', () => {
    const results = Array.from({ length: 10_000 }, (_, i) => ({
      period: String(1900 + (i % 100)),
      group: `g${String(Math.floor(i / 100))}`,
      met: 20,
      of: 40,
    }));
    const start = performance.now();
    expect(table({ ...samples.step, results }).groups[0]?.rows).to.have.length(10_000);
    expect(performance.now() - start).to.be.below(1500);
  });
});
