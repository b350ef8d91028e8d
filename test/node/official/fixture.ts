import { createReadStream, readFileSync } from 'node:fs';
import { parse } from 'csv-parse';
import type { ParseCsv, ResultFile } from '../../../src/official/index.js';

export const parseCsv: ParseCsv = parse;

const at = (name: string) => new URL(`../../fixtures/official/${name}`, import.meta.url);

/** A file of test/fixtures/official. */
export const fixture = (name: string): ResultFile => ({ name, stream: () => createReadStream(at(name)) as AsyncIterable<Uint8Array> });

export const fixtureText = (name: string): string => readFileSync(at(name), 'utf8');

/** A file made up in a test. */
export function file(name: string, content: string | Uint8Array, piece = 1 << 16): ResultFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    size: bytes.length,
    async *stream() {
      for (let i = 0; i < bytes.length; i += piece) yield await Promise.resolve(bytes.subarray(i, i + piece));
    },
  };
}

export const surrey = ['2016-2017', '2017-2018', '2018-2019'].map((year) => `england_ks2final_${year}_surrey_extract.csv`);

/** A legacy wide file: header and rows of generated figures. */
export const wideFile = (name: string, header: string, ...rows: string[]): ResultFile => file(name, [header, ...rows, ''].join('\r\n'));
