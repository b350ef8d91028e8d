import { lines, type Line, type ParseCsv } from './csv.js';
import { decode } from './decode.js';
import { fault, type ResultFile } from './file.js';
import { kindOf, type Kind } from './header.js';

/** A table whose header has been read: what it is, and its lines to come. */
export interface Table {
  kind: Kind;
  header: string[];
  batches: AsyncGenerator<Line[]>;
}

/** Opens a file and reads its header. @throws ImportError that says what the file is, where it is no table of ours */
export async function openTable(file: ResultFile, parse: ParseCsv, onBytes?: (count: number) => void): Promise<Table> {
  const source = lines(decode(file, onBytes), file.name, parse);
  const first = await source.next();
  const [head, ...rest] = first.done ? [] : first.value;
  if (!head) throw fault(file.name, 'is empty: download it again.');
  const found = kindOf(head.cells);
  if ('wrong' in found) {
    await source.return(undefined);
    throw fault(file.name, found.wrong);
  }
  return { kind: found.kind, header: head.cells, batches: after(rest, source) };
}

async function* after(rest: Line[], source: AsyncGenerator<Line[]>): AsyncGenerator<Line[]> {
  if (rest.length) yield rest;
  yield* source;
}
