/**
 * How many pupils the difference amounts to: pupils × percentage points ÷ 100, whole, rounded toward zero.
 * Negative below the national figure; 0 means "in line" (less than one pupil apart).
 * Source: the "Diff no" column of the inspection data summary report (difference × pupils ÷ 100, truncated).
 */
export function pupilGap(percent: number, national: number, of: number): number {
  const gap = ((percent - national) * of) / 100;
  // 64.3 − 64 is a hair under 0.3 in binary: three pupils must not become two. `+ 0` turns −0 into 0.
  return Math.trunc(gap + Math.sign(gap) * 1e-9) + 0;
}
