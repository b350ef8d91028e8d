import { readCell } from './cell.js';
import type { Comparator } from '../outcomes/outcomes.data.js';
import type { ParseCsv } from './csv.js';
import { fault, type ResultFile } from './file.js';
import { notExpected } from './header.js';
import { found } from './links.js';
import { subjects } from './measures.js';
import { columns, statusIn } from './reader.js';
import { openTable } from './table.js';
import { summer } from './year.js';

export const nationalColumns = 'period,subject,standard,pupils,percent,basis,status,source';

/**
 * National figures that somebody collected, with where each comes from: columns as `nationalColumns`. Rows without a percentage
 * (years without tests) are passed over. The first of several for one year is the one that is drawn.
 * @throws ImportError with every line that cannot be used
 */
export async function readNational(file: ResultFile, parse: ParseCsv): Promise<Comparator[]> {
  const table = await openTable(file, parse);
  if (table.kind !== 'national') throw fault(file.name, notExpected(table.kind, `--national wants the columns ${nationalColumns}`));
  const column = columns(table.header);
  const comparators: Comparator[] = [];
  const wrong: string[] = [];
  for await (const batch of table.batches)
    for (const { cells, number } of batch) {
      const cell = (field: string) => cells[column(field) ?? -1]?.trim() ?? '';
      const period = summer(cell('period'));
      const read = readCell(cell('percent'));
      const standard = cell('standard').toLowerCase() || 'expected';
      if (!period) wrong.push(`line ${String(number)}: period "${cell('period')}" should be like 2018 or 2017/18`);
      else if (standard !== 'expected' && standard !== 'higher')
        wrong.push(`line ${String(number)}: standard "${cell('standard')}" should be expected or higher`);
      else if (read && (typeof read.value !== 'number' || read.value < 0 || read.value > 100)) {
        if (!read.code || read.code === 'UK')
          wrong.push(`line ${String(number)}: percent "${cell('percent')}" should be a number from 0 to 100`);
      } else if (read && typeof read.value === 'number')
        comparators.push({
          name: 'England',
          ...found('basis', cell('basis')),
          period,
          ...found('subject', subject(cell('subject'))),
          standard,
          ...pupilsOf(cell('pupils')),
          percent: read.value,
          ...found('status', statusIn(cell('status')) ?? read.status),
          ...found('source', cell('source')),
        });
    }
  if (wrong.length)
    throw fault(
      file.name,
      `has lines that cannot be used: ${wrong.slice(0, 5).join('; ')}${wrong.length > 5 ? `; and ${String(wrong.length - 5)} more` : ''}.`,
    );
  if (!comparators.length) throw fault(file.name, `holds no figures: it needs ${nationalColumns}.`);
  return comparators;
}

/** "Reading, writing and maths", "RWM", "combined" and nothing are the combined measure, which has no subject. */
function subject(text: string): string | undefined {
  const key = text.toLowerCase();
  if (!key || /^(rwm|combined)$/.test(key)) return undefined;
  const known = subjects.find((one) => one.name.toLowerCase() === key);
  return known ? known.subject : key;
}

const pupilsOf = (text: string): { pupils?: string } => (text && text.toLowerCase() !== 'all' ? { pupils: text.toLowerCase() } : {});
