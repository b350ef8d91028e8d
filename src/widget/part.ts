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
  /** Whether nothing speaks against data that fits, at a glance; where something may, the rules have the last word. */
  sound?(value: T): boolean;
  /** What the schema cannot say, and what takes out of data that which is not to be shown. Loaded where data is not sound. */
  rules?: () => Promise<Rules<T>>;
  /** Reads a `<table>` of the page; loaded when there is one. */
  table?: () => Promise<(table: HTMLTableElement) => { value?: unknown; problems: Problem[] }>;
}

export interface Rules<T> {
  rules(value: T): Problem[];
  protect?(value: T): T;
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

function read<T>({ key, named, shape, rules, sound = rules && (() => false) }: Part<T>, raw: unknown, name: string): Found<T> {
  const document = isDocument(raw) ? raw : undefined;
  let own = document ? document[key] : raw;
  let unsaid = document !== undefined && document.version !== 1;
  let refused = unsaid;
  if (document && named && own && typeof own === 'object') {
    const names = Object.keys(own);
    refused ||= name !== '' && names.length > 0 && !names.includes(name);
    unsaid ||= refused || (!name && names.length > 1);
    own = (own as Record<string, unknown>)[name || (names[0] ?? '')];
  }
  const absent = !refused && (own === undefined || own === null);
  const found: Found<T> = { own, absent, ...(absent || refused ? { problems: [] } : check(shape, own, sound)) };
  if (document) found.document = document;
  if (unsaid || (document && absent)) found.unsaid = true;
  return found;
}
