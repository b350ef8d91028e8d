import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { importKs2 } from '../../../src/official/index.js';
import { readCell } from '../../../src/official/cell.js';
import { legacyFields, pupilGroups } from '../../../src/official/measures.js';
import { complement } from '../../../src/official/suppression.js';
import { countsThatRoundTo } from '../../../src/statistics/counts.js';
import { fixture, fixtureText, parseCsv, surrey } from './fixture.js';

// Real rows, read a second time by another path: every cell of them must be found again in the document, value or code.
const { document } = await importKs2(
  surrey.map((name) => ({ file: fixture(name) })),
  { select: { all: true }, parse: parseCsv },
);
const rows = new Map(
  Object.entries(document.outcomes).flatMap(([name, { results }]) =>
    results
      .filter(({ school }) => school !== undefined)
      .map((row) => [[name, row.school, row.period, row.subject ?? '', row.standard ?? '', row.pupils ?? 'all'].join('|'), row] as const),
  ),
);
const outcomeOf = { percent: 'ks2', progress: 'ks2-progress', score: 'ks2-scores' };

const read = (name: string): Record<string, string | undefined>[] =>
  parse(fixtureText(name), { columns: true, bom: true, relax_column_count: true });
const urns = new Set(surrey.flatMap((name) => read(name).map(({ URN }) => URN)));
/** What each URN has become since, as any of the files says, where that school is in them too. */
const became = new Map(
  surrey.flatMap((name) =>
    read(name)
      .filter(({ URN_AC }) => urns.has(URN_AC))
      .map(({ URN, URN_AC }) => [URN, URN_AC] as const),
  ),
);

for (const name of surrey) {
  const period = String(Number(/\d{4}-(\d{4})/.exec(name)?.[1]));
  test(`every cell of ${period}: found again`, () => {
    let [cells, codes] = [0, 0];
    for (const line of read(name)) {
      if (line.RECTYPE !== '1' && line.RECTYPE !== '2') continue;
      const urn = became.get(line.URN) ?? line.URN;
      const isEmpty = !line.TELIG?.trim();
      for (const one of legacyFields) {
        const text = line[one.field];
        const row = rows.get([outcomeOf[one.kind], urn, period, one.subject ?? '', one.standard ?? '', one.pupils].join('|'));
        if (isEmpty) {
          if (one.pupils === 'all') assert.equal(row?.code, 'NEW', `${String(urn)} ${one.field}`);
          continue;
        }
        if (text === undefined) continue;
        cells++;
        assert.ok(row, `${String(urn)} ${one.field} = "${text}" is lost`);
        const cell = readCell(text);
        if (cell?.value === undefined) {
          codes++;
          assert.equal(row.code, cell?.code ?? '-', `${String(urn)} ${one.field} = "${text}"`);
          assert.ok(row.met === undefined && row.percent === undefined && row.value === undefined);
        } else if (row.why === complement) assert.equal(row.code, 'SUPP');
        else if (one.kind !== 'percent') assert.equal(row.value, cell.value, one.field);
        else if (row.met !== undefined) {
          const of = Number(line[pupilGroups.find(({ pupils }) => pupils === one.pupils)?.count ?? '']);
          assert.equal(row.of, of);
          assert.deepEqual(countsThatRoundTo(Number(cell.value), of), { low: row.met, high: row.met });
        } else assert.equal(row.percent, cell.value, one.field);
      }
    }
    assert.ok(cells > 500 && codes > 50, `${String(cells)} cells, ${String(codes)} codes`);
  });
}
