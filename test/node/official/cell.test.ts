import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codes } from '../../../src/data/codes.js';
import { readCell, readCount } from '../../../src/official/cell.js';

test('values: a percentage as text, a number, a negative one, thousands', () => {
  assert.deepEqual(readCell('59%'), { value: 59 });
  assert.deepEqual(readCell(' 77 '), { value: 77 });
  assert.deepEqual(readCell('-2.8'), { value: -2.8 });
  assert.deepEqual(readCell('1,234'), { value: 1234 });
  assert.deepEqual(readCell('80–84'), { value: { low: 80, high: 84 } });
  assert.deepEqual(readCell('0%'), { value: 0 });
});

test('blank and one space are blank, never 0', () => {
  for (const text of ['', ' ', '  ', undefined]) assert.equal(readCell(text), undefined);
});

test('every code is itself', () => {
  for (const code of codes) assert.deepEqual(readCell(code), { code });
  assert.deepEqual(readCell('supp'), { code: 'SUPP' });
  assert.deepEqual(readCell('[c]'), { code: 'c' });
  assert.deepEqual(readCell(':'), { code: 'x' });
});

test('marks beside a value: low reliability, provisional, revised, break', () => {
  assert.deepEqual(readCell('65 u'), { value: 65, flag: 'u' });
  assert.deepEqual(readCell('65p'), { value: 65, status: 'provisional' });
  assert.deepEqual(readCell('65r'), { value: 65, status: 'revised' });
  assert.deepEqual(readCell('65 [b]'), { value: 65, broken: true });
  assert.equal(readCell('b')?.code, 'x');
});

test('what is not understood keeps its text as the reason', () => {
  assert.deepEqual(readCell('lots'), { code: 'UK', why: 'The file has "lots" here' });
});

test('no text but a number becomes a value, and no code a number', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...codes), fc.double({ noNaN: true }).map(String)), (text) => {
      const cell = readCell(text);
      if (!text.trim()) assert.equal(cell, undefined);
      else assert.notEqual(cell?.value === undefined, cell?.code === undefined);
      if (cell?.value !== undefined) assert.match(text, /\d/);
    }),
  );
});

test('counts are whole and not negative', () => {
  assert.equal(readCount('57'), 57);
  for (const text of ['SUPP', '', '-1', '5.5', undefined]) assert.equal(readCount(text), undefined);
});
