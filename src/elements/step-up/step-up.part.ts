import type { Part } from '../../widget/part.js';
import type { Support } from './step-up.data.js';
import { shape } from './step-up.shape.js';

export const part: Part<Support> = {
  key: 'support',
  shape,
  schema: () => import('./step-up.data.js').then((m) => m.supportSchema),
  rules: () => import('./step-up.rules.js'),
};
