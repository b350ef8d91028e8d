import { fewestShown } from '../data/codes.js';
import { measured } from './measures.js';
import type { SchoolRow } from './school-results.js';

/** Groups of pupils that together are all pupils: each is the total less the other. */
const partitions = [
  ['disadvantaged', 'other'],
  ['girls', 'boys'],
] as const;

/** Why a figure that would not itself be suppressed is. */
export const complement = 'Suppressed so that a smaller group cannot be worked out from it';

/**
 * Complementary suppression: where one part of a school's pupils is suppressed and the total is shown, the other part is suppressed too,
 * since total − other part would give the suppressed one away. The Department does so for disadvantaged pupils, not for girls and boys.
 * Pools take only what is shown, so nothing that is suppressed can be worked out of them either.
 */
export function suppressComplements(rows: readonly SchoolRow[]): SchoolRow[] {
  const tables = new Map<string, Map<string, SchoolRow>>();
  const key = ({ academy, id, period, row }: SchoolRow) => {
    const { kind, subject, standard } = measured(id);
    return JSON.stringify([academy.urn, period, kind, subject, standard, row.status]);
  };
  for (const row of rows) {
    const table = tables.get(key(row)) ?? new Map<string, SchoolRow>();
    tables.set(key(row), table.set(measured(row.id).pupils, row));
  }
  const hidden = new Set<SchoolRow>();
  for (const table of tables.values()) {
    const total = table.get('all');
    if (!total || total.row.code !== undefined) continue;
    for (const [a, b] of partitions) {
      for (const [small, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const shown = table.get(other);
        if (isHiddenSmall(table.get(small)) && shown && shown.row.code === undefined) hidden.add(shown);
      }
    }
  }
  return rows.map((one) => (hidden.has(one) ? hide(one) : one));
}

/** Suppressed, and of five or fewer as far as is known: a larger group that is suppressed all the same is the complement of another. */
const isHiddenSmall = (one: SchoolRow | undefined): boolean => {
  if (one?.row.code !== 'SUPP' && one?.row.code !== 'c') return false;
  const { of } = one.row;
  return of === undefined || (of > 0 && of < fewestShown);
};

function hide({ counts: _counts, ...one }: SchoolRow): SchoolRow {
  const { period, subject, standard, pupils, group, school, of, status } = one.row;
  return {
    ...one,
    row: {
      period,
      ...(subject !== undefined && { subject }),
      ...(standard && { standard }),
      ...(pupils !== undefined && { pupils }),
      ...(group !== undefined && { group }),
      ...(school !== undefined && { school }),
      code: 'SUPP',
      ...(of !== undefined && { of }),
      why: complement,
      ...(status && { status }),
    },
  };
}
