import type { ResultFile } from '../official/file.js';

/** What the commands need of the machine, so that tests can stand in for it. */
export interface Io {
  /** Is standard error a terminal? Progress is shown only there. */
  terminal: boolean;
  out: (text: string) => void;
  err: (text: string) => void;
  /** A file to stream; `-` is standard input. @throws UsageError where there is none */
  open: (path: string) => ResultFile;
  /** A file's text; `-` is standard input. @throws UsageError where there is none */
  read: (path: string) => Promise<string>;
  write: (path: string, text: string) => Promise<void>;
  /** The JSON Schema of the trust document, as text. */
  schema: () => Promise<string>;
}

/** The command line asks for what it cannot have: exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
