/** Which figures are drawn and said without what is loaded for the rare ones. */
import { choose } from '../../src/outcomes/choose.js';
import type { Outcomes } from '../../src/outcomes/outcomes.data.js';
import '../../src/outcomes/rare.words.js';
import { isUsual } from '../../src/outcomes/usual.js';
import * as samples from '../fixtures/outcomes.js';
import { expect } from '../kit.js';

const usual = (outcomes: Outcomes): boolean[] =>
  choose(outcomes, {}).flatMap(({ rows }) => rows.flatMap((row) => [row.expected, row.higher].flatMap((f) => (f ? [isUsual(f)] : []))));

describe('isUsual()', () => {
  it('is true of one final count of more than 30 pupils beside its national figure', () => {
    expect(usual(samples.step)).to.deep.equal([true, true, true, true, true, true]);
    expect(usual(samples.cohort(20, 31, { status: 'final' }))).to.deep.equal([true]);
  });

  const more = { met: 40, of: 61 };
  for (const [name, outcomes] of Object.entries<Outcomes>({
    '30 pupils': samples.cohort(20, 30),
    'a code': { ...samples.gaps, results: [{ period: '2019', code: 'SUPP', of: 40 }] },
    'a percentage without its pupils': { ...samples.step, results: [{ period: '2018', percent: 78 }] },
    'a published range': samples.publishedRange,
    'bounds of a count': samples.bounds,
    'a score': samples.progress,
    'whole pupils': { ...samples.step, method: 'pupil-gap' },
    'nothing to compare with': { ...samples.step, comparators: [] },
    'a provisional figure': samples.cohort(40, 61, { status: 'provisional' }),
    'a flag': samples.cohort(40, 61, { flags: ['u'] }),
    'an academy left out': samples.cohort(40, 61, { missing: [{ school: 1, code: 'NEW' }] }),
    'a mark': samples.cohort(40, 61, { marks: ['*'] }),
    'a mark of the national figure': {
      ...samples.step,
      results: [{ period: '2018', ...more }],
      comparators: [samples.england('2018', 64, { marks: ['*'] })],
    },
  }))
    it(`is not true of ${name}`, () => {
      expect(usual(outcomes)).not.to.include(true);
    });
});
