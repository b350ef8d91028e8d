import { columns } from './reader.js';

/** What a table is, by its header. */
export type Kind = 'wide' | 'tidy results' | 'tidy information' | 'group links' | 'school links' | 'national' | 'urns';

/** A table's kind, or the sentence that says what it is instead. */
export function kindOf(header: readonly string[]): { kind: Kind } | { wrong: string } {
  const column = columns(header);
  const has = (...fields: string[]) => fields.every((field) => column(field) !== undefined);
  const any = (...fields: string[]) => fields.some((field) => column(field) !== undefined);

  if (has('time_period', 'breakdown', 'subject', 'expected_standard_pupil_percent')) return { kind: 'tidy results' };
  if (has('time_period', 'telig')) return { kind: 'tidy information' };
  if (has('URN', 'Group ID', 'Joined date')) return { kind: 'group links' };
  if (has('URN', 'LinkURN', 'LinkType')) return { kind: 'school links' };
  if (has('period', 'percent')) return { kind: 'national' };
  if (has('URN') && any('PTRWM_EXP', 'PTREAD_EXP', 'PTMAT_EXP', 'READPROG', 'MATPROG', 'WRITPROG')) return { kind: 'wide' };

  if (any('ATT8SCR', 'P8MEA', 'PTL2BASICS_94', 'PTL2BASICS_95', 'attainment8_average', 'avg_att8'))
    return { wrong: 'holds key stage 4 results (GCSE): give the key stage 2 file, england_ks2….csv or ks2_school_attainment_data.csv.' };
  if (any('TALLPPE_ALEV_1618', 'TPUP1618', 'TALLPPEGRD_ALEV_1618', 'aps_per_entry', 'VA_INS_ALEV'))
    return { wrong: 'holds results at 16 to 18: give the key stage 2 file, england_ks2….csv or ks2_school_attainment_data.csv.' };
  if (any('phonics_met_expected_standard_percent', 'PTPHONICS', 'good_level_of_development_percent', 'gld_percentage'))
    return { wrong: 'holds results of younger pupils (phonics or early years): give the key stage 2 file, england_ks2….csv.' };
  if (has('Column') && any('FieldName', 'Field Name', 'Metafile heading'))
    return {
      wrong:
        'is the dictionary of a results file (its fields and their labels), not the results: give england_ks2….csv from the same download.',
    };
  if (any('PERCTOT', 'PPERSABS10', 'sess_overall_percent'))
    return { wrong: 'holds absence, not results: give england_ks2….csv from the same download.' };
  if (any('NOR', 'PNUMEAL', 'PNUMFSMEVER'))
    return { wrong: 'is the school census, not results: give england_ks2….csv from the same download.' };
  if (any('TypeOfEstablishment (name)', 'TypeOfEstablishment (code)'))
    return {
      wrong:
        'lists establishments, without results and without the days on which they joined a group: give the group links file ("all group links") of Get Information about Schools.',
    };
  if (has('Group UID') && !has('URN'))
    return {
      wrong:
        'lists groups, not which schools belong to them: give the group links file ("all group links") of Get Information about Schools.',
    };
  if (any('OFSTEDRATING', 'SCHSTATUS', 'MINORGROUP'))
    return { wrong: 'is the list of schools that goes with the results, without results: give england_ks2….csv from the same download.' };
  if (has('sex', 'disadvantage_status', 'expected_standard_pupil_percent'))
    return {
      wrong:
        'holds national results by pupils’ characteristics, not schools’ results: give ks2_school_attainment_data.csv, or ks2_la_nat_attainment_data.csv for England’s figures.',
    };
  if (has('measure', 'academic_year'))
    return {
      wrong:
        'has the columns measure and academic_year: a file of national figures has period,subject,standard,pupils,percent,basis,status,source.',
    };
  if (has('LEA', 'LA Name'))
    return { wrong: 'is the list of local authorities’ codes, not results: give england_ks2….csv from the same download.' };
  if (/abbreviations|performance tables/i.test(header[0] ?? ''))
    return {
      wrong: 'is the list of abbreviations that goes with the results, not the results: give england_ks2….csv from the same download.',
    };
  if (has('RECTYPE', 'URN'))
    return {
      wrong:
        'has schools’ rows but none of the columns of key stage 2 since 2016 (PTRWM_EXP and others): it is of another key stage, or of the years of levels before 2016.',
    };
  if (has('URN')) return { kind: 'urns' };
  const [only = ''] = header;
  const separator = header.length === 1 ? separators.find(([character]) => only.includes(character)) : undefined;
  if (separator) return { wrong: `is separated by ${separator[1]}, not commas: save it as "CSV UTF-8 (comma delimited)".` };
  return {
    wrong: `is no results file that is known here: its first columns are ${header
      .slice(0, 4)
      .map((name) => `"${name.trim().slice(0, 30)}"`)
      .join(', ')}. Results are in england_ks2….csv or ks2_school_attainment_data.csv.`,
  };
}

const separators = [
  ['\t', 'tabs'],
  [';', 'semicolons'],
  ['|', 'bars'],
] as const;

const words: Record<Kind, string> = {
  wide: 'holds results',
  'tidy results': 'holds results',
  'tidy information': 'holds the sizes of cohorts',
  'group links': 'holds group links (which school joined which group when)',
  'school links': 'holds links between schools (predecessors and successors)',
  national: 'holds national figures',
  urns: 'lists schools',
};

/** "holds group links …, where results were expected: …" */
export const notExpected = (kind: Kind, expected: string): string => `${words[kind]}, where ${expected}.`;
