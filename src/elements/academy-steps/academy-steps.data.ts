import * as v from 'valibot';
import { day, link, optional, text, urn } from '../../data/fields.js';

const academy = v.object({
  name: text,
  urn: optional(urn),
  formerUrns: optional(v.array(urn)),
  short: optional(text),
  joined: optional(day),
  left: optional(day),
  phase: optional(text),
  url: optional(link),
  colour: optional(v.pipe(v.string(), v.regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/i))),
});

export const academiesSchema = v.array(academy);
export type Academy = v.InferOutput<typeof academy>;
export type Academies = v.InferOutput<typeof academiesSchema>;
