/** The rows of an HTML table by the names of their columns, and what a cell says. */
import { codes, type Code } from './codes.js';
import { problem, type Problem } from './problem.js';

export interface TableRead {
  value?: unknown;
  problems: Problem[];
}

export interface NamedRow {
  /** Text of each cell by its column's name. */
  values: Record<string, string | undefined>;
  /** Where the row stands, for problems: `row 2`. */
  place: string;
}

const same = (text: string): string => text.toLowerCase().replace(/[\s%()]+/g, '');

/**
 * Columns are known by `data-field` on their head, else by its text, case and spaces ignored.
 * @param fields names of the columns that are read; others are left alone
 * @param aliases other words for them
 */
export function readTable(
  table: HTMLTableElement,
  fields: readonly string[],
  aliases: Record<string, string> = {},
): { caption: string; rows: NamedRow[]; problems: Problem[] } {
  const all = [...table.rows];
  const head = all.find((row) => row.querySelector('th')) ?? all[0];
  const grid = spread(all);
  const names = (head ? (grid.get(head) ?? []) : []).map((one) => {
    const word = same(one.dataset.field ?? one.textContent);
    return fields.find((field) => same(field) === word) ?? aliases[word];
  });
  const problems: Problem[] = [];
  if (!names.some(Boolean))
    problems.push(problem('', `No column of the table is known: head them ${fields.join(', ')}, or put data-field on their heads.`));
  const rows = all
    .filter((row) => {
      const cells = new Set(grid.get(row));
      return row !== head && cells.size > 1 && [...cells].some((one) => one.textContent.trim());
    })
    .map((row, i): NamedRow => {
      const values: Record<string, string | undefined> = {};
      (grid.get(row) ?? []).forEach((one, j) => {
        const name = names[j];
        if (name) values[name] = one.textContent.trim().replace(/\s+/g, ' ');
      });
      return { values, place: `row ${String(i + 1)}` };
    });
  return { caption: table.caption?.textContent.trim().replace(/\s+/g, ' ') ?? '', rows, problems };
}

/** The cell at each place of each row: one that spans several stands in all of them. */
function spread(rows: readonly HTMLTableRowElement[]): Map<HTMLTableRowElement, HTMLTableCellElement[]> {
  const grid = new Map<HTMLTableRowElement, HTMLTableCellElement[]>(rows.map((row) => [row, []]));
  rows.forEach((row, i) => {
    let at = 0;
    for (const one of row.cells) {
      while (grid.get(row)?.[at]) at++;
      // A span ends with its section; 0 runs to there.
      const below = rows.slice(i, i + (one.rowSpan || rows.length)).filter((other) => other.parentNode === row.parentNode);
      for (const other of below) for (let j = 0; j < Math.min(one.colSpan, 100); j++) grid.get(other)![at + j] = one;
      at += Math.min(one.colSpan, 100);
    }
  });
  return grid;
}

/** `78%`, `1,234`, `80–84%`, a code, or nothing → its value; undefined where the text is none of them. */
export function cell(text: string): number | { low: number; high: number } | Code | '' | undefined {
  const plain = text
    .replace(/[%\s]/g, '')
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace('−', '-');
  if (!plain) return '';
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const range = /^(\d+(?:\.\d+)?)(?:[–-]|to)(\d+(?:\.\d+)?)$/.exec(plain);
  if (range) return { low: Number(range[1]), high: Number(range[2]) };
  return codes.find((code) => code === plain) ?? (/^\[c\]$/i.test(plain) ? 'c' : undefined);
}
