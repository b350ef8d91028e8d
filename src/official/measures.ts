import type { Standard } from '../outcomes/outcomes.data.js';

/**
 * What key stage 2 results measure, and what the Department's legacy files call it.
 * Teacher assessments of reading and maths are left out (the tests are the published measure), and so are groups by prior attainment:
 * beside the total and two of them, the third, often under six pupils, could be worked out.
 */
export type Kind = 'percent' | 'progress' | 'score';

/** One measure of one group of pupils. */
export interface Measured {
  kind: Kind;
  /** Absent: reading, writing and maths combined. */
  subject?: string;
  /** Percentages only. */
  standard?: Standard;
  pupils: string;
}

/** Pupils in the order of the document, with the ending of their columns and the column that counts them. */
export const pupilGroups = [
  { pupils: 'all', ending: '', count: 'TELIG' },
  { pupils: 'disadvantaged', ending: '_FSM6CLA1A', count: 'TFSM6CLA1A' },
  { pupils: 'other', ending: '_NotFSM6CLA1A', count: 'TNotFSM6CLA1A' },
  { pupils: 'girls', ending: '_G', count: 'GELIG' },
  { pupils: 'boys', ending: '_B', count: 'BELIG' },
  { pupils: 'eal', ending: '_EAL', count: 'TEALGRP2' },
  { pupils: 'non-mobile', ending: '_MOBN', count: 'TMOBN' },
] as const;

/** Subjects in the order of the document; the first is the combined measure. */
export const subjects: readonly { subject?: string; name: string; percent?: string; progress?: string; score?: string; higher: boolean }[] =
  [
    { name: 'Reading, writing and maths', percent: 'PTRWM', higher: true },
    { subject: 'reading', name: 'Reading', percent: 'PTREAD', progress: 'READPROG', score: 'READ_AVERAGE', higher: true },
    { subject: 'writing', name: 'Writing', percent: 'PTWRITTA', progress: 'WRITPROG', higher: true },
    { subject: 'maths', name: 'Maths', percent: 'PTMAT', progress: 'MATPROG', score: 'MAT_AVERAGE', higher: true },
    { subject: 'gps', name: 'Grammar, punctuation and spelling', percent: 'PTGPS', score: 'GPS_AVERAGE', higher: true },
    { subject: 'science', name: 'Science', percent: 'PTSCITA', higher: false },
  ];

/** The columns of one measure in the legacy files, without the ending of an earlier year. */
export interface LegacyField extends Measured {
  field: string;
  lower?: string;
  upper?: string;
  band?: string;
  /** The share of pupils that a progress score covers. */
  coverage?: string;
}

/** Every measure of the legacy files that is read, in the document's order. */
export const legacyFields: readonly LegacyField[] = subjects.flatMap((s) => {
  const named = s.subject === undefined ? {} : { subject: s.subject };
  return pupilGroups.flatMap(({ pupils, ending }): LegacyField[] => {
    const found: LegacyField[] = [];
    if (s.percent) {
      found.push({ ...named, kind: 'percent', standard: 'expected', pupils, field: `${s.percent}_EXP${ending}` });
      if (s.higher) found.push({ ...named, kind: 'percent', standard: 'higher', pupils, field: `${s.percent}_HIGH${ending}` });
    }
    // Averages of smaller groups than these two say little and are many.
    if (!['all', 'disadvantaged', 'other'].includes(pupils)) return found;
    if (s.progress) {
      const field = s.progress + ending;
      const bounds = { field, lower: `${field}_LOWER`, upper: `${field}_UPPER` };
      // The band and the coverage are published for all pupils only.
      found.push({
        ...named,
        kind: 'progress',
        pupils,
        ...bounds,
        ...(!ending && { band: `${s.progress}_DESCR`, coverage: s.progress.replace('PROG', 'COV') }),
      });
    }
    if (s.score) found.push({ ...named, kind: 'score', pupils, field: s.score + ending });
    return found;
  });
});

/** A measure's name in a map. */
export const measureId = ({ kind, subject, standard, pupils }: Measured): string => [kind, subject ?? '', standard ?? '', pupils].join('|');

const byId = new Map(legacyFields.map((field): [string, Measured] => [measureId(field), field]));
const order = new Map([...byId.keys()].map((id, i) => [id, i]));

/** The measure behind a name in a map. */
export const measured = (id: string): Measured => byId.get(id)!;

/** Document order: subject, then pupils, then standard. */
export const measureOrder = (id: string): number => order.get(id) ?? 0;
