import { plain } from './plain.js';
import { isError, type Problem } from './problem.js';
import { fit, type Shape } from './shape.js';

/** What data is after it was checked: the copy that is shown, or why there is none. */
export interface Checked<T> {
  value?: T;
  problems: readonly Problem[];
  /** Something is wrong that has no words yet: explain.ts finds them. */
  unsaid?: boolean;
}

/**
 * Data → a checked plain copy. Never throws.
 * @param shape what is expected
 * @param input anything
 * @param rules what a shape cannot say: run on what it let through
 */
export function check<T>(shape: Shape, input: unknown, rules?: (value: T) => Problem[]): Checked<T> {
  const copy = plain(input);
  const fits = copy === undefined ? 0 : fit(shape, copy);
  const problems = fits ? (rules?.(copy as T) ?? []) : [];
  const out: Checked<T> = { problems, unsaid: fits < 2 };
  if (fits && !problems.some((p) => isError(p) && !p.kind)) out.value = copy as T;
  return out;
}
