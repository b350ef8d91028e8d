import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressInterval, progressSigma } from '../../../src/statistics/progress.js';

// Schools of Surrey from england_ks2final, whose cohort is wholly covered (…COV 100%).
// Contains public sector information licensed under the Open Government Licence v3.0.
const published: readonly (readonly [string, 'reading' | 'writing' | 'maths', number, number, number, number])[] = [
  ['2017', 'reading', 29, 1.7, -0.6, 4.0],
  ['2017', 'writing', 29, 3.0, 0.8, 5.2],
  ['2017', 'maths', 29, 1.4, -0.6, 3.4],
  ['2017', 'reading', 18, 0.5, -2.4, 3.4],
  ['2017', 'writing', 18, 0.7, -2.1, 3.5],
  ['2017', 'maths', 18, 0.0, -2.6, 2.6],
  ['2017', 'reading', 27, -0.2, -2.5, 2.1],
  ['2017', 'writing', 27, 0.7, -1.6, 3.0],
  ['2017', 'maths', 27, -2.9, -5.0, -0.8],
  ['2018', 'reading', 11, 3.7, 0.2, 7.2],
  ['2018', 'writing', 11, 1.7, -1.7, 5.1],
  ['2018', 'maths', 11, 3.7, 0.5, 6.9],
  ['2018', 'reading', 28, 0.7, -1.5, 2.9],
  ['2018', 'writing', 28, -0.1, -2.2, 2],
  ['2018', 'maths', 28, 1.5, -0.5, 3.5],
  ['2018', 'reading', 27, 1.1, -1.2, 3.4],
  ['2018', 'writing', 27, 1.8, -0.4, 4],
  ['2018', 'maths', 27, 0.5, -1.5, 2.5],
  ['2019', 'reading', 30, -0.4, -2.6, 1.8],
  ['2019', 'writing', 30, -0.1, -2.1, 2],
  ['2019', 'maths', 30, 0.7, -1.2, 2.6],
  ['2019', 'reading', 61, -0.9, -2.5, 0.6],
  ['2019', 'writing', 61, 0.3, -1.1, 1.7],
  ['2019', 'maths', 61, -2.3, -3.6, -0.9],
  ['2019', 'reading', 26, 1, -1.4, 3.4],
  ['2019', 'writing', 26, -3.2, -5.4, -1.1],
  ['2019', 'maths', 26, -0.7, -2.7, 1.4],
];

test('published bounds, within the rounding of the published score', () => {
  for (const [year, subject, n, score, low, high] of published) {
    const interval = progressInterval(score, n, progressSigma[year]![subject]);
    assert.ok(Math.abs(interval.low - low) < 0.151, `${year} ${subject} ${score}, ${n} pupils: ${interval.low} for ${low}`);
    assert.ok(Math.abs(interval.high - high) < 0.151, `${year} ${subject} ${score}, ${n} pupils: ${interval.high} for ${high}`);
  }
});

test('one decimal, and no negative zero', () => {
  const { low } = progressInterval(2.13, 30, progressSigma['2018']!.reading);
  assert.ok(Object.is(low, 0));
});

test('no pupils is an error', () => assert.throws(() => progressInterval(1, 0, 6), RangeError));
