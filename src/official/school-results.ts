import { fewestShown } from '../data/codes.js';
import type { Result, Status } from '../outcomes/outcomes.data.js';
import { countsThatRoundTo } from '../statistics/counts.js';
import type { Interval } from '../statistics/interval.js';
import type { Academy } from './links.js';
import { found } from './links.js';
import { isMember } from './membership.js';
import { measured, measureId } from './measures.js';
import type { Published, Store, Year } from './store.js';

/** A school's row, and what a pool makes of it. */
export interface SchoolRow {
  academy: Academy;
  id: string;
  period: string;
  row: Result;
  /** The counts that the published percentage allows. */
  counts?: Interval;
}

/** The mark of percentages that fit no whole number of the eligible pupils, and its note. */
export const misfit = {
  mark: '†',
  text: 'The published percentage is of fewer pupils than were eligible; how many is not published. In a pooled figure it counts as the two numbers of pupils nearest to it.',
};

/** Every row of one academy, of its former URNs too; its own URN wins where both have results. */
export function schoolRows(academy: Academy, store: Store, warn: (message: string) => void): SchoolRow[] {
  const rows: SchoolRow[] = [];
  const periods = new Set([academy.urn, ...academy.formerUrns].flatMap((urn) => [...(store.places.get(urn)?.keys() ?? [])]));
  for (const period of [...periods].sort()) {
    const year = merged(academy, period, store, warn);
    if (!year) continue;
    for (const [id, figures] of year.figures)
      for (const figure of figures) {
        const { pupils } = measured(id);
        const of = figure.of ?? year.counts.get(pupils)?.of;
        rows.push({ academy, id, period, ...toRow(figure, of, academy.urn, id, period) });
      }
  }
  return rows;
}

/** Phases whose schools have no pupils of year 6. */
const otherPhases = new Set(['nursery', 'secondary', '16 plus']);

/** Is the academy one whose key stage 2 results are to be expected? */
export const isExpected = ({ phase }: Academy): boolean => !phase || !otherPhases.has(phase);

/** A row that says so for each academy that was in the trust but is not in that year's file at all. */
export function absentRows(academies: readonly Academy[], rows: readonly SchoolRow[], on: string): SchoolRow[] {
  const there = new Set(rows.map(({ academy, period }) => `${String(academy.urn)} ${period}`));
  const years = new Map(
    rows
      .filter(({ counts, id, row }) => (counts ?? row.code) && combined.includes(id))
      .map(({ id, period, row }) => [JSON.stringify([id, period, row.status]), { id, period, row }]),
  );
  return academies.filter(isExpected).flatMap((academy) =>
    [...years.values()]
      .filter(({ period }) => !there.has(`${String(academy.urn)} ${period}`) && isMember(academy, period, on))
      .map(({ id, period, row: { standard, status } }): SchoolRow => ({
        academy,
        id,
        period,
        row: {
          period,
          ...found('standard', standard),
          school: academy.urn,
          code: 'x',
          why: 'Not in the file of results',
          ...found('status', status),
        },
      })),
  );
}

const combined = ['expected', 'higher'].map((standard) => measureId({ kind: 'percent', standard: standard as 'expected', pupils: 'all' }));

function merged(academy: Academy, period: string, store: Store, warn: (message: string) => void): Year | undefined {
  const own = store.places.get(academy.urn)?.get(period);
  const former = academy.formerUrns
    .map((urn) => store.places.get(urn)?.get(period))
    .filter((year): year is Year => year !== undefined && !year.empty);
  // An earlier-year column is the successor's history: the predecessor's own row says the same with its cohort.
  const hasOwn = own && !own.empty && [...own.figures.values()].flat().some((figure) => !figure.earlier);
  if (hasOwn || !former.length) return own ?? store.places.get(academy.formerUrns[0] ?? -1)?.get(period);
  if (former.length > 1) {
    warn(
      `${academy.name ?? `URN ${String(academy.urn)}`} has ${String(former.length)} predecessors with results in ${period}: they are left out, since they were different schools.`,
    );
    return own;
  }
  return former[0];
}

function toRow(
  { cell, low, high, band, met, status }: Published,
  of: number | undefined,
  school: number,
  id: string,
  period: string,
): { row: Result; counts?: Interval } {
  const { kind, subject, standard, pupils } = measured(id);
  const start: Result = {
    period,
    ...found('subject', subject),
    ...found('standard', standard),
    ...(pupils !== 'all' && { pupils }),
    school,
  };
  const end: { status?: Status; flags?: 'u'[] } = { ...found('status', cell.status ?? status), ...(cell.flag && { flags: [cell.flag] }) };
  const size = found('of', of);
  const { value } = cell;
  if (value === undefined || (kind !== 'percent' && typeof value !== 'number'))
    return { row: { ...start, code: cell.code ?? 'UK', ...size, ...found('why', cell.why), ...end } };
  // Not suppressed by who published it: a trust's own file.
  if (of !== undefined && of > 0 && of < fewestShown) return { row: { ...start, code: 'SUPP', of, ...end } };
  if (kind !== 'percent')
    return {
      row: {
        ...start,
        value: value as number,
        ...found('low', low),
        ...found('high', high),
        ...found('band', band),
        ...(of && size),
        ...end,
      },
    };
  if (!inPercent(value))
    return { row: { ...start, code: 'UK', ...size, why: `The file has ${JSON.stringify(value)} here, which is no percentage`, ...end } };
  if (!of) return { row: { ...start, percent: value, ...end } };
  if (met !== undefined && met <= of) return { row: { ...start, met, of, ...end }, counts: { low: met, high: met } };
  const counts = countsThatRoundTo(value, of);
  if (!counts) return { row: { ...start, percent: value, ...end, marks: [misfit.mark] }, counts: nearest(value, of) };
  return { row: counts.low === counts.high ? { ...start, met: counts.low, of, ...end } : { ...start, percent: value, of, ...end }, counts };
}

const inPercent = (value: number | Interval): boolean =>
  typeof value === 'number' ? value >= 0 && value <= 100 : value.low >= 0 && value.high <= 100 && value.low <= value.high;

/** The whole numbers of pupils on either side of a percentage that fits none. */
function nearest(value: number | Interval, of: number): Interval {
  const { low, high } = typeof value === 'number' ? { low: value, high: value } : value;
  return { low: Math.floor((low * of) / 100), high: Math.min(of, Math.ceil((high * of) / 100)) };
}
