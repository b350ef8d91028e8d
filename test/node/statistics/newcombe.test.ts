import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newcombe } from '../../../src/statistics/newcombe.js';
import { proportion } from './arbitraries.js';

// R. G. Newcombe, Statistics in Medicine 17 (1998), table II, method 10.
const published = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
] as const;

for (const [met, of, met2, of2, low, high] of published) {
  test(`${met}/${of} − ${met2}/${of2} as published`, () => {
    const interval = newcombe({ met, of }, { met: met2, of: of2 });
    assert.equal((interval.low / 100).toFixed(4), low.toFixed(4));
    assert.equal((interval.high / 100).toFixed(4), high.toFixed(4));
  });
}

test('holds the difference, and turns round with the order', () => {
  fc.assert(
    fc.property(proportion(), proportion(), (a, b) => {
      const { low, high } = newcombe(a, b);
      const difference = (100 * a.met) / a.of - (100 * b.met) / b.of;
      assert.ok(low <= difference + 1e-9 && difference - 1e-9 <= high);
      assert.ok(low >= -100 - 1e-9 && high <= 100 + 1e-9);
      const back = newcombe(b, a);
      assert.ok(Math.abs(back.low + high) < 1e-9 && Math.abs(back.high + low) < 1e-9);
    }),
  );
});
