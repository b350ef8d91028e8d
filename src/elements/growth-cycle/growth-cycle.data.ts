import * as v from 'valibot';
import { about, day, optional, text, urn, whole } from '../../data/fields.js';

export const growthSchema = v.object({
  ...about,
  stages: v.pipe(v.array(v.object({ name: text, text: optional(text), months: optional(whole) })), v.minLength(2), v.maxLength(6)),
  partners: optional(
    v.array(
      v.object({
        academy: urn,
        stage: text,
        since: optional(day),
        supportFrom: optional(v.array(urn)),
        history: optional(v.array(v.object({ stage: text, since: day, reason: optional(text) }))),
      }),
    ),
  ),
});
export type Growth = v.InferOutput<typeof growthSchema>;
