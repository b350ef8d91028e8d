import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import jstat from 'jstat';
import { exactBinomial } from '../../../src/statistics/exact-binomial.js';
import { wilson } from '../../../src/statistics/wilson.js';
import { proportion } from './arbitraries.js';

test('published values: 0 of 12, 5 of 10, 10 of 10', () => {
  // 0 and n have closed forms: 1 − (α/2)^(1/n).
  assert.ok(Math.abs(exactBinomial(0, 12).high - 100 * (1 - 0.025 ** (1 / 12))) < 1e-6);
  assert.equal(exactBinomial(0, 12).low, 0);
  assert.ok(Math.abs(exactBinomial(10, 10).low - 100 * 0.025 ** (1 / 10)) < 1e-6);
  assert.equal(exactBinomial(10, 10).high, 100);
  const half = exactBinomial(5, 10);
  assert.deepEqual([half.low.toFixed(2), half.high.toFixed(2)], ['18.71', '81.29']);
});

test('no pupils: the whole range', () => assert.deepEqual(exactBinomial(0, 0), { low: 0, high: 100 }));

test('equals the quantiles of the beta distribution (jstat), to 5,000 pupils', () => {
  const beta = jstat.jStat.beta;
  const check = ({ met, of }: { met: number; of: number }) => {
    const { low, high } = exactBinomial(met, of);
    if (met > 0) assert.ok(Math.abs(low - 100 * beta.inv(0.025, met, of - met + 1)) < 1e-6, `low of ${met}/${of}`);
    if (met < of) assert.ok(Math.abs(high - 100 * beta.inv(0.975, met + 1, of - met)) < 1e-6, `high of ${met}/${of}`);
  };
  fc.assert(fc.property(proportion(), check), { numRuns: 300 });
  for (const met of [0, 1, 2, 2500, 4999, 5000]) check({ met, of: 5000 });
});

test('is never narrower than Wilson’s by more than a hair, and mirrors', () => {
  fc.assert(
    fc.property(proportion(400), ({ met, of }) => {
      const [exact, score] = [exactBinomial(met, of), wilson(met, of)];
      const mirror = exactBinomial(of - met, of);
      assert.ok(Math.abs(mirror.low - (100 - exact.high)) < 1e-9);
      assert.ok(exact.high - exact.low > score.high - score.low - 0.5);
    }),
    { numRuns: 200 },
  );
});
