import { type Interval, Z } from './interval.js';

/**
 * The 95% score interval of a proportion, in percent.
 * Without pupils nothing is known: 0–100.
 * Source: E. B. Wilson, "Probable inference…", J. Am. Stat. Assoc. 22 (1927) 209–212.
 */
export function wilson(met: number, of: number): Interval {
  if (!of) return { low: 0, high: 100 };
  const p = met / of;
  const q = (Z * Z) / of;
  const centre = p + q / 2;
  const half = Math.sqrt(q * p * (1 - p) + (q * q) / 4);
  const percent = (x: number) => (100 * x) / (1 + q);
  // The ends are exact in theory; floating point would leave 1e-15 there, and "above 0%" with it.
  return {
    low: met > 0 ? Math.max(0, percent(centre - half)) : 0,
    high: met < of ? Math.min(100, percent(centre + half)) : 100,
  };
}
