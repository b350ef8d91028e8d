import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdict } from '../../../src/statistics/verdict.js';

test('a bound equal to the comparator holds it', () => {
  assert.equal(verdict({ low: 64, high: 80 }, 64, 30), 'no clear difference');
  assert.equal(verdict({ low: 40, high: 64 }, 64, 30), 'no clear difference');
});

test('above, below', () => {
  assert.equal(verdict({ low: 64.01, high: 80 }, 64, 30), 'clearly above');
  assert.equal(verdict({ low: 40, high: 63.99 }, 64, 30), 'clearly below');
});

test('ten pupils never, eleven do', () => {
  assert.equal(verdict({ low: 90, high: 100 }, 64, 10), 'too few pupils to say');
  assert.equal(verdict({ low: 90, high: 100 }, 64, 11), 'clearly above');
});

test('progress against 0', () => {
  assert.equal(verdict({ low: 0, high: 2 }, 0, 30), 'no clear difference');
  assert.equal(verdict({ low: 0.1, high: 2 }, 0, 30), 'clearly above');
});
