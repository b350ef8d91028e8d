import type { Part } from '../../widget/part.js';
import type { Academies } from './academy-steps.data.js';
import { shape } from './academy-steps.shape.js';

export const part: Part<Academies> = {
  key: 'academies',
  shape,
  schema: () => import('./academy-steps.data.js').then((m) => m.academiesSchema),
  rules: () => import('./academy-steps.rules.js'),
};
