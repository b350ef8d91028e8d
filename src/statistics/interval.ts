/** A range: in percent (0–100) for proportions, in percentage points for their difference, in score points for progress. */
export interface Interval {
  low: number;
  high: number;
}

/** `met` pupils who reached the standard, out of `of` eligible: whole numbers, 0 ≤ met ≤ of. */
export interface Proportion {
  met: number;
  of: number;
}

/** The normal deviate of a two-sided 95% range. */
export const Z = 1.959963984540054;
