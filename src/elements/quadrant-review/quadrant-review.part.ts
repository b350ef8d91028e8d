import { problem, type Problem } from '../../data/problem.js';
import type { Part } from '../../widget/part.js';
import type { Review } from './quadrant-review.data.js';
import { shape } from './quadrant-review.shape.js';

/** An item stands in one of the quadrants that are given. */
export function reviewRules({ quadrants, items }: Review): Problem[] {
  if (!quadrants) return [];
  const ids = quadrants.map(({ id }) => id);
  return items.flatMap(({ quadrant }, i) => (quadrant === undefined || ids.includes(quadrant) ? [] : [problem(`items[${String(i)}].quadrant`, `items[${String(i)}].quadrant is "${quadrant}": the quadrants are ${ids.join(', ')}.`)]));
}

export const part: Part<Review> = { key: 'review', shape, schema: () => import('./quadrant-review.data.js').then((m) => m.reviewSchema), rules: reviewRules };
