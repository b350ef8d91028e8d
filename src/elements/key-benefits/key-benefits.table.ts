/** A `<table>` of the page → benefits: what is there without JavaScript is the data with it. */
import { problem } from '../../data/problem.js';
import { readTable, type TableRead } from '../../data/read-table.js';

/** Columns `title text`. */
export function benefitsFromTable(table: HTMLTableElement): TableRead {
  const { caption, rows, problems } = readTable(table, ['title', 'text'], { benefit: 'title', description: 'text' });
  const items = rows.map(({ values: { title = '', text }, place }) => {
    if (!title) problems.push(problem(place, `${place}, column title is empty: give the benefit’s title.`));
    return { title, ...(text && { text }) };
  });
  return { value: problems.length ? undefined : { ...(caption && { title: caption }), items }, problems };
}
