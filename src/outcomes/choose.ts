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

const kindOf = ({ period, subject, standard = 'expected', pupils = 'all' }: Result | Comparator): string =>
  JSON.stringify([period, subject, standard, pupils]);
/** The comparators of each outcome by what they belong to: looked up for every row, and there may be thousands of both. */
const known = new WeakMap<Comparator[], Map<string, Comparator[]>>();

/** The comparators that belong beside a result, in the file's order: period, subject, standard and pupils agree. The first is drawn. */
export function comparatorsOf({ comparators }: Outcomes, r: Result): Comparator[] {
  if (!comparators) return [];
  let kinds = known.get(comparators);
  if (!kinds) {
    known.set(comparators, (kinds = new Map<string, Comparator[]>()));
    for (const c of comparators) at(kinds, kindOf(c), (): Comparator[] => []).push(c);
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

type Pair = Partial<Record<Standard, Result>>;

/** The series that are chosen, in the file's order. Of several statuses of one row the latest is drawn. */
export function choose(outcomes: Outcomes, selection: Selection): Series[] {
  const series = new Map<string, Map<string, Pair>>();
  // Groups stand side by side, so they share their slots; each subject has its own.
  const slots = new Map<string | undefined, Set<string>>();
  for (const r of chosen(outcomes, selection)) {
    const { period, subject, standard = 'expected' } = r;
    const row = at(
      at(series, JSON.stringify([r.group, r.pupils, subject]), () => new Map<string, Pair>()),
      period,
      (): Pair => ({}),
    );
    const held = row[standard];
    if (!held || rank(r) > rank(held)) row[standard] = r;
    at(slots, subject, () => new Set<string>()).add(period);
  }
  const orders = new Map([...slots].map(([subject, given]) => [subject, periods([...given], outcomes)]));
  return [...series.values()].map((rows) => make(outcomes, rows, orders));
}

/** What a map holds at a key; made where it holds nothing. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key) ?? make();
  map.set(key, held);
  return held;
}

function make(outcomes: Outcomes, held: Map<string, Pair>, orders: Map<string | undefined, string[]>): Series {
  const [{ group, subject, pupils = 'all' } = {} as Result] = [...held.values()].flatMap((pair) => Object.values(pair));
  const draw = (r: Result | undefined): Figure | undefined => r && figure(r, comparatorsOf(outcomes, r)[0], outcomes.method);
  // Breaks stand between results, also over years without any.
  let previous: string | undefined;
  const rows = (orders.get(subject) ?? []).map((period): Row => {
    const pair = held.get(period);
    if (!pair) return { period, gap: outcomes.gaps?.find((gap) => gap.period === period)?.reason ?? '' };
    const [expected, higher] = [draw(pair.expected), draw(pair.higher)];
    const breakBefore = previous && breakBetween(outcomes, previous, period, subject);
    previous = period;
    return { period, ...(breakBefore && { breakBefore }), ...(expected && { expected }), ...(higher && { higher }) };
  });
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
  return outcomes.breaks?.find(
    ({ between, subject: of }) =>
      (of === subject || (of === undefined && !outcomes.results.some((r) => r.subject === undefined))) &&
      from <= (between[0] ?? '') &&
      to >= (between[1] ?? ''),
  )?.reason;
}

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

/** The periods in the file's order; where all are years, those between them keep their slot. */
function periods(given: string[], outcomes: Outcomes): string[] {
  const years = [...given, ...(outcomes.gaps ?? []).map((gap) => gap.period).filter(isYear)].map(Number);
  const from = Math.min(...given.map(Number));
  const length = Math.max(...years) - from + 1;
  if (!given.every(isYear) || length > 41) return given;
  const all = Array.from({ length }, (_, i) => String(from + i));
  return Number(given[0]) > Number(given.at(-1)) ? all.reverse() : all;
}
