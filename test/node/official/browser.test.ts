import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/browser/esm';
import { importKs2 } from '../../../src/official/index.js';
import { fixture, fixtureText, parseCsv, surrey } from './fixture.js';

test('a File and the parser’s browser build give the same document', async () => {
  const files = surrey.map((name) => ({
    file: new File([readFileSync(new URL(`../../fixtures/official/${name}`, import.meta.url))], name),
  }));
  const select = { select: { all: true } as const };
  const dropped = await importKs2(files, { ...select, parse });
  const read = await importKs2(
    surrey.map((name) => ({ file: fixture(name) })),
    { ...select, parse: parseCsv },
  );
  assert.deepEqual(dropped, read);
});

test('a stream that cannot be iterated (Safari), in pieces of any size', async () => {
  const name = surrey[0] ?? '';
  const bytes = new TextEncoder().encode(`\uFEFF${fixtureText(name).replace(/^\uFEFF/, '')}`);
  const stream = () => {
    let at = 0;
    return {
      getReader: () => ({
        read: () =>
          Promise.resolve(at < bytes.length ? { done: false, value: bytes.subarray(at, (at += 1021)) } : { done: true, value: undefined }),
      }),
    } as unknown as ReadableStream<Uint8Array>;
  };
  const { lines } = await importKs2([{ file: { name, stream } }], { select: { all: true }, parse });
  assert.equal(lines, 15);
});
