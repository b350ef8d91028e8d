/** A `<table>` of the page → outcomes: the figures that are there without JavaScript are the data with it. */
import { codes } from '../data/codes.js';
import { problem, type Problem } from '../data/problem.js';
import { cell, readTable, type TableRead } from '../data/read-table.js';

const fields = ['period', 'school', 'group', 'pupils', 'subject', 'standard', 'met', 'of', 'percent', 'status', 'marks', 'england'];
const aliases = { year: 'period', academy: 'school', trust: 'percent', national: 'england', eligible: 'of', cohort: 'of' };

/** Columns `period school group pupils subject standard met of percent status marks england`. */
export function outcomesFromTable(table: HTMLTableElement): TableRead {
  const { caption, rows, problems } = readTable(table, fields, aliases);
  const results: Record<string, unknown>[] = [];
  const comparators: Record<string, unknown>[] = [];
  const schools = new Map<string, number>();
  for (const { values, place } of rows) {
    const row: Record<string, unknown> = {};
    for (const key of ['period', 'group', 'subject'] as const) if (values[key]) row[key] = values[key];
    for (const key of ['standard', 'pupils', 'status'] as const) if (values[key]) row[key] = values[key].toLowerCase();
    if (values.school) {
      const urn = /^\d+$/.test(values.school) ? Number(values.school) : (schools.get(values.school) ?? schools.size + 1);
      if (!/^\d+$/.test(values.school)) schools.set(values.school, urn);
      row.school = urn;
    }
    if (values.marks) row.marks = values.marks.split(/[\s,]+/);
    const number = (key: string) => {
      const read = cell(values[key] ?? '');
      if (read === undefined) problems.push(notUnderstood(place, key, values[key] ?? ''));
      return read;
    };
    // Only a figure makes a row: a code in its place is kept, whichever column it stands in.
    const [met, of, percent] = ['met', 'of', 'percent'].map(number);
    const code = [met, percent].find((one) => typeof one === 'string' && (codes as readonly string[]).includes(one));
    if (typeof of === 'number') row.of = of;
    if (code) row.code = code;
    else if (met !== '' && met !== undefined && typeof of === 'number') row.met = met;
    else if (percent !== '' && percent !== undefined) row.percent = percent;
    results.push(row);
    const england = number('england');
    if (typeof england === 'number')
      comparators.push({ name: 'England', period: row.period, percent: england, ...pick(row, ['subject', 'standard', 'pupils']) });
  }
  const unique = [...new Map(comparators.map((one) => [JSON.stringify({ ...one, percent: 0 }), one])).values()];
  const name = caption || 'Results';
  return {
    value: problems.length
      ? undefined
      : {
          title: name,
          measure: { name },
          ...(schools.size && { schools: [...schools].map(([school, urn]) => ({ urn, name: school })) }),
          results,
          comparators: unique,
        },
    problems,
  };
}

const notUnderstood = (place: string, column: string, text: string): Problem =>
  problem(place, `${place}, column ${column}: "${text}" is no number, percentage, range or code.`);
const pick = (row: Record<string, unknown>, keys: string[]) =>
  Object.fromEntries(keys.flatMap((key) => (key in row ? [[key, row[key]]] : [])));
