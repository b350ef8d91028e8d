import type { Interval, Proportion } from './interval.js';
import { wilson } from './wilson.js';

/**
 * The 95% interval of the difference a − b between two groups of different pupils, in percentage points (−100 to 100).
 * Only within one series: never across a break.
 * Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10.
 */
export function newcombe(a: Proportion, b: Proportion): Interval {
  const [x, y] = [wilson(a.met, a.of), wilson(b.met, b.of)];
  const [p, q] = [(100 * a.met) / a.of, (100 * b.met) / b.of];
  return {
    low: p - q - Math.hypot(p - x.low, y.high - q),
    high: p - q + Math.hypot(x.high - p, q - y.low),
  };
}
