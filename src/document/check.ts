/** A trust document as text → every problem in it. For the command line. */
import * as v from 'valibot';
import { readJson } from '../data/diagnose.js';
import { isError, join, problem, type Problem } from '../data/problem.js';
import { explain } from '../data/explain.js';
import { plain } from '../data/plain.js';
import { isDocument, type TrustDocument } from '../data/trust-document.js';
import { links } from './links.js';
import { documentSchema } from './schema.js';
import { schemas, type PartSchema } from './schemas.js';

/** Unknown keys are told part by part; here only what stands at the top. */
const top = v.object({ ...Object.fromEntries(Object.keys(documentSchema.entries).map((key) => [key, v.optional(v.unknown())])) });

/**
 * Every problem of a trust document: JSON that cannot be read, parts that break their schema or rules, references to what is not there,
 * figures that would give pupils away. Paths begin at the document: `outcomes.ks2.results[2].met`.
 */
export function checkDocument(text: string): { problems: Problem[] } {
  const { value, problems } = readJson(text, Infinity);
  if (value === undefined) return { problems };
  if (!isDocument(value))
    return { problems: [...problems, problem('version', 'A trust document is an object with "version": 1; this is not one.')] };
  const found = [...problems, ...explain(top, value)];
  if (value.version !== 1) found.push(problem('version', `The version is ${JSON.stringify(value.version)}: this command knows version 1.`));
  if (value.asOf !== undefined && value.asOf !== null && (typeof value.asOf !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value.asOf)))
    found.push(problem('asOf', 'asOf is not a day: write it as 2018-07-20.'));
  for (const schema of schemas) found.push(...partProblems(schema, value));
  return { problems: found.some(isError) ? found : [...found, ...links(value)] };
}

function partProblems({ key, named, schema, rules }: PartSchema, document: TrustDocument): Problem[] {
  const held = document[key];
  if (held === undefined || held === null) return [];
  const all = (own: unknown, base: string): Problem[] => {
    const said = explain(schema, own);
    return placed(said.some(isError) || !rules ? said : [...said, ...rules(plain(own))], base);
  };
  if (!named) return all(held, key);
  if (typeof held !== 'object' || Array.isArray(held))
    return [problem(key, `${key} is not an object in { }: it holds its entries by name.`)];
  return Object.entries(held).flatMap(([name, entry]) => (entry === null ? [] : all(entry, join(key, name))));
}

/** Paths and messages as they stand in the whole document. */
const placed = (problems: readonly Problem[], base: string): Problem[] =>
  problems.map((p) => {
    const path = p.path ? (p.path.startsWith('[') ? base + p.path : `${base}.${p.path}`) : base;
    const message =
      p.path && p.message.startsWith(p.path) ? path + p.message.slice(p.path.length) : p.path ? p.message : `${base}: ${p.message}`;
    return { ...p, path, message };
  });
