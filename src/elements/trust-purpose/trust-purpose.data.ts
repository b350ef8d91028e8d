import * as v from 'valibot';
import { about, optional, text, texts } from '../../data/fields.js';

export const purposeSchema = v.object({ ...about, purpose: text, vision: optional(text), why: optional(text), ways: optional(texts) });
export type Purpose = v.InferOutput<typeof purposeSchema>;
