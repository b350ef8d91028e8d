import type { Part } from '../widget/part.js';
import type { Outcomes } from './outcomes.data.js';
import { shape } from './outcomes.shape.js';
import { sound } from './sound.js';

/** One entry of `outcomes`: what every element that shows results takes. */
export const part: Part<Outcomes> = {
  key: 'outcomes',
  named: true,
  shape,
  schema: () => import('./outcomes.data.js').then((m) => m.outcomesSchema),
  sound,
  rules: () => import('./rules.js'),
  table: () => import('./from-table.js').then((m) => m.outcomesFromTable),
};
