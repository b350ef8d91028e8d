import * as v from 'valibot';
import { about, day, optional, text, urn } from '../../data/fields.js';

export const supportSchema = v.object({
  ...about,
  links: v.array(v.object({ from: urn, to: urn, kind: optional(text), start: optional(day), end: optional(day) })),
});
export type Support = v.InferOutput<typeof supportSchema>;
