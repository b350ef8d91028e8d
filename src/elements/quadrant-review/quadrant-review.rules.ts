import { problem, type Problem } from '../../data/problem.js';
import type { Review } from './quadrant-review.data.js';

/** An item stands in one of the quadrants that are given. */
export function rules({ quadrants, items }: Review): Problem[] {
  if (!quadrants) return [];
  const ids = quadrants.map(({ id }) => id);
  return items.flatMap(({ quadrant }, i) =>
    quadrant === undefined || ids.includes(quadrant)
      ? []
      : [problem(`items[${String(i)}].quadrant`, `items[${String(i)}].quadrant is "${quadrant}": the quadrants are ${ids.join(', ')}.`)],
  );
}
