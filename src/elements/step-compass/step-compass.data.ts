import * as v from 'valibot';
import { about, link, optional, text } from '../../data/fields.js';

const point = v.object({ name: text, line: optional(text), text: optional(text), href: optional(link) });
const heart = v.object({ title: text, text: optional(text), mission: optional(text), vision: optional(text), values: optional(text) });

/** `compass`: the heart, and four points clockwise from north. */
export const compassSchema = v.object({ ...about, heart, points: v.pipe(v.array(point), v.length(4)) });
export type Compass = v.InferOutput<typeof compassSchema>;
export type Point = Compass['points'][number];
export type Heart = Compass['heart'];
