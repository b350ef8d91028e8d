import type { TemplateResult } from 'lit';
import type { Part } from '../../widget/part.js';
import type { Compass, Point } from './step-compass.data.js';
import { shape } from './step-compass.shape.js';

export const part: Part<Compass> = { key: 'compass', shape, schema: () => import('./step-compass.data.js').then((m) => m.compassSchema) };

/** A compass with what is said where something is not as usual. */
export interface Whole extends Compass {
  /** Mission, vision and values, those that the heart holds: name and text. */
  held: readonly (readonly [string, string])[];
  /** What follows the heart's own text. */
  more?: TemplateResult;
  /** An unwritten point, of which nothing but its name is known, is drawn as an outline; its line says so. */
  points: (Point & { unwritten?: boolean })[];
}

/** As most are: a heart with one text, and points of which something is said. For others step-compass.rare.ts is loaded. */
export const isUsual = ({ heart: { text, mission, vision, values }, points }: Compass): boolean =>
  !!text && !(mission || vision || values) && points.every(({ line, text, href }) => line || text || href);
