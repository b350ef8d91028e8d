import type { Interval } from './interval.js';

/**
 * The counts k, of `of` pupils, whose percentage is published as `percent`, halves rounded up.
 * A whole number is matched as a whole number, 78.4 at one decimal, and so on (to nine).
 * `{ low, high }` is a published band ("80–84"). Equal bounds: the count is known. None fits: null.
 */
export function countsThatRoundTo(percent: number | Interval, of: number): Interval | null {
  const { low, high } = typeof percent === 'number' ? { low: percent, high: percent } : percent;
  // The first k at or above the value less half a unit, and the last below the value plus half a unit.
  const counts = { low: Math.max(0, first(low, -1, of)), high: Math.min(of, first(high, 1, of) - 1) };
  return counts.low <= counts.high ? counts : null;
}

/** In whole numbers throughout, so that 50% of 3 pupils is never a matter of the last bit. */
function first(percent: number, half: -1 | 1, of: number): number {
  const decimals = Math.min(9, (String(percent).split('.')[1] ?? '').length);
  const unit = 10 ** decimals;
  return Math.ceil((of * (2 * Math.round(percent * unit) + half)) / (200 * unit));
}
