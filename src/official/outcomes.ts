import type { Comparator, Measure, Outcomes, Result, Status } from '../outcomes/outcomes.data.js';
import { breaksOver, gapsOver } from './breaks.js';
import { comparators, zeroProgress } from './comparators.js';
import type { Academy } from './links.js';
import { measured, measureOrder, pupilGroups, subjects as allSubjects, type Kind } from './measures.js';
import type { Membership } from './membership.js';
import { pool, type Member } from './pool.js';
import { isExpected, misfit, type SchoolRow } from './school-results.js';
import type { Store } from './store.js';

const texts: Record<Kind, { title: string; unit: 'percent' | 'score'; name: (subject: string) => string; definition: string }> = {
  percent: {
    title: 'Key stage 2 results',
    unit: 'percent',
    name: (subject) => subject,
    definition: 'Pupils at the end of key stage 2 (year 6) who met the expected, or the higher, standard, of those eligible',
  },
  progress: {
    title: 'Key stage 2 progress',
    unit: 'score',
    name: (subject) => `${subject} progress`,
    definition:
      'How far pupils got between key stage 1 and key stage 2, against pupils with the same starting points; the national average is 0',
  },
  score: {
    title: 'Key stage 2 scaled scores',
    unit: 'score',
    name: (subject) => `${subject}, average scaled score`,
    definition: 'Average scaled score in the test; 100 is the expected standard',
  },
};

/** What the outcomes of one kind of measure are made of. */
export interface Parts {
  kind: Kind;
  store: Store;
  academies: readonly Academy[];
  rows: readonly SchoolRow[];
  memberships: readonly Membership[];
  national?: readonly Comparator[];
  authority?: string;
}

/** The outcomes of one kind of measure; undefined where the files hold nothing of it. */
export function outcomesOf(parts: Parts): Outcomes | undefined {
  const { kind, store } = parts;
  const mine = parts.rows.filter(({ id }) => measured(id).kind === kind);
  if (!mine.length) return undefined;
  const schools = withGroups(mine, parts.memberships);
  // Averages of averages would need the scores of pupils: only percentages are pooled.
  const pooled = kind === 'percent' ? pools(parts, mine) : [];
  const results = [...pooled, ...schools];
  const periods = [...new Set(results.map(({ period }) => period))];
  const found = new Set(results.map(({ subject }) => subject));
  const pupils = new Set(results.map((row) => row.pupils));
  // "Other" pupils nationally are what disadvantaged ones are set against.
  if (pupils.has('disadvantaged')) pupils.add('other');
  const named = comparators(kind, store, parts.national, parts.authority).filter(
    (row) => found.has(row.subject) && pupils.has(row.pupils) && periods.includes(row.period),
  );
  if (kind === 'progress')
    for (const subject of found)
      for (const period of [...periods].sort())
        if (subject !== undefined && hasValue(schools, period, subject)) named.push(zeroProgress(period, subject));
  const breaks = breaksOver(kind, periods, found, store.broken);
  const gaps = gapsOver(kind, periods);
  const groups = parts.memberships.filter(({ key }) => results.some(({ group }) => group === key));
  const { title, unit, definition, name } = texts[kind];
  const [first] = allSubjects;
  const measures: Record<string, Measure> = {};
  for (const { subject, name: words } of allSubjects)
    if (subject !== undefined && found.has(subject)) measures[subject] = { name: name(words), unit };
  return {
    title,
    note: 'Contains public sector information licensed under the Open Government Licence v3.0.',
    measure: { name: kind === 'percent' ? (first?.name ?? '') : title, definition, unit },
    ...(Object.keys(measures).length && { measures }),
    ...(groups.length && { groups: Object.fromEntries(groups.map(({ key, group }) => [key, group])) }),
    results,
    ...(named.length && { comparators: named }),
    ...(breaks.length && { breaks }),
    ...(gaps.length && { gaps }),
    ...(results.some(({ marks }) => marks?.includes(misfit.mark)) && { notes: [misfit] }),
    ...(kind === 'percent' && { method: 'wilson-95' as const }),
    source: {
      name: 'Department for Education, key stage 2 performance tables',
      url: 'https://www.compare-school-performance.service.gov.uk/download-data',
    },
  };
}

const hasValue = (rows: readonly Result[], period: string, subject: string): boolean =>
  rows.some((row) => row.period === period && row.subject === subject && row.value !== undefined);

/** Each school's rows in the document's order, with the narrowest group it was in that summer. */
function withGroups(rows: readonly SchoolRow[], memberships: readonly Membership[]): Result[] {
  const place = new Map([...new Set(rows.map(({ academy }) => academy))].map((academy, i) => [academy, i]));
  const sorted = [...rows].sort(
    (a, b) =>
      (place.get(a.academy) ?? 0) - (place.get(b.academy) ?? 0) ||
      bySubject(a.id, b.id) ||
      byPupils(a.id, b.id) ||
      a.period.localeCompare(b.period) ||
      measureOrder(a.id) - measureOrder(b.id),
  );
  return sorted.map(({ academy, period, row }) => {
    const group = memberships.find(({ holds }) => holds(academy, period))?.key;
    const { school, ...rest } = row;
    const { period: when, subject, standard, pupils, ...figure } = rest;
    return {
      period: when,
      ...(subject !== undefined && { subject }),
      ...(standard && { standard }),
      ...(pupils !== undefined && { pupils }),
      ...(group !== undefined && { group }),
      ...(school !== undefined && { school }),
      ...figure,
    };
  });
}

/** The pooled rows: each measure, group, year and status. */
function pools({ academies, memberships, store }: Parts, rows: readonly SchoolRow[]): Result[] {
  const byKey = new Map<string, Map<number, SchoolRow>>();
  const ids = new Set<string>();
  const statuses = new Map<string, Set<Status | undefined>>();
  for (const one of rows) {
    ids.add(one.id);
    const { status } = one.row;
    const of = statuses.get(one.period) ?? new Set();
    statuses.set(one.period, of.add(status));
    const key = JSON.stringify([one.id, one.period, status]);
    const schools = byKey.get(key) ?? new Map<number, SchoolRow>();
    byKey.set(key, schools.set(one.academy.urn, one));
  }
  const periods = [...statuses.keys()].sort();
  const found: { id: string; group: number; row: Result }[] = [];
  for (const id of ids)
    for (const period of periods)
      for (const status of statuses.get(period) ?? []) {
        const schools = byKey.get(JSON.stringify([id, period, status]));
        // Nothing of this measure in this year's file, or no cohorts beside it: a pool needs the number of pupils.
        const known = [...(schools?.values() ?? [])];
        if (!schools || (known.some(({ row, counts }) => !row.code && !counts) && !known.some(({ counts }) => counts))) continue;
        memberships.forEach(({ key, holds }, group) => {
          const members = academies
            .filter((academy) => (schools.has(academy.urn) || isExpected(academy)) && holds(academy, period))
            .map((academy) => member(academy, schools.get(academy.urn), store, period));
          const pooled = pool(members);
          if (!pooled) return;
          const { subject, standard, pupils } = measured(id);
          found.push({
            id,
            group,
            row: {
              period,
              ...(subject !== undefined && { subject }),
              ...(standard && { standard }),
              ...(pupils !== 'all' && { pupils }),
              group: key,
              ...pooled,
              ...(status && { status }),
            },
          });
        });
      }
  found.sort(
    (a, b) =>
      bySubject(a.id, b.id) ||
      byPupils(a.id, b.id) ||
      a.group - b.group ||
      a.row.period.localeCompare(b.row.period) ||
      measureOrder(a.id) - measureOrder(b.id),
  );
  return found.map(({ row }) => row);
}

function member({ urn, formerUrns }: Academy, one: SchoolRow | undefined, store: Store, period: string): Member {
  if (one)
    return {
      school: urn,
      ...(one.row.of !== undefined && { of: one.row.of }),
      ...(one.counts && { counts: one.counts, of: one.row.of ?? cohort(one, store) }),
      ...(one.row.code && { code: one.row.code }),
    };
  const empty = [urn, ...formerUrns].some((each) => store.places.get(each)?.get(period)?.empty);
  return { school: urn, code: empty ? 'NEW' : 'x' };
}

/** Pupils eligible behind a percentage that is of fewer. */
function cohort({ academy, id, period }: SchoolRow, store: Store): number {
  const { pupils } = measured(id);
  for (const urn of [academy.urn, ...academy.formerUrns]) {
    const of = store.places.get(urn)?.get(period)?.counts.get(pupils)?.of;
    if (of !== undefined) return of;
  }
  return 0;
}

const subjectPlace = (id: string): number => allSubjects.findIndex(({ subject }) => subject === measured(id).subject);
const pupilsPlace = (id: string): number => pupilGroups.findIndex(({ pupils }) => pupils === measured(id).pupils);
const bySubject = (a: string, b: string): number => subjectPlace(a) - subjectPlace(b);
const byPupils = (a: string, b: string): number => pupilsPlace(a) - pupilsPlace(b);
