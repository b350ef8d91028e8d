import * as v from 'valibot';
import { about, day, optional, text } from '../../data/fields.js';

export const statuses = ['planned', 'under-way', 'done', 'at-risk', 'blocked'] as const;

export const planSchema = v.object({
  ...about,
  year: text,
  pillars: v.pipe(
    v.array(
      v.object({
        name: text,
        objectives: v.array(
          v.object({
            title: text,
            // One strategy an objective; absent or null: still to be agreed.
            strategy: optional(text),
            tactics: optional(
              v.array(
                v.object({
                  title: text,
                  owner: optional(text),
                  start: optional(day),
                  due: optional(day),
                  status: optional(v.picklist(statuses)),
                  note: optional(text),
                }),
              ),
            ),
          }),
        ),
      }),
    ),
    v.length(3),
  ),
});
export type Plan = v.InferOutput<typeof planSchema>;
