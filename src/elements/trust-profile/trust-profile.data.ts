import * as v from 'valibot';
import { about, link, optional, text } from '../../data/fields.js';

export const profileSchema = v.object({ ...about, name: text, strapline: optional(text), about: optional(text), url: optional(link) });
export type Profile = v.InferOutput<typeof profileSchema>;
