/** The `pillars` of a trust document: six statements on a scale of the trust's own, and what each rating rests on. */
import * as v from 'valibot';
import { about, day, evidence, finite, optional, text } from '../../data/fields.js';

/** A step of the scale, counted from the lowest. */
const step = v.pipe(finite, v.integer(), v.minValue(1), v.maxValue(4));

const measure = v.object({ name: text, value: finite, target: optional(finite), unit: optional(text), period: optional(text) });

const pillar = v.object({
  statement: text,
  short: optional(text),
  /** Absent: not yet reviewed, which is not low. */
  rating: optional(step),
  previous: optional(v.object({ rating: step, period: text })),
  evidence: optional(v.array(evidence)),
  measures: optional(v.array(measure)),
  /** The value it belongs to: the letter of `genus-values`. */
  letter: optional(text),
});

export const pillarsSchema = v.object({
  ...about,
  scale: v.pipe(v.array(text), v.length(4)),
  pillars: v.pipe(v.array(pillar), v.length(6)),
  assessed: optional(v.object({ by: optional(text), on: optional(day), how: optional(text) })),
});

export type Pillars = v.InferOutput<typeof pillarsSchema>;
export type Pillar = v.InferOutput<typeof pillar>;
export type Measure = v.InferOutput<typeof measure>;
