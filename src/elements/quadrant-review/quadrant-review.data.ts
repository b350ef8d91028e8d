import * as v from 'valibot';
import { about, day, evidence, finite, optional, text } from '../../data/fields.js';

const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const place = v.union([share, v.object({ low: share, high: share })]);
const axis = v.object({ low: optional(text), high: optional(text), label: optional(text) });

export const reviewSchema = v.object({
  ...about,
  period: text,
  model: optional(v.picklist(['questions', 'delivery-impact', 'four-square', 'custom'])),
  axes: optional(v.object({ x: optional(axis), y: optional(axis) })),
  quadrants: optional(v.pipe(v.array(v.object({ id: text, label: text, prompt: optional(text) })), v.length(4))),
  items: v.array(
    v.object({
      title: text,
      objective: optional(text),
      quadrant: optional(text),
      x: optional(place),
      y: optional(place),
      previous: optional(v.object({ x: optional(share), y: optional(share), period: optional(text) })),
      confidence: optional(v.pipe(finite, v.minValue(0), v.maxValue(10))),
      due: optional(day),
      evidence: optional(v.array(evidence)),
      next: optional(text),
    }),
  ),
});
export type Review = v.InferOutput<typeof reviewSchema>;
