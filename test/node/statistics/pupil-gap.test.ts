import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pupilGap } from '../../../src/statistics/pupil-gap.js';

test('toward zero, both sides', () => {
  assert.equal(pupilGap(78.4, 64, 287), 41);
  assert.equal(pupilGap(50, 64, 30), -4);
  assert.equal(pupilGap(64.3, 64, 1000), 3);
});

test('under one pupil: 0, never −0', () => {
  assert.ok(Object.is(pupilGap(63, 64, 30), 0));
  assert.ok(Object.is(pupilGap(64, 64, 30), 0));
});

test('turns round with its sign, never more than the difference', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 5000 }), (a, b, of) => {
      assert.equal(pupilGap(a, b, of) + pupilGap(b, a, of), 0);
      assert.ok(Math.abs(pupilGap(a, b, of)) <= (Math.abs(a - b) * of) / 100 + 1e-6);
    }),
  );
});
