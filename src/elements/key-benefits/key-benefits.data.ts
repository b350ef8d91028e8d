import * as v from 'valibot';
import { about, evidence, optional, text } from '../../data/fields.js';

/** What working together brings. */
export const benefitsSchema = v.object({
  /** The subtitle where there is none, else a paragraph above the list. */
  intro: optional(text),
  items: v.pipe(v.array(v.object({ title: text, text: optional(text), evidence: optional(v.array(evidence)) })), v.minLength(1)),
  ...about,
});
export type Benefits = v.InferOutput<typeof benefitsSchema>;
export type Benefit = Benefits['items'][number];
