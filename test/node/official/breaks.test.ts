import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breaksOver, gapsOver } from '../../../src/official/breaks.js';

const combined = new Set([undefined]);

test('the break of 2018 in the combined measure and in writing, only where the series spans it', () => {
  assert.deepEqual(
    breaksOver('percent', ['2016', '2017', '2018'], combined).map(({ between, subject }) => [between, subject]),
    [[['2017', '2018'], undefined]],
  );
  assert.deepEqual(
    breaksOver('percent', ['2016', '2019'], new Set(['writing', 'maths'])).map(({ subject }) => subject),
    ['writing'],
  );
  assert.deepEqual(breaksOver('percent', ['2018', '2019'], combined), []);
  assert.deepEqual(breaksOver('percent', ['2016', '2017'], combined), []);
  assert.deepEqual(breaksOver('score', ['2016', '2018'], new Set(['reading'])), []);
});

test('a break marked in a file stands between its period and the one before', () => {
  assert.deepEqual(
    breaksOver('percent', ['2022', '2024', '2023'], new Set(['maths']), ['["2024","maths"]', '["2022","maths"]']).map(
      ({ between }) => between,
    ),
    [['2023', '2024']],
  );
});

test('2020 and 2021 are gaps of a series on either side of them', () => {
  assert.deepEqual(
    gapsOver('percent', ['2019', '2022']).map(({ period }) => period),
    ['2020', '2021'],
  );
  assert.deepEqual(gapsOver('percent', ['2016', '2019']), []);
  assert.deepEqual(gapsOver('percent', ['2022', '2025']), []);
});

test('no progress in 2024 and 2025', () =>
  assert.deepEqual(
    gapsOver('progress', ['2023', '2025']).map(({ period }) => period),
    ['2024', '2025'],
  ));
