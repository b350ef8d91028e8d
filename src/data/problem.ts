/** One thing that is wrong with what an element was given: where, and what to do about it. */
export interface Problem {
  /** Where in the data: `results[2].met`; empty for the whole of it. */
  path: string;
  /** What was expected, what was found, and the remedy. */
  message: string;
  /** Line of the text, from 1, for JSON that cannot be read. */
  line?: number;
  /** Column of that line, from 1. */
  column?: number;
  /** `warning`: the picture stands all the same. Absent: it is an error. */
  severity?: 'warning';
  /** What kind of fault, where tools treat it apart: `privacy` fails `validate`, an element suppresses the value. */
  kind?: 'privacy' | 'claim' | 'network';
}

export const problem = (path: string, message: string, more?: Partial<Problem>): Problem => ({ path, message, ...more });
export const warning = (path: string, message: string): Problem => ({ path, message, severity: 'warning' });
export const isError = (p: Problem): boolean => p.severity !== 'warning';

/** `results`, 2, `met` → `results[2].met`. */
export function join(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${String(key)}]`;
  return path ? `${path}.${String(key)}` : String(key);
}

/** A value as it is quoted back to the author: short, on one line. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${String(value.length)}`;
  if (value === undefined) return 'nothing';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects and lists have gone above
  return value && typeof value === 'object' ? 'an object' : String(value);
}
