import { check, type Checked } from '../data/check.js';
import type { Schema } from '../data/explain.js';
import type { Problem } from '../data/problem.js';
import type { Shape } from '../data/shape.js';
import { isDocument, type TrustDocument } from '../data/trust-document.js';

/** What an element shows of a trust document. */
export interface Part<T> {
  /** The document's key. */
  key: string;
  /** The key holds several entries by name (`outcomes.ks2`); the element's `name` picks one. */
  named?: boolean;
  /** What data is checked against: the schema, compiled. */
  shape: Shape;
  /** The schema, loaded where something does not fit. */
  schema: () => Promise<Schema<T>>;
  /** What the schema cannot say. */
  rules?(value: T): Problem[];
  /** Takes out of checked data what is not to be shown. */
  protect?(value: T): T;
  /** Reads a `<table>` of the page; loaded when there is one. */
  table?: () => Promise<(table: HTMLTableElement) => { value?: unknown; problems: Problem[] }>;
}

export interface Found<T> extends Checked<T> {
  /** The element's own data, as it came. */
  own: unknown;
  document?: TrustDocument;
  /** The document does not have this part. */
  absent?: boolean;
}

/** Own data or a document → the checked part. Never throws. */
export function readPart<T>(part: Part<T>, raw: unknown, name: string): Found<T> {
  try {
    return read(part, raw, name);
  } catch {
    // A getter or a proxy that throws, even before the plain copy is made.
    return { own: raw, problems: [], unsaid: true };
  }
}

function read<T>({ key, named, shape, rules, protect }: Part<T>, raw: unknown, name: string): Found<T> {
  const document = isDocument(raw) ? raw : undefined;
  let own = document ? document[key] : raw;
  let unsaid = document !== undefined && document.version !== 1;
  const refused = unsaid;
  if (document && named && own && typeof own === 'object') {
    const names = Object.keys(own);
    unsaid ||= name ? !names.includes(name) : names.length > 1;
    own = (own as Record<string, unknown>)[name || (names[0] ?? '')];
  }
  const absent = own === undefined || own === null;
  const found: Found<T> = { own, absent, ...(absent || refused ? { problems: [] } : check(shape, own, rules)) };
  if (found.value !== undefined && protect) found.value = protect(found.value);
  if (document) found.document = document;
  if (unsaid || (document && absent)) found.unsaid = true;
  return found;
}
