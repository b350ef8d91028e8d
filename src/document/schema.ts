/** The schema of a whole trust document, joined from its parts. */
import * as v from 'valibot';
import { day, optional, text } from '../data/fields.js';
import { schemas } from './schemas.js';

export const documentSchema = v.object({
  version: v.literal(1),
  lang: optional(text),
  asOf: optional(day),
  ...Object.fromEntries(schemas.map(({ key, named, schema }) => [key, optional(named ? v.record(v.string(), schema) : schema)])),
});
