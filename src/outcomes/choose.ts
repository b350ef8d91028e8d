/** Which rows are shown, in which order, side by side with what: outcomes and a selection in, series of figures out. Pure. */
import { own } from '../data/own.js';
import { figure, type Figure } from './figure.js';
import type { Comparator, Group, Measure, Outcomes, Result, Standard, Status } from './outcomes.data.js';

/** What the attributes choose; what is not given is not narrowed. */
export interface Selection {
  group?: string | null;
  standard?: string | null;
  subject?: string | null;
  pupils?: string | null;
  period?: string | null;
}

/** One period of a series. */
export interface Row {
  period: string;
  /** Expected standard, or the score. */
  expected?: Figure;
  higher?: Figure;
  /** Why there is nothing here: no assessments, or no result given. */
  gap?: string;
  /** Why this row is not to be compared with the one before it. */
  breakBefore?: string;
}

/** The results of one group of pupils in one measure, period by period. */
export interface Series {
  group?: string;
  rule?: Group;
  pupils: string;
  subject?: string;
  measure: Measure;
  rows: Row[];
}

const ranks: Record<Status, number> = { headline: 0, provisional: 1, revised: 2, final: 3 };
const rank = (r: Result): number => ranks[r.status ?? 'final'];

const kindOf = ({ period, subject, standard = 'expected', pupils = 'all' }: Result | Comparator): string => JSON.stringify([period, subject, standard, pupils]);
/** The comparators of each outcome by what they belong to: looked up for every row, and there may be thousands of both. */
const known = new WeakMap<Comparator[], Map<string, Comparator[]>>();

/** The comparators that belong beside a result, in the file's order: period, subject, standard and pupils agree. The first is drawn. */
export function comparatorsOf({ comparators }: Outcomes, r: Result): Comparator[] {
  if (!comparators) return [];
  let kinds = known.get(comparators);
  if (!kinds) {
    kinds = new Map();
    known.set(comparators, kinds);
    for (const c of comparators) {
      const held = kinds.get(kindOf(c));
      if (held) held.push(c);
      else kinds.set(kindOf(c), [c]);
    }
  }
  return kinds.get(kindOf(r)) ?? [];
}

/** As a subject: the rows that have none. */
const combined = 'combined';

const has = (chosen: string | null | undefined, value: string): boolean => !chosen || chosen === value;

/** The rows that the selection lets through; `school` rows belong to other elements. */
export function chosen(outcomes: Outcomes, selection: Selection): Result[] {
  return outcomes.results.filter(
    (r) =>
      r.school === undefined &&
      (has(selection.group, r.group ?? '') || selection.group === own(outcomes.groups, r.group)?.name) &&
      has(selection.standard, r.standard ?? 'expected') &&
      (selection.subject === combined ? r.subject === undefined : has(selection.subject, r.subject ?? '')) &&
      has(selection.pupils, r.pupils ?? 'all') &&
      has(selection.period, r.period),
  );
}

/** The series that are chosen, in the file's order. Of several statuses of one row the latest is drawn. */
export function choose(outcomes: Outcomes, selection: Selection): Series[] {
  const results = chosen(outcomes, selection);
  const series = new Map<string, Map<string, Partial<Record<Standard, Result>>>>();
  for (const r of results) {
    const key = JSON.stringify([r.group, r.pupils, r.subject]);
    const rows = series.get(key) ?? new Map<string, Partial<Record<Standard, Result>>>();
    series.set(key, rows);
    const row = rows.get(r.period) ?? {};
    rows.set(r.period, row);
    const held = row[r.standard ?? 'expected'];
    if (!held || rank(r) > rank(held)) row[r.standard ?? 'expected'] = r;
  }
  // Groups stand side by side, so they share their slots; each subject has its own.
  const slots = new Map<string | undefined, Set<string>>();
  for (const { subject, period } of results) slots.set(subject, (slots.get(subject) ?? new Set()).add(period));
  const orders = new Map([...slots].map(([subject, given]) => [subject, periods([...given], outcomes)]));
  return [...series.values()].map((rows) => make(outcomes, rows, orders));
}

function make(outcomes: Outcomes, held: Map<string, Partial<Record<Standard, Result>>>, orders: Map<string | undefined, string[]>): Series {
  const first = Object.values([...held.values()][0] ?? {})[0];
  const { group, subject, pupils = 'all' } = first ?? {};
  const draw = (r: Result | undefined): Figure | undefined => r && figure(r, comparatorsOf(outcomes, r)[0], outcomes.method);
  const rows: Row[] = [];
  // Breaks stand between results, also over years without any.
  let previous: string | undefined;
  for (const period of orders.get(subject) ?? []) {
    const { expected, higher } = held.get(period) ?? {};
    const row: Row = { period };
    if (expected ?? higher) {
      const broken = previous !== undefined ? breakBetween(outcomes, previous, period, subject) : undefined;
      if (broken) row.breakBefore = broken;
      previous = period;
    }
    const [e, h] = [draw(expected), draw(higher)];
    if (e) row.expected = e;
    if (h) row.higher = h;
    if (!e && !h) row.gap = outcomes.gaps?.find((gap) => gap.period === period)?.reason ?? '';
    rows.push(row);
  }
  const rule = own(outcomes.groups, group);
  return {
    ...(group !== undefined && { group: rule?.name ?? group }),
    ...(rule && { rule }),
    ...(subject !== undefined && { subject }),
    pupils,
    measure: own(outcomes.measures, subject) ?? outcomes.measure,
    rows,
  };
}

/**
 * The reason why two periods are not comparable, where there is a break between them. A break that names no subject is one of the rows that
 * have none; where all rows have one it is a break of them all.
 */
export function breakBetween(outcomes: Outcomes, a: string, b: string, subject?: string): string | undefined {
  const [from, to] = a < b ? [a, b] : [b, a];
  return outcomes.breaks?.find(({ between, subject: of }) => (of === subject || (of === undefined && !outcomes.results.some((r) => r.subject === undefined))) && from <= (between[0] ?? '') && to >= (between[1] ?? ''))?.reason;
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** The periods in the file's order; where all are years, those between them keep their slot. */
function periods(given: string[], outcomes: Outcomes): string[] {
  if (!given.length || !given.every(isYear)) return given;
  const gaps = (outcomes.gaps ?? []).map((gap) => gap.period).filter(isYear);
  const years = [...given, ...gaps].map(Number);
  const [from, to] = [Math.min(...given.map(Number)), Math.max(...years)];
  if (to - from > 40) return given;
  const all = Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
  return Number(given[0]) > Number(given.at(-1)) ? all.reverse() : all;
}
