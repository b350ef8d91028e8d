import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { funnelDeviates, funnelLimits } from '../../../src/statistics/funnel.js';
import { verdict } from '../../../src/statistics/verdict.js';
import { wilson } from '../../../src/statistics/wilson.js';
import { proportion } from './arbitraries.js';

test('64% and 30 pupils', () => {
  const { low, high } = funnelLimits(64, 30);
  assert.deepEqual([low.toFixed(2), high.toFixed(2)], ['46.82', '81.18']);
});

test('cut at 0 and 100', () => assert.deepEqual(funnelLimits(64, 5, funnelDeviates[1]), { low: 0, high: 100 }));

test('outside the limits exactly where the Wilson verdict is clear', () => {
  fc.assert(
    fc.property(proportion(), fc.integer({ min: 1, max: 99 }), ({ met, of }, national) => {
      const limits = funnelLimits(national, of);
      const percent = (100 * met) / of;
      const clear = verdict(wilson(met, of), national, Math.max(of, 11)) !== 'no clear difference';
      // On the limit itself the last bit decides: leave it out.
      const raw = Math.abs(percent - national) / Math.sqrt((national * (100 - national)) / of);
      if (Math.abs(raw - funnelDeviates[0]) < 1e-9) return;
      assert.equal(percent < limits.low || percent > limits.high, clear);
    }),
  );
});
