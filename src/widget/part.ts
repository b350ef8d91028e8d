import { isDocument, type TrustDocument } from '../data/trust-document.js';
import { check, nearest, type Checked, type Schema } from '../data/check.js';
import { problem, warning, type Problem } from '../data/problem.js';

/** What an element shows of a trust document. */
export interface Part<T> {
  /** The document's key. */
  key: string;
  /** The key holds several entries by name (`outcomes.ks2`); the element's `name` picks one. */
  named?: boolean;
  schema: Schema<T>;
  /** What the schema cannot say. */
  rules?(value: T): Problem[];
  /** Takes out of checked data what is not to be shown. */
  protect?(value: T): T;
  /** Reads a `<table>` of the page; loaded when there is one. */
  table?: () => Promise<(table: HTMLTableElement) => { value?: unknown; problems: Problem[] }>;
}

/** The element's own data within `value`, which is that or a whole document. */
function pick(part: Part<unknown>, value: unknown, name: string): { value?: unknown; document?: TrustDocument; problems: Problem[]; absent?: boolean } {
  if (!isDocument(value)) return { value, problems: [] };
  const document = value;
  if (document.version !== 1) return { problems: [problem('version', `The document’s version is ${JSON.stringify(document.version)}: this copy of the widgets reads version 1.`)] };
  let own = document[part.key];
  const problems: Problem[] = [];
  if (part.named && own !== undefined && own !== null) {
    const entries = typeof own === 'object' ? (own as Record<string, unknown>) : {};
    const names = Object.keys(entries);
    const near = name && nearest(name, names);
    if (name && !names.includes(name)) return { document, problems: [problem(`${part.key}.${name}`, `${part.key} has no "${name}": there ${names.length === 1 ? 'is' : 'are'} ${names.join(', ') || 'none'}${near ? `; did you mean ${near}?` : '.'}`)] };
    if (!name && names.length > 1) problems.push(warning(part.key, `${part.key} holds ${names.join(', ')}: the first is shown. Choose with name="${names[1] ?? ''}".`));
    own = entries[name || (names[0] ?? '')];
  }
  return { value: own, document, problems, absent: own === undefined || own === null };
}

export interface Found<T> extends Checked<T> {
  document?: TrustDocument;
  /** The document does not have this part. */
  absent?: boolean;
}

/** Own data or a document → the checked part. Never throws. */
export function readPart<T>(part: Part<T>, raw: unknown, name: string): Found<T> {
  const picked = pick(part as Part<unknown>, raw, name);
  if (picked.absent || picked.problems.some((p) => p.severity !== 'warning')) return picked as Found<T>;
  const checked = check(part.schema, picked.value, part.rules);
  const out: Found<T> = { problems: [...picked.problems, ...checked.problems] };
  if (checked.value !== undefined) out.value = part.protect ? part.protect(checked.value) : checked.value;
  if (picked.document) out.document = picked.document;
  return out;
}
