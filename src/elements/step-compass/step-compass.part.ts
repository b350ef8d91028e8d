import type { Part } from '../../widget/part.js';
import type { Compass, Heart, Point } from './step-compass.data.js';
import { shape } from './step-compass.shape.js';

export const part: Part<Compass> = { key: 'compass', shape, schema: () => import('./step-compass.data.js').then((m) => m.compassSchema) };

/** A point of which nothing but its name is known: drawn as an outline. */
export const isUnwritten = ({ line, text, href }: Point): boolean => !line && !text && !href;

/** What the heart holds, in the order in which it is always said. */
export const held = ({ mission, vision, values }: Heart): ['mission' | 'vision' | 'values', string][] =>
  (
    [
      ['mission', mission],
      ['vision', vision],
      ['values', values],
    ] as const
  ).flatMap(([key, said]) => (said ? [[key, said]] : []));
