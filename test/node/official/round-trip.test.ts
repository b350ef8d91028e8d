import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { codes } from '../../../src/data/codes.js';
import { tableCSV } from '../../../src/data/table.js';
import { formats } from '../../../src/language/format.js';
import { importKs2 } from '../../../src/official/index.js';
import type { Outcomes, Result } from '../../../src/outcomes/outcomes.data.js';
import { outcomeWords } from '../../../src/outcomes/outcomes.words.js';
import { resultsTable } from '../../../src/outcomes/results-table.js';
import { fixture, parseCsv, surrey } from './fixture.js';

/** file → document → table → CSV, read again: how often each code stands in it. */
function codesOf(outcomes: Outcomes): Map<string, number> {
  const csv = tableCSV(resultsTable(outcomes, {}, outcomeWords, formats('en-GB')));
  const counts = new Map<string, number>();
  for (const row of parse(csv, { bom: true, from_line: 2 })) {
    for (const cell of row) {
      // A code stands with its words, and in the notes behind the school that it is of.
      // A spreadsheet must not take "-: …" for a formula, so it stands behind an apostrophe.
      for (const part of cell.replace(/^'/, '').split('; ')) {
        const found = codes.find((code) => part.startsWith(`${code}: `) || part.endsWith(`: ${code}`));
        if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
    }
  }
  return counts;
}

const counted = (found: Iterable<string | undefined>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const code of found) if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const { document } = await importKs2(
  surrey.map((name) => ({ file: fixture(name) })),
  { select: { all: true }, parse: parseCsv },
);

for (const [name, outcomes] of Object.entries(document.outcomes))
  test(`${name}: no code is lost between the file and the CSV of the table`, () => {
    // Each school as a group of its own: the table of results has every row of it.
    const results = outcomes.results.map(({ school, group, ...row }): Result => ({
      ...row,
      group: school === undefined ? (group ?? '') : String(school),
    }));
    const expected = counted(results.flatMap(({ code, missing }) => [code, ...(missing?.map((one) => one.code) ?? [])]));
    assert.ok((expected.get('SUPP') ?? 0) > 10);
    assert.deepEqual(codesOf({ ...outcomes, results }), expected);
  });
