import { plain } from './plain.js';
import type { Problem } from './problem.js';
import { fit, type Shape } from './shape.js';

/** What data is after it was checked: the copy that is shown, or why there is none. */
export interface Checked<T> {
  value?: T;
  /** A copy that fits, and of which the rules are still to say whether it may be shown. */
  held?: T;
  problems: readonly Problem[];
  /** Something may be wrong that has no words yet: they are to be loaded. */
  unsaid?: boolean;
}

/**
 * Data → a checked plain copy. Never throws.
 * @param shape what is expected
 * @param input anything
 * @param sound whether nothing speaks against what fits; absent: nothing can
 */
export function check<T>(shape: Shape, input: unknown, sound?: (value: T) => boolean): Checked<T> {
  const copy = plain(input);
  const fits = copy === undefined ? 0 : fit(shape, copy);
  const value = copy as T;
  if (!fits) return { problems: [], unsaid: true };
  return !sound || sound(value) ? { value, problems: [], unsaid: fits < 2 } : { held: value, problems: [], unsaid: true };
}
