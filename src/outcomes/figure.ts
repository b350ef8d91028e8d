/** One result with all that may honestly be said of it: value, range, comparator, gap, verdict. Pure. */
import type { Code } from '../data/codes.js';
import { countsThatRoundTo } from '../statistics/counts.js';
import type { Interval } from '../statistics/interval.js';
import { verdict, type Verdict } from '../statistics/verdict.js';
import { wilson } from '../statistics/wilson.js';
import type { Comparator, Method, Result } from './outcomes.data.js';

export interface Figure {
  result: Result;
  /** Percent (0–100, unrounded where counts are known) or score. Absent where there is a code or only a range. */
  value?: number;
  /** A published or pooled range in place of one value, in the same unit. */
  range?: Interval;
  /** Decimals that the value carries: 1 where counts are known, else those it was published with. */
  decimals: number;
  /** The 95% range, over every count that fits. */
  interval?: Interval;
  comparator?: Comparator;
  /** The comparator's value, in the unit of the result. */
  reference?: number;
  /** value − reference, unrounded: percentage points, or points of score. */
  gap?: number;
  /** Whole pupils that the gap amounts to (method `pupil-gap` only). */
  pupils?: number;
  verdict?: Verdict;
  code?: Code;
}

/** Makes figures of results that are not one count, or one percentage of so many, under the usual method. */
export type Rare = (base: Figure, method: Method) => Figure;
let rare: Rare = (base) => base;
/** For rare.words.ts, which is loaded where such results are. Without it they have no value. */
export const addRare = (make: Rare): void => void (rare = make);

/** Decimals of a published number: 0 or 1. */
export const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

export function figure(result: Result, comparator: Comparator | undefined, method: Method = 'wilson-95'): Figure {
  const { met, percent, of, code } = result;
  const reference = comparator?.percent ?? comparator?.value;
  const base: Figure = { result, decimals: 0, ...(comparator && reference !== undefined && { comparator, reference }) };
  if (code) return { ...base, code };
  if (of && method === 'wilson-95') {
    if (typeof met === 'number') return judged(valued(base, (100 * met) / of, 1), { low: met, high: met }, wilson);
    const counts = typeof percent === 'number' && countsThatRoundTo(percent, of);
    if (counts) return judged(valued(base, percent, decimalsOf(percent)), counts, wilson);
  }
  return rare(base, method);
}

export const valued = (base: Figure, value: number, decimals: number): Figure => ({
  ...base,
  value,
  decimals,
  ...(base.reference !== undefined && { gap: value - base.reference }),
});

/** A figure with its 95% range, and with a verdict where every count that fits says the same. */
export function judged(f: Figure, counts: Interval, around: typeof wilson): Figure {
  const { of = 0 } = f.result;
  const [low, high] = [around(counts.low, of), around(counts.high, of)];
  const out: Figure = { ...f, interval: { low: low.low, high: high.high } };
  if (f.reference !== undefined) {
    const words = verdict(low, f.reference, of);
    if (words === verdict(high, f.reference, of)) out.verdict = words;
  }
  return out;
}
