import type { Interval } from './interval.js';

/**
 * The exact 95% interval of a proportion, in percent: never too narrow, so wider than Wilson's.
 * Without pupils nothing is known: 0–100.
 * Source: C. J. Clopper, E. S. Pearson, Biometrika 26 (1934) 404–413.
 */
export function exactBinomial(met: number, of: number): Interval {
  return { low: 100 * lower(met, of), high: 100 - 100 * lower(of - met, of) };
}

/** The share p at which `k` or more of `n` has a chance of 2.5%. */
function lower(k: number, n: number): number {
  if (k < 1) return 0;
  let choose = 0;
  for (let i = 1; i <= k; i++) choose += Math.log((n - k + i) / i);
  let low = 0;
  let high = k / n;
  for (let i = 0; i < 60; i++) {
    const p = (low + high) / 2;
    // Below k/n the terms fall from the first on, so the sum is stable and short.
    let term = Math.exp(choose + k * Math.log(p) + (n - k) * Math.log1p(-p));
    let tail = 0;
    for (let j = k; j <= n && term > 1e-18; j++) {
      tail += term;
      term *= ((n - j) * p) / ((j + 1) * (1 - p));
    }
    if (tail < 0.025) low = p;
    else high = p;
  }
  return low;
}
