import { fault } from './file.js';

/** As much of csv-parse's parser as is used, so that the browser can bring its own build of it. */
export interface CsvParser {
  write(text: string): unknown;
  end(): unknown;
  read(): unknown;
  on(event: 'readable' | 'end' | 'error', listener: (cause?: unknown) => void): unknown;
}

/** `parse` of `csv-parse` (Node) or of `csv-parse/browser/esm`. */
export type ParseCsv = (options: { relax_column_count: boolean; skip_empty_lines: boolean; info: boolean }) => CsvParser;

/** One line of a table: its cells as they stand in the file, and its line's number (the header's is 1). */
export interface Line {
  cells: string[];
  number: number;
}

/**
 * The lines of a CSV text, header included, in batches: memory holds one batch at a time.
 * @throws ImportError where quotes do not close, or the last line stops in the middle
 */
export async function* lines(text: AsyncIterable<string>, name: string, parse: ParseCsv): AsyncGenerator<Line[]> {
  const parser = parse({ relax_column_count: true, skip_empty_lines: true, info: true });
  const state: { failure?: unknown; ended: boolean; wake?: () => void } = { ended: false };
  parser.on('error', (cause) => {
    state.failure = cause;
    state.wake?.();
  });
  parser.on('end', () => {
    state.ended = true;
    state.wake?.();
  });
  parser.on('readable', () => state.wake?.());

  const cut = cutOff(name);
  const batch = (): Line[] => {
    const found: Line[] = [];
    for (let item; (item = parser.read() as { record: string[]; info: { lines: number } } | null);)
      found.push({ cells: item.record, number: item.info.lines });
    if (state.failure !== undefined) throw quoteFault(state.failure, name);
    cut.saw(found);
    return found;
  };

  let tail = '';
  for await (const piece of text) {
    parser.write(piece);
    tail = piece.slice(-1) || tail;
    const found = batch();
    if (found.length) yield found;
  }
  parser.end();
  for (;;) {
    const found = batch();
    if (found.length) yield found;
    if (state.ended) break;
    if (!found.length) await new Promise<void>((resolve) => (state.wake = resolve));
  }
  cut.check(tail);
}

function quoteFault(cause: unknown, name: string): Error {
  const { code, lines: line } = cause as { code?: string; lines?: number };
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return fault(name, 'is cut off inside a quoted cell: the download did not finish. Download it again.');
  return fault(
    name,
    `line ${String(line ?? '?')} has a quotation mark that does not fit: it was edited by hand, or is not a CSV file. Download it again.`,
  );
}

/**
 * A download that stopped leaves a last line that ends without a line break and shorter than the rest. Short lines as such are normal:
 * new schools stop after 22 to 26 cells, so a last line is suspect only where no other is as short.
 */
function cutOff(name: string) {
  const lengths = new Set<number>();
  let longest = 0;
  let last: Line | undefined;
  return {
    saw(found: Line[]) {
      for (const line of found) {
        if (last) lengths.add(last.cells.length);
        last = line;
        longest = Math.max(longest, line.cells.length);
      }
    },
    check(tail: string) {
      const count = last?.cells.length ?? 0;
      if (tail !== '\n' && tail !== '\r' && count < longest && !lengths.has(count))
        throw fault(
          name,
          `is cut off: its last line (${String(last?.number)}) stops after ${String(count)} of ${String(longest)} cells. Download it again.`,
        );
    },
  };
}
