import { join, problem, type Problem } from './problem.js';

/** How deep data may nest. */
const deepest = 64;
/** How many values it may hold: far above any trust's, low enough that no page hangs. */
const most = 400_000;
const refused = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * A plain deep copy without keys that are `null` (null means absent). Framework proxies, class instances and cycles come out as plain
 * data or as problems, so that nothing after this has to distrust a value.
 */
export function plain(input: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  let count = 0;
  const copy = (value: unknown, path: string, depth: number): unknown => {
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') problems.push(problem(path, `${path || 'The data'} is a ${typeof value}: only text, numbers, true, false, lists and objects are read.`));
      return value;
    }
    if (depth > deepest || ++count > most) {
      if (problems.at(-1)?.path !== '') problems.push(problem('', depth > deepest ? `The data nests deeper than ${String(deepest)} levels, or holds itself: flatten it.` : 'The data holds too many values: leave out what is not shown.'));
      return undefined;
    }
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString().slice(0, 10);
    if (Array.isArray(value)) return Array.from(value as unknown[], (item, i) => copy(item, join(path, i), depth + 1) ?? null);
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (refused.has(key)) problems.push(problem(join(path, key), `The name ${key} is not allowed in data: delete it.`));
      else {
        const part = (value as Record<string, unknown>)[key];
        if (part !== null && part !== undefined) out[key] = copy(part, join(path, key), depth + 1);
      }
    }
    return out;
  };
  try {
    return { value: copy(input, '', 0), problems };
  } catch (cause) {
    return { value: undefined, problems: [problem('', `The data cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)] };
  }
}
