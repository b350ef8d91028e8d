/** A `<table>` of the page → pillars: the list that is there without JavaScript is the data with it. */
import { problem, type Problem } from '../../data/problem.js';
import { readTable, type TableRead } from '../../data/read-table.js';

const fields = ['statement', 'rating', 'evidence'];
const aliases = { pillar: 'statement', step: 'rating', word: 'rating' };
/** The scale of a table that names no other in `data-scale`. */
const usual = ['Emerging', 'Developing', 'Established', 'Leading'];
const unrated = /^(?:[-–—]|n\/?a|(?:not )?yet to be (?:rated|reviewed)|not (?:yet )?(?:rated|reviewed))?$/i;

/**
 * Columns `statement rating evidence`. A rating is a step (`3`, `3 of 4`) or a word of the scale: `data-scale="A, B, C, D"` on the table,
 * else the usual one. Pieces of evidence stand in list items, lines or paragraphs, or between semicolons; links are kept.
 */
export function pillarsFromTable(table: HTMLTableElement): TableRead {
  const scale = table.dataset.scale?.split(',').map((word) => word.trim()) ?? usual;
  const { copy, links } = pieces(table);
  const { caption, rows, problems } = readTable(copy, fields, aliases);
  const pillars = rows.map(({ values, place }) => {
    const rating = step(values.rating ?? '', scale);
    if (rating === undefined) problems.push(notUnderstood(place, values.rating ?? '', scale));
    const evidence = (values.evidence ?? '')
      .split(';')
      .map((text) => text.trim())
      .filter((text) => !/^[-–—]?$/.test(text))
      .map((text) => ({ text, href: links.find(([words]) => text.includes(words))?.[1] }));
    // No statement at all is for the schema to say, as it is of JSON.
    return { statement: values.statement?.replace(/\s*;$/, '') || null, rating, evidence: evidence.length ? evidence : null };
  });
  return { value: problems.length ? undefined : { title: caption || null, scale, pillars }, problems };
}

/** A step of the scale; null where it says that there is none yet; undefined where it says something else. */
function step(text: string, scale: readonly string[]): number | null | undefined {
  const plain = text.replace(/[;\s]+$/, '');
  if (unrated.test(plain)) return null;
  const [, word = '', number] = /^(.*?)[\s,(]*(?:([1-4])(?:\s*(?:of|\/)\s*4)?)?\)?$/.exec(plain) ?? [];
  const named = scale.findIndex((one) => one.toLowerCase() === word.toLowerCase()) + 1;
  if (!word) return number ? Number(number) : undefined;
  return named && (!number || named === Number(number)) ? named : undefined;
}

/** The table with a semicolon where a piece of text ends, and what its links say. */
function pieces(table: HTMLTableElement): { copy: HTMLTableElement; links: [string, string][] } {
  const copy = table.cloneNode(true) as HTMLTableElement;
  for (const end of copy.querySelectorAll('td :is(li, p, br)')) end.after('; ');
  const links = [...copy.querySelectorAll('td a[href]')].map((a): [string, string] => [
    a.textContent.trim().replace(/\s+/g, ' '),
    a.getAttribute('href') ?? '',
  ]);
  return { copy, links: links.filter(([words]) => words) };
}

const notUnderstood = (place: string, text: string, scale: readonly string[]): Problem =>
  problem(
    place,
    `${place}, column rating: "${text}" is no step from 1 to 4 and none of ${scale.join(', ')}. For words of your own put data-scale="…, …, …, …" on the table, lowest first.`,
  );
