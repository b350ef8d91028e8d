/** A `<table>` of the page → values: what is there without JavaScript is the data with it. */
import { problem } from '../../data/problem.js';
import { readTable, type TableRead } from '../../data/read-table.js';
import { bare } from './genus-values.initial.js';

/** Columns `letter name text`; without letters, the names' first ones. The word is what they spell. */
export function valuesFromTable(table: HTMLTableElement): TableRead {
  const { caption, rows, problems } = readTable(table, ['letter', 'name', 'text'], { initial: 'letter', value: 'name', meaning: 'text' });
  const values = rows.map(({ values: { letter, name = '', text }, place }) => {
    if (!name) problems.push(problem(place, `${place}, column name is empty: give the value’s name.`));
    return { letter: letter ?? Array.from(bare(name))[0] ?? '', name, ...(text && { text }) };
  });
  const word = values.map(({ letter }) => letter).join('');
  return { value: problems.length ? undefined : { ...(caption && { title: caption }), word, values }, problems };
}
