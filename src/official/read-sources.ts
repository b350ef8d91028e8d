import type { ParseCsv } from './csv.js';
import { fault, ImportError, type Fault, type ResultFile } from './file.js';
import { notExpected, type Kind } from './header.js';
import { statusIn, type Reader, type Wanted } from './reader.js';
import type { Store } from './store.js';
import { openTable } from './table.js';
import { tidyReader } from './tidy.js';
import { wideReader } from './wide.js';
import { yearAfterColumns, yearInName } from './year.js';

/** A results file, with its year where the user said it. */
export interface Source {
  file: ResultFile;
  year?: string;
}

/** What reading needs beside the files. */
export interface Reading {
  parse: ParseCsv;
  store: Store;
  wanted: Wanted;
  warn: (message: string) => void;
  /** Told as bytes are read. */
  onProgress?: ((file: ResultFile, bytes: number) => void) | undefined;
}

/** Reads every file; what is wrong with several is said at once. */
export async function readSources(sources: readonly Source[], reading: Reading): Promise<{ schools: number; lines: number }> {
  const faults: Fault[] = [];
  let [schools, lines] = [0, 0];
  for (const source of sources) {
    try {
      const read = await readSource(source, reading);
      schools += read.schools;
      lines += read.lines;
    } catch (cause) {
      if (!(cause instanceof ImportError)) throw cause;
      faults.push(...cause.faults);
    }
  }
  if (faults.length) throw new ImportError(faults);
  return { schools, lines };
}

/** Tables that are no results, and the option that takes them. */
const elsewhere: Partial<Record<Kind, string>> = {
  'group links': '--gias',
  'school links': '--gias',
  national: '--national',
  urns: '--urns',
};

async function readSource(
  { file, year }: Source,
  { parse, store, wanted, warn, onProgress }: Reading,
): Promise<{ schools: number; lines: number }> {
  const table = await openTable(file, parse, (bytes) => onProgress?.(file, bytes));
  const { header, kind } = table;
  const option = elsewhere[kind];
  if (option !== undefined) throw fault(file.name, notExpected(kind, `results were expected${option && `: give it with ${option}`}`));
  const inRows = header.some((field) => /^\uFEFF?(year|time_period)$/i.test(field.trim()));
  const period = inRows ? undefined : fixedYear(file.name, header, year);
  const status = statusIn(file.name);
  const context = {
    file: file.name,
    header,
    store,
    wanted,
    ...(period !== undefined && { period }),
    ...(status && { status }),
    warn: (message: string) => warn(`${file.name}: ${message}`),
  };
  const reader: Reader = kind === 'wide' ? wideReader(context) : tidyReader(context);
  let lines = 0;
  for await (const batch of table.batches)
    for (const line of batch) {
      reader.line(line);
      lines++;
    }
  if (!lines) throw fault(file.name, 'has a header and no rows: download it again.');
  const said = year ?? yearInName(file.name);
  if (inRows && said !== undefined && !reader.periods.has(said))
    throw fault(
      file.name,
      `is of ${[...reader.periods].sort().join(', ')} by its rows, but of ${said} by ${year === undefined ? 'its name: rename it' : '--year: leave that out'}.`,
    );
  return { schools: reader.schools, lines };
}

/** The year of a file that has none in its rows. Two sources that disagree are an error: a wrong year on a page is worse than none. */
function fixedYear(name: string, header: readonly string[], given: string | undefined): string {
  const [byColumns, byName] = [yearAfterColumns(header), yearInName(name)];
  const said = given ?? byName;
  if (byColumns !== undefined && said !== undefined && byColumns !== said)
    throw fault(
      name,
      `is of ${byColumns} by its columns of earlier years, but of ${said} by ${given === undefined ? `its name: rename it, or say --year ${byColumns}=${name}` : '--year: leave that out'}.`,
    );
  const year = byColumns ?? said;
  if (year === undefined)
    throw fault(name, `does not say which year it is of: say --year 2018=${name}, with the summer in which the school year ended.`);
  return year;
}
