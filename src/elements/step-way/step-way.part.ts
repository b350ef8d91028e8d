import type { Part } from '../../widget/part.js';
import type { Way } from './step-way.data.js';
import { shape } from './step-way.shape.js';

export const part: Part<Way> = {
  key: 'way',
  shape,
  schema: () => import('./step-way.data.js').then((m) => m.waySchema),
  rules: () => import('./step-way.rules.js'),
};
