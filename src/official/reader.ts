import type { Status } from '../outcomes/outcomes.data.js';
import type { Line } from './csv.js';
import type { Store } from './store.js';

/** Which schools are wanted. */
export interface Wanted {
  /** Is this school among them? Its three-digit local authority and the academy it became help to say. */
  school: (urn: number, authority: string, became?: number) => boolean;
}

/** What a reader of results is given. */
export interface ReadContext {
  file: string;
  header: readonly string[];
  store: Store;
  wanted: Wanted;
  /** Status of all rows, from the file's name. */
  status?: Status;
  /** The year of all rows, where it is not in a column. */
  period?: string;
  warn: (message: string) => void;
}

/** Reads the lines of one file into the store. */
export interface Reader {
  /** Periods found in the rows. */
  readonly periods: Set<string>;
  /** Schools found, wanted or not. */
  schools: number;
  line: (line: Line) => void;
}

/** Header text → its column; case, spaces and a stray byte order mark are forgiven. */
export function columns(header: readonly string[]): (field: string) => number | undefined {
  const found = new Map<string, number>();
  header.forEach((name, i) => {
    const key = normal(name);
    if (key && !found.has(key)) found.set(key, i);
  });
  return (field) => found.get(normal(field));
}

const normal = (name: string): string =>
  name
    .replace(/^\uFEFF/, '')
    .trim()
    .toLowerCase();

/** A URN: a positive whole number, as text in the file; undefined for anything else. */
export function readUrn(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^[1-9]\d*(\.0+)?$/.test(trimmed) ? Math.trunc(Number(trimmed)) : undefined;
}

/** "england_ks2final", "…_revised", "Provisional" → the status; undefined where it says none. */
export function statusIn(text: string): Status | undefined {
  const found = /(headline|provisional|revised|final)/i.exec(text)?.[1]?.toLowerCase();
  return found as Status | undefined;
}
