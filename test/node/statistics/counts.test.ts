import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countsThatRoundTo } from '../../../src/statistics/counts.js';
import { proportion } from './arbitraries.js';

/** Halves up, in whole numbers: the definition, tried on every count. */
const published = (k: number, of: number, unit = 1) => Math.floor((200 * unit * k + of) / (2 * of)) / unit;

test('one count: 78% of 30 does not exist, 77% is 23', () => {
  assert.equal(countsThatRoundTo(78, 30), null);
  assert.deepEqual(countsThatRoundTo(77, 30), { low: 23, high: 23 });
});

test('several counts: 50% of 300 is 149 to 151', () => assert.deepEqual(countsThatRoundTo(50, 300), { low: 149, high: 151 }));

test('halves round up: 1 of 8 is 13%, 1 of 200 is 1%', () => {
  assert.deepEqual(countsThatRoundTo(13, 8), { low: 1, high: 1 });
  assert.equal(countsThatRoundTo(12, 8), null);
  assert.deepEqual(countsThatRoundTo(0, 200), { low: 0, high: 0 });
  assert.deepEqual(countsThatRoundTo(1, 200), { low: 1, high: 2 });
});

test('at its own decimals: 78.4% of 287 is 225', () => assert.deepEqual(countsThatRoundTo(78.4, 287), { low: 225, high: 225 }));

test('an unrounded percentage finds its count; one that is short may find its neighbours too', () => {
  fc.assert(
    fc.property(proportion(), ({ met, of }) => {
      const percent = (100 * met) / of;
      const found = countsThatRoundTo(percent, of);
      assert.ok(found && found.low <= met && met <= found.high);
      if (String(percent).length > 8) assert.deepEqual(found, { low: met, high: met });
    }),
    { numRuns: 2000 },
  );
});

test('a band', () => assert.deepEqual(countsThatRoundTo({ low: 80, high: 84 }, 25), { low: 20, high: 21 }));

test('outside 0–100, or no pupils: none', () => {
  assert.equal(countsThatRoundTo(101, 30), null);
  assert.equal(countsThatRoundTo(-1, 30), null);
  assert.equal(countsThatRoundTo(50, 0), null);
  assert.equal(countsThatRoundTo({ low: 60, high: 40 }, 10), null);
});

test('exactly the counts of the definition, whole and at one decimal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 1000 }), fc.boolean(), (of, n, decimal) => {
      const unit = decimal && n % 10 !== 0 ? 10 : 1;
      const percent = unit === 10 ? n / 10 : Math.floor(n / 10);
      const fits = Array.from({ length: of + 1 }, (_, k) => k).filter((k) => published(k, of, unit) === percent);
      const found = countsThatRoundTo(percent, of);
      assert.deepEqual(found, fits.length ? { low: fits[0], high: fits.at(-1) } : null);
    }),
    { numRuns: 2000 },
  );
});
