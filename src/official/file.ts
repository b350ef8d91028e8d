/** What the importer reads and what it says when it cannot. A browser's `File` is a `ResultFile`. */

export interface ResultFile {
  /** The file's own name, without its folder: years and statuses are read from it. */
  name: string;
  /** Bytes in all, where known: for progress. */
  size?: number;
  stream(): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
}

/** What is wrong with one file, and what to do. */
export interface Fault {
  file: string;
  message: string;
}

/** The files hold no results that could be used: every reason, a file each. */
export class ImportError extends Error {
  override name = 'ImportError';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, message }) => (file ? `${file}: ${message}` : message)).join('\n'));
  }
}

export const fault = (file: string, message: string): ImportError => new ImportError([{ file, message }]);
