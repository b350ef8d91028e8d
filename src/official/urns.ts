import type { ParseCsv } from './csv.js';
import { decode } from './decode.js';
import { fault, type ResultFile } from './file.js';
import { kindOf } from './header.js';
import { byJoining, found, type Academy } from './links.js';
import { columns, readUrn } from './reader.js';
import { lines } from './csv.js';
import { day } from './year.js';

/**
 * A trust's own list of schools: a URN a line, or a CSV with a `URN` column and, where known, `name`, `joined`, `left` and `former`
 * (former URNs, apart by spaces or semicolons).
 * @throws ImportError naming each line that is no URN
 */
export async function readUrns(file: ResultFile, parse: ParseCsv): Promise<Academy[]> {
  const academies = new Map<number, Academy>();
  const wrong: string[] = [];
  let column: ReturnType<typeof columns> | undefined;

  for await (const batch of lines(decode(file), file.name, parse))
    for (const { cells, number } of batch) {
      if (
        number === 1 &&
        cells.some(
          (cell) =>
            cell
              .trim()
              .replace(/^\uFEFF/, '')
              .toLowerCase() === 'urn',
        )
      ) {
        column = columns(cells);
        continue;
      }
      if (number === 1 && readUrn(cells[0]) === undefined) {
        const kind = kindOf(cells);
        throw fault(
          file.name,
          'wrong' in kind && !kind.wrong.startsWith('is no results')
            ? kind.wrong
            : 'is no list of URNs: give one URN a line, or a CSV with a column URN (and joined, left, name, former where known).',
        );
      }
      const cell = (field: string) => (column ? (cells[column(field) ?? -1]?.trim() ?? '') : '');
      const text = column ? cell('urn') : (cells[0]?.trim() ?? '');
      if (!text || text.startsWith('#')) continue;
      const urn = readUrn(text);
      if (urn === undefined) {
        wrong.push(`line ${String(number)}: "${text.slice(0, 30)}"`);
        continue;
      }
      for (const field of ['joined', 'left'])
        if (cell(field) && !day(cell(field)))
          wrong.push(`line ${String(number)}: "${cell(field)}" is no day (${field}), it should be like 2018-09-01`);
      const formerUrns = (cell('former') || cell('formerUrns'))
        .split(/[\s;,]+/)
        .map(readUrn)
        .filter((one) => one !== undefined);
      academies.set(urn, {
        urn,
        formerUrns,
        ...found('name', cell('name') || cell('SCHNAME') || cell('EstablishmentName')),
        ...found('joined', day(cell('joined') || cell('joined date'))),
        ...found('left', day(cell('left'))),
      });
    }
  if (wrong.length)
    throw fault(file.name, `has lines that cannot be read: ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? '; …' : ''}.`);
  if (!academies.size) throw fault(file.name, 'holds no URN.');
  return byJoining([...academies.values()]);
}
