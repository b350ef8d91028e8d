/** What is wrong with data, in words: loaded only when something is. */
import * as v from 'valibot';
import { deepest, most, plain, refused } from './plain.js';
import { join, problem, quote, warning, type Problem } from './problem.js';

export type Schema<T = unknown> = v.GenericSchema<unknown, T>;

/** Every problem of an input that its schema refuses, and every key that it does not know. */
export function explain(schema: Schema, input: unknown): Problem[] {
  const copy = plain(input);
  if (copy === undefined) return explainInput(input);
  const result = v.safeParse(schema, copy);
  const said = new Map<string, Problem>();
  // Of several faults of one value the first is said: "a number" before "a whole number".
  if (!result.success) for (const one of result.issues.map((issue) => say(issue, schema))) if (!said.has(one.path)) said.set(one.path, one);
  return [...said.values(), ...unknownKeys(schema, copy, '')];
}

/** Why there is no plain copy of an input. */
export function explainInput(input: unknown): Problem[] {
  const problems: Problem[] = [];
  let count = 0;
  const look = (value: unknown, path: string, depth: number): void => {
    if (problems.some((p) => p.path === '' && depth)) return;
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      problems.push(
        problem(path, `${path || 'The data'} is a ${typeof value}: only text, numbers, true, false, lists and objects are read.`),
      );
    if (typeof value !== 'object' || value === null) return;
    if (depth > deepest) problems.push(problem('', `The data nests deeper than ${String(deepest)} levels, or holds itself: flatten it.`));
    else if (++count > most) problems.push(problem('', 'The data holds too many values: leave out what is not shown.'));
    else if (value instanceof Date) {
      if (Number.isNaN(value.getTime()))
        problems.push(problem(path, `${path || 'The data'} is a date that is none: write a day as 2018-07-01.`));
    } else if (Array.isArray(value) && value.length > most)
      problems.push(problem('', 'The data holds too many values: leave out what is not shown.'));
    else if (Array.isArray(value))
      value.forEach((item, i) => {
        look(item, join(path, i), depth + 1);
      });
    else
      for (const key of Object.keys(value)) {
        if (refused.test(key)) problems.push(problem(join(path, key), `The name ${key} is not allowed in data: delete it.`));
        else look((value as Record<string, unknown>)[key], join(path, key), depth + 1);
      }
  };
  try {
    look(input, '', 0);
  } catch (cause) {
    problems.push(problem('', `The data cannot be read: ${cause instanceof Error ? cause.message : 'reading it fails.'}`));
  }
  return problems.length ? problems : [problem('', 'The data cannot be read: give plain objects, lists, text and numbers.')];
}

function say(issue: v.BaseIssue<unknown>, schema: Node): Problem {
  let path = '';
  let missing = false;
  for (const item of issue.path ?? []) {
    path = join(path, item.key as PropertyKey);
    missing = item.value === undefined;
  }
  // What is not there at all is told of by the object that lacks it.
  const expected = missing ? lacking(schema, issue.path ?? []) : expectation(issue);
  const where = path || 'The data';
  return problem(path, missing ? `${where} is missing: give ${expected}.` : `${where} is ${quote(issue.input)}: expected ${expected}.`);
}

const nouns: Record<string, string> = {
  object: 'an object in { }',
  strict_object: 'an object in { }',
  record: 'an object in { }',
  array: 'a list in [ ]',
  string: 'text in double quotes',
  number: 'a number',
  boolean: 'true or false',
  finite: 'a number',
  integer: 'a whole number',
  iso_date: 'a day such as 2018-07-01',
};

function expectation({ type, expected, requirement }: v.BaseIssue<unknown>): string {
  const limit = String(requirement);
  if (type === 'picklist' || type === 'literal')
    return (expected ?? '')
      .replaceAll(' | ', ', ')
      .replace(/^\(|\)$/g, '')
      .replace(/, ([^,]+)$/, ' or $1');
  if (type === 'min_value') return `${limit} or more`;
  if (type === 'max_value') return `${limit} or less`;
  if (type === 'length') return `exactly ${limit} of them`;
  if (type === 'min_length') return `at least ${limit} of them`;
  if (type === 'max_length') return `at most ${limit} of them`;
  if (type === 'regex')
    return requirement instanceof RegExp && requirement.source === '\\S'
      ? 'text that is not blank'
      : limit.includes('mailto')
        ? 'an address that begins with http:, https:, mailto:, tel: or is relative'
        : `text of the form ${limit}`;
  if (type === 'union')
    return (expected ?? '')
      .replace('Object', '{ low, high }')
      .replace('number', 'a number')
      .replace(/^\(|\)$/g, '')
      .replaceAll(' | ', ' or ');
  return nouns[type] ?? expected ?? 'something else';
}

function lacking(schema: Node, path: readonly { key?: unknown }[]): string {
  let node: Node | undefined = schema;
  for (const { key } of path) {
    while (node?.wrapped) node = node.wrapped;
    node = typeof key === 'number' ? node?.item : (node?.entries?.[String(key)] ?? node?.value);
  }
  while (node?.wrapped) node = node.wrapped;
  return nouns[node?.type ?? ''] ?? 'it';
}

/** As much of a valibot schema as the search for unknown keys needs. */
interface Node {
  type: string;
  entries?: Record<string, Node>;
  wrapped?: Node;
  item?: Node;
  value?: Node;
  options?: unknown[];
}

function unknownKeys(schema: Node, value: unknown, path: string): Problem[] {
  if (schema.wrapped) return unknownKeys(schema.wrapped, value, path);
  if (Array.isArray(value)) {
    const { item } = schema;
    // The item of a list of plain values has nothing to look into; results are by far the longest lists, so this matters.
    return item ? value.flatMap((one, i) => (typeof one === 'object' ? unknownKeys(item, one, join(path, i)) : [])) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (schema.type === 'union') {
    const object = (schema.options as Node[]).find((option) => option.entries);
    return object ? unknownKeys(object, value, path) : [];
  }
  const found: Problem[] = [];
  for (const [key, part] of Object.entries(value)) {
    const known = schema.entries ? Object.hasOwn(schema.entries, key) && schema.entries[key] : schema.value;
    if (known) {
      if (typeof part === 'object') found.push(...unknownKeys(known, part, join(path, key)));
    } else if (schema.entries && !key.startsWith('x-') && key !== '$schema') {
      const near = nearest(key, Object.keys(schema.entries));
      found.push(warning(join(path, key), `${join(path, key)} is not known${near ? `: did you mean ${near}?` : ' and is not shown.'}`));
    }
  }
  return found;
}

/** The known name that `key` is most likely meant to be: at most two edits away, or the same but for case. */
export function nearest(key: string, names: readonly string[]): string | undefined {
  const scored = names.map((name) => [edits(key.toLowerCase(), name.toLowerCase()), name] as const).sort((a, b) => a[0] - b[0]);
  const best = scored[0];
  return best && best[0] <= Math.min(2, best[1].length - 1) ? best[1] : undefined;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}
