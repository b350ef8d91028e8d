import type { Part } from '../../widget/part.js';
import type { Growth } from './growth-cycle.data.js';
import { shape } from './growth-cycle.shape.js';

export const part: Part<Growth> = {
  key: 'growth',
  shape,
  schema: () => import('./growth-cycle.data.js').then((m) => m.growthSchema),
  rules: () => import('./growth-cycle.rules.js'),
};
