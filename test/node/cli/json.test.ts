import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatJson } from '../../../src/cli/json.js';

test('what it writes reads back the same', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => assert.deepEqual(JSON.parse(formatJson(value)), JSON.parse(JSON.stringify(value)))));
});

test('keys without a value are left out', () => assert.equal(formatJson({ a: undefined, b: [{ c: undefined }] }), '{\n  "b": [{}]\n}'));

test('small values stand on one line', () =>
  assert.equal(formatJson({ rows: [{ a: 1, b: ['x, y: z'] }] }), '{\n  "rows": [{ "a": 1, "b": ["x, y: z"] }]\n}'));
