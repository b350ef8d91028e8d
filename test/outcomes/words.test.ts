/** What is said of results: true, short, and no stronger than the verdict. */
import fc from 'fast-check';
import { groupWords } from '../../src/outcomes/groups.words.js';
import { formats } from '../../src/language/format.js';
import { choose } from '../../src/outcomes/choose.js';
import { claimed } from '../../src/outcomes/claimed.js';
import { figure, type Figure } from '../../src/outcomes/figure.js';
import { methods, type Outcomes, type Result } from '../../src/outcomes/outcomes.data.js';
import { outcomeWords as said } from '../../src/outcomes/outcomes.words.js';
import { unitOf } from '../../src/outcomes/sound.js';
import * as samples from '../fixtures/outcomes.js';
import { expect, golden } from '../kit.js';

const en = formats('en-GB');
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z0-9[])/).filter(Boolean);
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe('the words of results', () => {
  it('say each row like this', async () => {
    const lines = (outcomes: Outcomes) =>
      choose(outcomes, {}).flatMap((series) =>
        series.rows.map(
          (row) => `    ${said.row(row.period, row.expected, row.higher, row.gap, row.breakBefore, unitOf(outcomes, series.subject), en)}`,
        ),
      );
    const cases = Object.entries(samples).filter(
      (entry): entry is [string, Outcomes] => typeof entry[1] === 'object' && 'results' in entry[1],
    );
    await golden('outcomes/rows', cases.map(([name, outcomes]) => `${name}\n${lines(outcomes).join('\n')}`).join('\n\n'));
  });

  it('say headline and summary of one figure like this', async () => {
    const findings = (outcomes: Outcomes) => {
      const f = claimed(choose(outcomes, {}));
      if (!f) return '    nothing';
      const unit = unitOf(outcomes, f.result.subject);
      return `    ${said.headline(f, f.result.standard ?? 'expected', unit, en, outcomes.measure.name)}\n    ${said.summary(f, undefined, unit, en).join(' ')}`;
    };
    const cases: Record<string, Outcomes> = {
      'clearly above': samples.step,
      'no clear difference': samples.cohort(23, 30),
      'clearly below': samples.cohort(3, 20),
      'too few to say': samples.cohort(10, 10),
      'nine of fourteen': samples.cohort(9, 14),
      'the same as England': { ...samples.cohort(64, 100) },
      'whole percent': samples.wholePercent,
      'published range': samples.publishedRange,
      bounds: samples.bounds,
      'no number of pupils': { ...samples.wholePercent, results: [{ period: '2018', percent: 78 }] },
      'nothing to compare with': { ...samples.step, comparators: [] },
      'nothing known but the percentage': { measure: samples.step.measure, results: [{ period: '2018', percent: 78 }] },
      'some counts are above, some are not': {
        ...samples.wholePercent,
        results: [{ period: '2018', percent: { low: 60, high: 75 }, of: 120 }],
      },
      'in whole pupils': { ...samples.step, method: 'pupil-gap' },
      'in whole pupils, in line': { ...samples.cohort(184, 287), method: 'pupil-gap' },
      'scores without a range': samples.scores,
      'no method': { ...samples.step, method: 'none' },
      score: samples.scores,
      progress: samples.progress,
      suppressed: { ...samples.gaps, results: samples.gaps.results.slice(0, 2) },
    };
    await golden(
      'outcomes/findings',
      Object.entries(cases)
        .map(([name, outcomes]) => `${name}\n${findings(outcomes)}`)
        .join('\n\n'),
    );
  });

  const row = fc
    .record({
      of: fc.integer({ min: 6, max: 999 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom('met', 'percent', 'band', 'bounds'),
      schools: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      status: fc.option(fc.constantFrom('provisional', 'revised', 'final'), { nil: undefined }),
    })
    .map(({ of, share, kind, schools, status }): Result => {
      const met = Math.round(of * share);
      const percent = Math.round((100 * met) / of);
      const figureOf = {
        met: { met, of },
        percent: { percent, of },
        band: { percent: { low: Math.max(0, percent - 4), high: percent }, of },
        bounds: { met: { low: Math.max(0, met - 2), high: met }, of },
      }[kind];
      return { period: '2018', ...figureOf, ...(schools && { schools }), ...(status && { status: status }) };
    });
  const any = fc.tuple(row, fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }), fc.constantFrom(...methods));
  const all = (f: Figure): string[] => [
    said.headline(f, 'expected', 'percent', en, 'M'),
    ...said.summary(f, undefined, 'percent', en),
    ...sentencesOf(said.figure(f, 'expected', 'percent', en)),
  ];

  it('say "above" only if the range is above, "below" only if it is below, and no verdict on under 11 pupils', () => {
    fc.assert(
      fc.property(any, ([r, nation, method]) => {
        const f = figure(r, nation === undefined ? undefined : samples.england('2018', nation), method);
        const text = all(f).join(' ').replaceAll('which side of', '');
        if (text.includes('above')) expect(f.interval?.low, text).to.be.greaterThan(nation ?? 100);
        if (text.includes('below')) expect(f.interval?.high, text).to.be.lessThan(nation ?? 0);
        if ((r.of ?? 0) < 11) expect(text).not.to.match(/clear|above|below/);
        expect(text).not.to.match(/significan/);
      }),
      { numRuns: 800 },
    );
  });

  it('never set % beside a difference, nor "points" beside a share', () => {
    fc.assert(
      fc.property(any, ([r, nation, method]) => {
        const text = all(figure(r, nation === undefined ? undefined : samples.england('2018', nation), method)).join(' ');
        expect(text).not.to.match(
          /% (above|below|higher than|lower than|higher\b(?! standard)|lower|more|fewer)|per cent|points? (met|of)/,
        );
        expect(text).not.to.match(/NaN|undefined|null|\[object|Infinity|−0\.0|-/);
      }),
      { numRuns: 800 },
    );
  });

  it('keep each sentence to 25 words and the summary to 60', () => {
    const higher = (f: Figure) => figure({ period: '2018', standard: 'higher', met: 36, of: 287 }, f.comparator);
    fc.assert(
      fc.property(any, ([r, nation, method]) => {
        const f = figure(r, nation === undefined ? undefined : samples.england('2018', nation), method);
        for (const one of all(f)) expect(wordsIn(one), one).to.be.at.most(25);
        expect(wordsIn(said.summary(f, higher(f), 'percent', en).join(' '))).to.be.at.most(60);
      }),
      { numRuns: 500 },
    );
    for (const note of [
      groupWords.different,
      said.rangeNote('wilson-95'),
      said.rangeNote('exact-binomial-95'),
      said.scoreRangeNote,
      said.fewNote,
      said.publishedRangeNote,
      said.pupilGapNote,
      said.hiddenNote,
      said.unreliableNote,
    ])
      for (const one of sentencesOf(note)) expect(wordsIn(one), one).to.be.at.most(25);
  });

  it('say the same truth in a language with other digits', () => {
    const f = figure({ period: '2018', met: 225, of: 287 }, samples.england('2018', 64));
    for (const lang of ['ar-EG', 'fa', 'ur', 'bn', 'mr']) {
      const own = formats(lang);
      expect(said.difference(f, 'percent', own), lang).not.to.match(/the same/i);
      expect(own.signed(14.4, 1), lang).to.match(/^\+/);
      expect(own.signed(-14.4, 1), lang).to.include('−');
      expect(own.signed(0.04, 1), lang).to.equal(own.number(0, 1));
      expect(own.signed(-0.04, 1), lang).to.equal(own.number(0, 1));
    }
  });

  it('name the year of each group that they tell of, and each its own national figure', () => {
    const named = (name: string, r: Result, nation: number) => ({ name, figure: figure(r, samples.england(r.period, nation)) });
    const groups = [
      named('Two years or more', { period: '2018', met: 225, of: 287 }, 64),
      named('Under two years', { period: '2017', met: 39, of: 82 }, 61),
    ];
    expect(groupWords.headline(groups, 'percent', en)).to.equal(
      'Two years or more: clearly above England in 2018; under two years: clearly below England in 2017',
    );
    const apart = [
      named('All pupils', { period: '2018', met: 225, of: 287 }, 64),
      named('Disadvantaged pupils', { period: '2018', pupils: 'disadvantaged', met: 60, of: 100 }, 51),
    ];
    expect(groupWords.headline(apart, 'percent', en)).to.equal(
      'In 2018, all pupils: clearly above England; disadvantaged pupils: no clear difference',
    );
    expect(groupWords.summary(apart, 'percent', en).join(' ')).to.equal(
      'All pupils, 2018: 78.4% of 287 pupils; England 64%. Disadvantaged pupils, 2018: 60.0% of 100 pupils; England 51%.',
    );
  });
});
