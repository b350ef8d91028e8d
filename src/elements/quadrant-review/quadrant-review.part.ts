import type { Part } from '../../widget/part.js';
import type { Review } from './quadrant-review.data.js';
import { shape } from './quadrant-review.shape.js';

export const part: Part<Review> = {
  key: 'review',
  shape,
  schema: () => import('./quadrant-review.data.js').then((m) => m.reviewSchema),
  rules: () => import('./quadrant-review.rules.js'),
};
