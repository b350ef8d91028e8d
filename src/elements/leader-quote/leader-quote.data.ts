import * as v from 'valibot';
import { about, optional, text } from '../../data/fields.js';

export const quoteSchema = v.object({
  ...about,
  words: text,
  name: text,
  honours: optional(text),
  role: optional(text),
  // As the source has it: a day, a month or a year.
  date: optional(text),
  cites: optional(
    v.object({ outcome: text, period: optional(text), group: optional(text), standard: optional(v.picklist(['expected', 'higher'])) }),
  ),
});
export type Quote = v.InferOutput<typeof quoteSchema>;
