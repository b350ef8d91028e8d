import { countsThatRoundTo } from '../statistics/counts.js';
import { readCell, readCount } from './cell.js';
import type { Line } from './csv.js';
import { fault } from './file.js';
import { legacyFields, measureId, pupilGroups, type LegacyField } from './measures.js';
import { columns, readUrn, type ReadContext, type Reader } from './reader.js';
import type { Place, Published, Store } from './store.js';
import { summer } from './year.js';

/** Where the columns of one measure stand, this year's or an earlier one's. */
interface Plan {
  id: string;
  measure: LegacyField;
  at: number;
  lower?: number;
  upper?: number;
  band?: number;
  coverage?: number;
}

/** Columns by year: 0 is the file's own, else the two digits of an earlier one. */
interface YearPlan {
  digits: string;
  plans: Plan[];
  counts: { pupils: string; at: number }[];
}

const englands: Record<string, Place> = { 4: 'all schools', 5: 'state-funded schools' };

/**
 * Legacy wide files: `england_ks2final.csv` of any year, and subsets of its columns with a YEAR column. One row a school; aggregate rows
 * (RECTYPE 3 local authority, 4 and 5 England) anywhere. By header name, never by position.
 */
export function wideReader({ file, header, store, wanted, status, period: fixed, warn }: ReadContext): Reader {
  const column = columns(header);
  const years = plan(header, column);
  const [own] = years;
  const at = {
    type: column('RECTYPE'),
    urn: column('URN'),
    name: column('SCHNAME'),
    la: column('LEA'),
    year: column('YEAR') ?? column('time_period'),
    became: column('URN_AC'),
  };
  const unknownTypes = new Set<string>();

  const reader: Reader = {
    periods: new Set(),
    schools: 0,
    line({ cells, number }: Line) {
      if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim()))
        throw fault(
          file,
          `line ${String(number)} has ${String(cells.length)} cells, the header ${String(header.length)}: a comma in a name is not quoted. Download the file again.`,
        );
      const cell = (index: number | undefined): string => (index === undefined ? '' : (cells[index]?.trim() ?? ''));
      const period = at.year === undefined ? fixed : summer(cell(at.year));
      if (!period) throw fault(file, `line ${String(number)} has "${cell(at.year)}" for its year: it should be like 2017/18.`);
      reader.periods.add(period);
      const place = whose(cell, number);
      if (place === undefined) return;
      read(place, period, cells, number);
    },
  };
  return reader;

  function whose(cell: (index: number | undefined) => string, line: number): Place | undefined {
    const type = cell(at.type) || '1';
    if (type === '3') {
      store.names.set(`la ${cell(at.la)}`, cell(at.name) || `Local authority ${cell(at.la)}`);
      return `la ${cell(at.la)}`;
    }
    if (type in englands) return englands[type];
    if (type !== '1' && type !== '2') {
      if (!unknownTypes.has(type))
        warn(`rows of RECTYPE ${type} (line ${String(line)}) are not read: they are neither schools, a local authority nor England.`);
      unknownTypes.add(type);
      return undefined;
    }
    const urn = readUrn(cell(at.urn));
    if (urn === undefined) {
      warn(`line ${String(line)} has no URN and is not read.`);
      return undefined;
    }
    reader.schools++;
    const became = readUrn(cell(at.became));
    const authority = cell(at.la);
    if (!wanted.school(urn, authority, became)) return undefined;
    if (became !== undefined && became !== urn) store.successors.set(urn, became);
    store.names.set(urn, cell(at.name));
    store.authorities.set(urn, authority);
    return urn;
  }

  function read(place: Place, period: string, cells: readonly string[], line: number): void {
    // New schools: the row stops early, or has no pupils and no results.
    if (
      typeof place === 'number' &&
      own &&
      !own.plans.some(({ at }) => cells[at]?.trim()) &&
      readCell(cells[own.counts[0]?.at ?? -1]) === undefined
    ) {
      store.year(place, period).empty = { ...(status && { status }) };
      for (const { id } of own.plans)
        if (id.endsWith('|all'))
          store.add(place, period, id, { cell: { code: 'NEW' }, file, line, earlier: false, ...(status && { status }) });
      return;
    }
    for (const { digits, plans, counts } of years) {
      const when = digits ? `20${digits}` : period;
      const earlier = digits !== '';
      for (const { pupils, at } of counts) {
        const of = readCount(cells[at]);
        if (of !== undefined) store.count(place, when, pupils, of, earlier);
      }
      for (const one of plans) {
        const figure = readFigure(one, cells, line, earlier, store, place, when);
        if (figure) store.add(place, when, one.id, figure);
      }
    }
  }

  function readFigure(
    one: Plan,
    cells: readonly string[],
    line: number,
    earlier: boolean,
    held: Store,
    place: Place,
    when: string,
  ): Published | undefined {
    let cell = readCell(cells[one.at]);
    if (!cell) {
      // A blank on an aggregate row is no value; in an earlier year the school may not have been there.
      if (typeof place !== 'number' || earlier || cells[one.at] === undefined) return undefined;
      cell = { code: '-', why: 'No pupils in this group' };
    }
    if (cell.broken) held.broken.add(JSON.stringify([when, one.measure.subject ?? null]));
    const figure: Published = { cell, file, line, earlier };
    const own = cell.status ?? status;
    if (own) figure.status = own;
    if (one.measure.kind !== 'progress' || typeof cell.value !== 'number') return figure;
    const [low, high, band] = [one.lower, one.upper, one.band].map((index) =>
      index === undefined ? undefined : readCell(cells[index])?.value,
    );
    if (typeof low === 'number' && typeof high === 'number') Object.assign(figure, { low, high });
    // The band stands as published: "NA" though the score exists means there is none.
    if (typeof band === 'number' && band >= 1 && band <= 5) figure.band = band;
    const covered = one.coverage === undefined ? undefined : readCell(cells[one.coverage])?.value;
    const eligible = readCount(cells[years[0]?.counts[0]?.at ?? -1]);
    if (typeof covered === 'number' && eligible !== undefined) {
      const of = countsThatRoundTo(covered, eligible);
      if (of && of.low === of.high) figure.of = of.low;
    }
    return figure;
  }
}

function plan(header: readonly string[], column: (field: string) => number | undefined): YearPlan[] {
  const digits = new Set(header.map((field) => /_(\d\d)$/.exec(field.trim())?.[1]).filter((found) => found !== undefined));
  return ['', ...[...digits].sort().reverse()].map((year) => {
    const end = year && `_${year}`;
    const find = (field: string | undefined) => (field === undefined ? undefined : column(field + end));
    const plans = legacyFields.flatMap((measure): Plan[] => {
      const at = find(measure.field);
      if (at === undefined) return [];
      const [lower, upper, band, coverage] = [measure.lower, measure.upper, measure.band, measure.coverage].map(find);
      return [
        {
          id: measureId(measure),
          measure,
          at,
          ...(lower !== undefined && { lower }),
          ...(upper !== undefined && { upper }),
          ...(band !== undefined && { band }),
          ...(coverage !== undefined && { coverage }),
        },
      ];
    });
    const counts = pupilGroups.flatMap(({ pupils, count }) => {
      const at = find(count);
      return at === undefined ? [] : [{ pupils, at }];
    });
    return { digits: year, plans, counts };
  });
}
