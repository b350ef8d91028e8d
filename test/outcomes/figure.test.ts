/** One result → all that may be said of it. Vectors of DOMAIN.md, and what must hold for any figure. */
import fc from 'fast-check';
import { figure, type Figure } from '../../src/outcomes/figure.js';
import { methods, type Comparator, type Result } from '../../src/outcomes/outcomes.data.js';
import '../../src/outcomes/rare.words.js';
import { england } from '../fixtures/outcomes.js';
import { expect, golden } from '../kit.js';

const against = (percent: number): Comparator => england('2018', percent);
const range = (f: Figure): string => (f.interval ? `${f.interval.low.toFixed(2)}–${f.interval.high.toFixed(2)}` : 'none');

describe('figure()', () => {
  for (const [met, of, nation, expected, verdict] of [
    [225, 287, 64, '73.28–82.77', 'clearly above'],
    [23, 30, 64, '59.07–88.21', 'no clear difference'],
    [24, 30, 64, '62.69–90.49', 'no clear difference'],
    [25, 30, 64, '66.44–92.66', 'clearly above'],
    [8, 11, 64, '43.44–90.25', 'no clear difference'],
    [11, 11, 64, '74.12–100.00', 'clearly above'],
    [10, 10, 64, '72.25–100.00', 'too few pupils to say'],
    [3, 20, 64, '5.24–36.04', 'clearly below'],
    [0, 12, 10, '0.00–24.25', 'no clear difference'],
  ] as const)
    it(`${String(met)} of ${String(of)} against ${String(nation)}%: ${expected}, ${verdict}`, () => {
      const f = figure({ period: '2018', met, of }, against(nation));
      expect(range(f)).to.equal(expected);
      expect(f.verdict).to.equal(verdict);
    });

  it('takes differences from unrounded values: 78.4 against 64 is 14.4, 62.4 against 61 is 1.4', () => {
    expect(figure({ period: '2018', met: 225, of: 287 }, against(64)).gap).to.be.closeTo(14.397, 0.001);
  });

  it('reads like this', async () => {
    const say = (name: string, r: Omit<Result, 'period'>, c: Comparator | null = against(64), method?: (typeof methods)[number]) => {
      const f = figure({ period: '2018', ...r }, c ?? undefined, method);
      const shown = {
        value: f.value?.toFixed(f.decimals),
        range: f.range && `${f.range.low.toFixed(f.decimals)}–${f.range.high.toFixed(f.decimals)}`,
        '95%': f.interval && range(f),
        gap: f.gap?.toFixed(f.decimals),
        pupils: f.pupils,
        verdict: f.verdict,
        code: f.code,
      };
      return `${name}\n${Object.entries(shown)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `    ${key}: ${String(value)}`)
        .join('\n')}`;
    };
    await golden(
      'outcomes/figures',
      [
        say('225 of 287', { met: 225, of: 287 }),
        say('225 of 287, exact binomial', { met: 225, of: 287 }, against(64), 'exact-binomial-95'),
        say('225 of 287, in whole pupils', { met: 225, of: 287 }, against(64), 'pupil-gap'),
        say('225 of 287, no method', { met: 225, of: 287 }, against(64), 'none'),
        say('225 of 287, nothing to compare with', { met: 225, of: 287 }, null),
        say('184 of 287, in whole pupils: in line', { met: 184, of: 287 }, against(64), 'pupil-gap'),
        say('5 of 8, in whole pupils: too few', { met: 5, of: 8 }, against(64), 'pupil-gap'),
        say('78% of 287', { percent: 78, of: 287 }),
        say('78%, pupils not given', { percent: 78 }),
        say('70% of 287: some counts are clearly above, some not', { percent: 70, of: 287 }),
        say('80–84% of 120', { percent: { low: 80, high: 84 }, of: 120 }),
        say('60–70% of 120: could be either', { percent: { low: 60, high: 75 }, of: 120 }),
        say('210 to 222 of 287', { met: { low: 210, high: 222 }, of: 287 }),
        say('suppressed, of 4', { code: 'SUPP', of: 4 }),
        say('50% of 11: no count gives it', { percent: 50, of: 11 }),
        say('a score with its range', { value: 2.1, low: 0.6, high: 3.6, of: 64 }, { name: 'England', period: '2018', value: 0 }),
        say(
          'a score whose range ends at the average',
          { value: -0.9, low: -1.8, high: 0, of: 60 },
          { name: 'England', period: '2018', value: 0 },
        ),
        say('a score of eight pupils', { value: 4, low: 1, high: 7, of: 8 }, { name: 'England', period: '2018', value: 0 }),
        say('a score without a range', { value: 105.2, of: 58 }, { name: 'England', period: '2018', value: 105 }),
      ].join('\n\n'),
    );
  });

  const counted = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([of, share]) => ({ of, met: Math.round(of * share) }));
  const national = fc.integer({ min: 0, max: 100 });
  const anyMethod = fc.constantFrom(...methods);

  it('says "above" only where the whole range is above, "below" only where it is below, nothing under 11 pupils', () => {
    const percents = counted.chain(({ of, met }) =>
      fc.constantFrom<Omit<Result, 'period'>>(
        { of, met },
        { of, percent: Math.round((100 * met) / of) },
        { of, met: { low: Math.max(0, met - 3), high: met } },
        { of, percent: { low: Math.floor((100 * met) / of), high: Math.min(100, Math.floor((100 * met) / of) + 4) } },
      ),
    );
    fc.assert(
      fc.property(percents, national, anyMethod, (r, percent, method) => {
        const f = figure({ period: '2018', ...r }, against(percent), method);
        const of = r.of ?? 0;
        if (f.verdict === 'clearly above') expect(f.interval?.low).to.be.greaterThan(percent);
        if (f.verdict === 'clearly below') expect(f.interval?.high).to.be.lessThan(percent);
        if (f.verdict?.startsWith('clearly')) expect(of).to.be.at.least(11);
        if (of < 11) expect(f.verdict ?? 'too few pupils to say').to.equal('too few pupils to say');
        if (of < 11) expect(f.pupils, 'whole pupils apart').to.equal(undefined);
        if (f.gap !== undefined && f.verdict === 'clearly above') expect(f.gap).to.be.greaterThan(0);
        if (method === 'none') expect(f.interval).to.equal(undefined);
      }),
      { numRuns: 1500 },
    );
  });

  it('gives a verdict on a published percentage only where every count that rounds to it agrees', () => {
    fc.assert(
      fc.property(counted, national, ({ of, met }, nation) => {
        const percent = Math.round((100 * met) / of);
        const fits = Array.from({ length: of + 1 }, (_, k) => k).filter((k) => Math.floor((100 * k) / of + 0.5) === percent);
        const each = new Set(fits.map((k) => figure({ period: '2018', met: k, of }, against(nation)).verdict));
        expect(figure({ period: '2018', percent, of }, against(nation)).verdict).to.equal(each.size === 1 ? [...each][0] : undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('gives a code no value, range, gap or verdict', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('SUPP', 'c', 'NE', '-', 'low'),
        fc.option(fc.nat(400), { nil: undefined }),
        anyMethod,
        (code, of, method) => {
          const f = figure({ period: '2018', code: code, ...(of !== undefined && { of }) }, against(64), method);
          for (const key of ['value', 'range', 'interval', 'gap', 'pupils', 'verdict'] as const) expect(f).not.to.have.property(key);
        },
      ),
    );
  });
});
