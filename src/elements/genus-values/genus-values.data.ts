import * as v from 'valibot';
import { about, optional, text } from '../../data/fields.js';

/** Values whose letters spell a word. */
export const valuesSchema = v.object({
  /** The word that the letters spell: `GENUS`. */
  word: text,
  /** What the word means; the subtitle where there is none. */
  intro: optional(text),
  values: v.pipe(v.array(v.object({ letter: text, name: text, text: optional(text) })), v.minLength(2), v.maxLength(9)),
  ...about,
});
export type Values = v.InferOutput<typeof valuesSchema>;
export type Value = Values['values'][number];
