import { type Interval, Z } from './interval.js';

/** The funnel's two pairs of limits: 95% and 99.8%. */
export const funnelDeviates = [Z, 3.09] as const;

/**
 * Where a school of `of` pupils would lie by chance alone if it were like England (`national`, in percent), cut at 0 and 100.
 * At 1.96 these are the Wilson verdict turned round: outside the limits exactly where the school's interval leaves England out.
 * Source: D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202.
 */
export function funnelLimits(national: number, of: number, deviate: number = Z): Interval {
  const half = deviate * Math.sqrt((national * (100 - national)) / of);
  return { low: Math.max(0, national - half), high: Math.min(100, national + half) };
}
