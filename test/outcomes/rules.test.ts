/** What the schema of outcomes cannot say. Its words are in test/golden/data/check-messages.txt. */
import fc from 'fast-check';
import type { Outcomes, Result } from '../../src/outcomes/outcomes.data.js';
import { protect, rules as outcomeRules } from '../../src/outcomes/rules.js';
import { sound } from '../../src/outcomes/sound.js';
import * as fixtures from '../fixtures/outcomes.js';
import { given } from '../fixtures/read.js';
import { expect, watchConsole } from '../kit.js';

const isOutcomes = (value: unknown): value is Outcomes => typeof value === 'object' && value !== null && 'results' in value;
const all = Object.entries(fixtures).filter((entry): entry is [string, Outcomes] => isOutcomes(entry[1]));

describe('rules of outcomes', () => {
  it('find nothing in the samples but one pupil, and a claim that fails', async () => {
    watchConsole();
    expect(all.length).to.be.at.least(15);
    const expected: Record<string, string[]> = { onePupil: ['privacy'], claimFails: ['claim', 'claim'] };
    for (const [name, outcomes] of all)
      expect(
        (await given(outcomes)).problems.map((p) => p.kind ?? p.message),
        name,
      ).to.deep.equal(expected[name] ?? []);
  });

  it('replace every figure about 5 pupils or fewer by SUPP, and leave nothing of it', () => {
    const few = fc.record({
      of: fc.integer({ min: 1, max: 5 }),
      secret: fc.integer({ min: 1001, max: 9999 }),
      kind: fc.constantFrom('met', 'percent', 'value'),
    });
    fc.assert(
      fc.property(few, ({ of, secret, kind }) => {
        const row: Result = { period: '2018', of, [kind]: secret, low: secret, high: secret, band: 3, schools: 1 };
        const out = protect({ measure: { name: 'M' }, results: [row, { period: '2017', met: 6, of: 6 }] });
        expect(out.results).to.deep.equal([
          { period: '2018', of, schools: 1, code: 'SUPP' },
          { period: '2017', met: 6, of: 6 },
        ]);
        expect(JSON.stringify(out)).not.to.include(String(secret));
      }),
    );
  });

  it('keep figures about 6 pupils, and codes as they are', () => {
    const outcomes: Outcomes = {
      measure: { name: 'M' },
      results: [
        { period: '2018', met: 3, of: 6 },
        { period: '2019', code: 'NE', of: 2 },
      ],
    };
    expect(protect(outcomes)).to.equal(outcomes);
  });

  it('say nothing of the figure that they hide', () => {
    const problems = outcomeRules({ measure: { name: 'M' }, results: [{ period: '2018', percent: 66.6667, of: 3 }] });
    expect(problems.map((p) => p.kind)).to.deep.equal(['privacy']);
    expect(JSON.stringify(problems)).not.to.include('66');
  });

  it('are called wherever they have anything to say', () => {
    const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 2 });
    const count = fc.integer({ min: 0, max: 30 });
    const number = fc.integer({ min: -3, max: 100 });
    const range = <T>(one: fc.Arbitrary<T>) => fc.oneof(one, fc.record({ low: one, high: one }));
    const row = fc.record({
      period: fc.constantFrom('2017', '2018'),
      subject: maybe(fc.constantFrom('maths', 'constructor')),
      met: maybe(range(count)),
      of: maybe(count),
      percent: maybe(range(fc.nat(100))),
      value: maybe(number),
      low: maybe(number),
      high: maybe(number),
      code: maybe(fc.constantFrom('SUPP', 'NE')),
      marks: maybe(fc.constantFrom(['*'], ['+'])),
    });
    const comparator = fc.record({
      name: fc.constant('England'),
      period: fc.constant('2018'),
      percent: maybe(fc.nat(100)),
      value: maybe(number),
      marks: maybe(fc.constantFrom(['*'], ['+'])),
    });
    const outcomes = fc.record({
      measure: fc.record({ name: fc.constant('M'), unit: maybe(fc.constantFrom('percent', 'score')) }),
      results: fc.array(row, { maxLength: 3 }),
      comparators: maybe(fc.array(comparator, { maxLength: 2 })),
      notes: maybe(fc.constant([{ mark: '*', text: 'x' }])),
    });
    const withoutNothing = (value: object): Outcomes => JSON.parse(JSON.stringify(value)) as Outcomes;
    fc.assert(
      fc.property(outcomes, (value) => {
        const data = withoutNothing(value);
        if (sound(data)) expect(outcomeRules(data)).to.deep.equal([]);
      }),
      { numRuns: 20_000 },
    );
    // Where all is well they are not: the samples with one figure a row.
    for (const [name, one] of all) if (!['onePupil', 'publishedRange', 'bounds'].includes(name)) expect(sound(one), name).to.equal(true);
  });

  it('know a row by period, subject, standard, pupils, group, school and status, defaults filled in', () => {
    const twice = (a: Partial<Result>, b: Partial<Result>) =>
      outcomeRules({
        measure: { name: 'M' },
        results: [
          { period: '2018', percent: 50, ...a },
          { period: '2018', percent: 50, ...b },
        ],
      }).length;
    expect(twice({}, { standard: 'expected', pupils: 'all' })).to.equal(1);
    for (const [key, value] of Object.entries({
      subject: 'maths',
      standard: 'higher',
      pupils: 'girls',
      group: 'x',
      school: 1,
      status: 'revised',
      period: '2017',
    }))
      expect(twice({}, { [key]: value }), key).to.equal(0);
  });
});
