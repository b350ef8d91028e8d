/** Figures as English writes them: the short way for small ones gives what Intl gives. */
import fc from 'fast-check';
import { formats } from '../../src/language/format.js';
import { expect } from '../kit.js';

describe('numbers in English', () => {
  const { number } = formats('en-GB');
  const intl = (value: number, decimals: number) =>
    new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' })
      .format(value)
      .replace('-', '−');

  it('are what Intl gives for every share of a cohort, and for every score', () => {
    const share = fc.integer({ min: 1, max: 600 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
    fc.assert(
      fc.property(share, fc.constantFrom(0, 1), ([met, of], decimals) => {
        expect(number((100 * met) / of, decimals)).to.equal(intl((100 * met) / of, decimals));
      }),
      { numRuns: 500 },
    );
    for (const value of [0, -0, -0.04, 0.05, 12.5, -12.25, 103.2, 998.9, 999, 999.96, 1234.5, -1234.5])
      for (const decimals of [0, 1]) expect(number(value, decimals), String(value)).to.equal(intl(value, decimals));
  });
});
