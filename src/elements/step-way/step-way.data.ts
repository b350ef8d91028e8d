import * as v from 'valibot';
import { about, day, optional, text, urn } from '../../data/fields.js';

export const stages = ['proposed', 'co-creating', 'agreed', 'in-review', 'retired'] as const;

export const waySchema = v.object({
  ...about,
  items: v.array(
    v.object({
      title: text,
      stage: v.picklist(stages),
      agreed: optional(day),
      since: optional(day),
      reviewDue: optional(day),
      adoptedBy: optional(v.array(urn)),
      optOuts: optional(v.array(urn)),
      owner: optional(text),
      note: optional(text),
    }),
  ),
});
export type Way = v.InferOutput<typeof waySchema>;
