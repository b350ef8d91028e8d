import type { Part } from '../../widget/part.js';
import type { Plan } from './strategic-plan.data.js';
import { shape } from './strategic-plan.shape.js';

export const part: Part<Plan> = {
  key: 'plan',
  shape,
  schema: () => import('./strategic-plan.data.js').then((m) => m.planSchema),
  rules: () => import('./strategic-plan.rules.js'),
};
