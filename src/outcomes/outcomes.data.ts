/** The rows of results that `outcomes.<name>` holds: shared by the elements that show results and by the importer. */
import * as v from 'valibot';
import { codes } from '../data/codes.js';
import { about, day, finite, link, optional, percent, text, texts, urn, whole } from '../data/fields.js';

const status = v.picklist(['headline', 'provisional', 'revised', 'final']);
const standard = v.picklist(['expected', 'higher']);
const bounds = <T extends v.GenericSchema<unknown, number>>(one: T) => v.union([one, v.object({ low: one, high: one })]);

const measure = v.object({ name: text, definition: optional(text), unit: optional(v.picklist(['percent', 'score'])) });

const group = v.object({
  name: text,
  rule: optional(text),
  minYears: optional(whole),
  underYears: optional(whole),
  on: optional(v.pipe(v.string(), v.regex(/^\d\d-\d\d$/))),
});

const result = v.object({
  period: text,
  subject: optional(text),
  standard: optional(standard),
  pupils: optional(text),
  group: optional(text),
  school: optional(urn),
  met: optional(bounds(whole)),
  of: optional(whole),
  percent: optional(bounds(percent)),
  value: optional(finite),
  low: optional(finite),
  high: optional(finite),
  band: optional(v.pipe(whole, v.minValue(1), v.maxValue(5))),
  code: optional(v.picklist(codes)),
  why: optional(text),
  schools: optional(whole),
  missing: optional(v.array(v.object({ school: urn, code: v.picklist(codes) }))),
  status: optional(status),
  flags: optional(v.array(v.picklist(['u']))),
  marks: optional(texts),
});

const comparator = v.object({
  name: text,
  basis: optional(text),
  period: text,
  subject: optional(text),
  standard: optional(standard),
  pupils: optional(text),
  percent: optional(percent),
  value: optional(finite),
  status: optional(status),
  source: optional(text),
  marks: optional(texts),
});

export const methods = ['wilson-95', 'exact-binomial-95', 'pupil-gap', 'none'] as const;

/** One entry of `outcomes`: a measure, its results, what they are compared with, and what a reader must know of both. */
export const outcomesSchema = v.object({
  ...about,
  measure,
  measures: optional(v.record(v.string(), measure)),
  groups: optional(v.record(v.string(), group)),
  schools: optional(v.array(v.object({ urn, name: text, joined: optional(day) }))),
  results: v.array(result),
  comparators: optional(v.array(comparator)),
  breaks: optional(v.array(v.object({ between: v.pipe(texts, v.length(2)), subject: optional(text), reason: text }))),
  gaps: optional(v.array(v.object({ period: text, reason: text }))),
  notes: optional(v.array(v.object({ mark: text, text }))),
  claim: optional(text),
  method: optional(v.picklist(methods)),
  source: optional(v.object({ name: text, url: optional(link), published: optional(day) })),
});

export type Outcomes = v.InferOutput<typeof outcomesSchema>;
export type Result = v.InferOutput<typeof result>;
export type Comparator = v.InferOutput<typeof comparator>;
export type Group = v.InferOutput<typeof group>;
export type Measure = v.InferOutput<typeof measure>;
export type Standard = v.InferOutput<typeof standard>;
export type Status = v.InferOutput<typeof status>;
export type Method = (typeof methods)[number];
