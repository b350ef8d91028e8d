/** A trust document as text → every problem in it. For the command line. */
import * as v from 'valibot';
import { readJson } from '../data/diagnose.js';
import { isError, join, problem, type Problem } from '../data/problem.js';
import { check } from '../data/check.js';
import { explain } from '../data/explain.js';
import { isDocument, type TrustDocument } from '../data/trust-document.js';
import { links } from './links.js';
import { parts } from './parts.js';
import { documentSchema } from './schema.js';
import { schemas } from './schemas.js';

/** Unknown keys are told part by part; here only what stands at the top. */
const top = v.object({ ...Object.fromEntries(Object.keys(documentSchema.entries).map((key) => [key, v.optional(v.unknown())])) });

/**
 * Every problem of a trust document: JSON that cannot be read, parts that break their schema or rules, references to what is not there,
 * figures that would give pupils away. Paths begin at the document: `outcomes.ks2.results[2].met`.
 */
export function checkDocument(text: string): { problems: Problem[] } {
  const { value, problems } = readJson(text, Infinity);
  if (value === undefined) return { problems };
  if (!isDocument(value)) return { problems: [...problems, problem('version', 'A trust document is an object with "version": 1; this is not one.')] };
  const found = [...problems, ...explain(top, value)];
  if (value.version !== 1) found.push(problem('version', `The version is ${JSON.stringify(value.version)}: this command knows version 1.`));
  if (value.asOf !== undefined && value.asOf !== null && (typeof value.asOf !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value.asOf))) found.push(problem('asOf', 'asOf is not a day: write it as 2018-07-20.'));
  for (const part of parts) found.push(...partProblems(part, value));
  return { problems: found.some(isError) ? found : [...found, ...links(value)] };
}

function partProblems(part: (typeof parts)[number], document: TrustDocument): Problem[] {
  const held = document[part.key];
  const schema = schemas.find(({ key }) => key === part.key)?.schema;
  if (held === undefined || held === null || !schema) return [];
  const all = (own: unknown, base: string): Problem[] => placed([...explain(schema, own), ...check(part.shape, own, part.rules?.bind(part)).problems], base);
  if (!part.named) return all(held, part.key);
  if (typeof held !== 'object' || Array.isArray(held)) return [problem(part.key, `${part.key} is not an object in { }: it holds its entries by name.`)];
  return Object.entries(held).flatMap(([name, entry]) => (entry === null ? [] : all(entry, join(part.key, name))));
}

/** Paths and messages as they stand in the whole document. */
const placed = (problems: readonly Problem[], base: string): Problem[] =>
  problems.map((p) => {
    const path = p.path ? (p.path.startsWith('[') ? base + p.path : `${base}.${p.path}`) : base;
    const message = p.path && p.message.startsWith(p.path) ? path + p.message.slice(p.path.length) : p.path ? p.message : `${base}: ${p.message}`;
    return { ...p, path, message };
  });
