import type { Interval } from './interval.js';

/** The only words in which a figure is set against England's. */
export type Verdict = 'clearly above' | 'clearly below' | 'no clear difference' | 'too few pupils to say';

/** From this many pupils on a verdict is given. */
export const pupilsForVerdict = 11;

/**
 * `interval` and `comparator` in the same unit; `of` pupils behind the interval.
 * A bound equal to the comparator still holds it.
 */
export function verdict({ low, high }: Interval, comparator: number, of: number): Verdict {
  if (of < pupilsForVerdict) return 'too few pupils to say';
  if (low > comparator) return 'clearly above';
  return high < comparator ? 'clearly below' : 'no clear difference';
}
