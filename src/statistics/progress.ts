import { type Interval, Z } from './interval.js';

export type ProgressSubject = 'reading' | 'writing' | 'maths';

/**
 * Standard deviation of pupils' progress scores nationally, by summer and subject.
 * Source: computed from the bounds published in england_ks2final; the Department's primary accountability guide gives the formula.
 */
export const progressSigma: Readonly<Record<string, Readonly<Record<ProgressSubject, number>>>> = {
  2017: { reading: 6.23, writing: 6.05, maths: 5.61 },
  2018: { reading: 5.95, writing: 5.75, maths: 5.41 },
  2019: { reading: 6.18, writing: 5.71, maths: 5.39 },
};

/**
 * The 95% range of a school's progress score of `n` pupils, at one decimal as published:
 * a bound of exactly 0.0 is then the average, not above or below it.
 * @throws RangeError where there are no pupils
 */
export function progressInterval(score: number, n: number, sigma: number): Interval {
  if (!(n > 0)) throw new RangeError('A progress score needs at least one pupil.');
  const half = (Z * sigma) / Math.sqrt(n);
  return { low: tenth(score - half), high: tenth(score + half) };
}

const tenth = (x: number) => Math.round(x * 10) / 10 + 0;
