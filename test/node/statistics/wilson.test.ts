import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import jstat from 'jstat';
import { Z } from '../../../src/statistics/interval.js';
import { verdict } from '../../../src/statistics/verdict.js';
import { wilson } from '../../../src/statistics/wilson.js';
import { proportion } from './arbitraries.js';

const vectors = [
  [225, 287, 73.28, 82.77, 64, 'clearly above'],
  [23, 30, 59.07, 88.21, 64, 'no clear difference'],
  [24, 30, 62.69, 90.49, 64, 'no clear difference'],
  [25, 30, 66.44, 92.66, 64, 'clearly above'],
  [8, 11, 43.44, 90.25, 64, 'no clear difference'],
  [11, 11, 74.12, 100, 64, 'clearly above'],
  [3, 20, 5.24, 36.04, 64, 'clearly below'],
  [0, 12, 0, 24.25, 10, 'no clear difference'],
] as const;

for (const [met, of, low, high, national, words] of vectors) {
  test(`${met} of ${of} against ${national}%: ${words}`, () => {
    const interval = wilson(met, of);
    assert.equal(interval.low.toFixed(2), low.toFixed(2));
    assert.equal(interval.high.toFixed(2), high.toFixed(2));
    assert.equal(verdict(interval, national, of), words);
  });
}

test('10 of 10 has a range and no verdict', () => {
  assert.equal(verdict(wilson(10, 10), 64, 10), 'too few pupils to say');
});

test('no pupils: the whole range', () => assert.deepEqual(wilson(0, 0), { low: 0, high: 100 }));

test('the deviate is jstat’s', () => assert.ok(Math.abs(Z - jstat.jStat.normal.inv(0.975, 0, 1)) < 1e-9));

test('its bounds are where the score test just rejects (a root of the defining equation)', () => {
  fc.assert(
    fc.property(proportion(), ({ met, of }) => {
      const { low, high } = wilson(met, of);
      for (const bound of [low, high]) {
        if (bound === 0 || bound === 100) continue;
        const [p, q] = [met / of, bound / 100];
        const deviate = Math.abs(p - q) / Math.sqrt((q * (1 - q)) / of);
        // The two-sided p-value at the bound, from jstat's normal distribution.
        assert.ok(Math.abs(2 * (1 - jstat.jStat.normal.cdf(deviate, 0, 1)) - 0.05) < 1e-6);
      }
    }),
  );
});

test('holds the percentage, lies in 0–100, mirrors, narrows as pupils grow', () => {
  fc.assert(
    fc.property(proportion(), ({ met, of }) => {
      const { low, high } = wilson(met, of);
      const percent = (100 * met) / of;
      assert.ok(0 <= low && low <= percent + 1e-9 && percent - 1e-9 <= high && high <= 100);
      const other = wilson(of - met, of);
      assert.ok(Math.abs(other.low - (100 - high)) < 1e-9 && Math.abs(other.high - (100 - low)) < 1e-9);
      const double = wilson(2 * met, 2 * of);
      assert.ok(double.high - double.low < high - low);
    }),
  );
});
