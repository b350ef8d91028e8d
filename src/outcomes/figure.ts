/** One result with all that may honestly be said of it: value, range, comparator, gap, verdict. Pure. */
import type { Code } from '../data/codes.js';
import { countsThatRoundTo } from '../statistics/counts.js';
import { exactBinomial } from '../statistics/exact-binomial.js';
import type { Interval } from '../statistics/interval.js';
import { pupilGap } from '../statistics/pupil-gap.js';
import { pupilsForVerdict, verdict, type Verdict } from '../statistics/verdict.js';
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

const intervals: Partial<Record<Method, typeof wilson>> = { 'wilson-95': wilson, 'exact-binomial-95': exactBinomial };

/** Decimals of a published number: 0 or 1. */
export const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 1);

export function figure(result: Result, comparator: Comparator | undefined, method: Method = 'wilson-95'): Figure {
  const { met, of, percent, code } = result;
  const reference = comparator?.percent ?? comparator?.value;
  const base: Figure = { result, decimals: 0, ...(comparator && reference !== undefined && { comparator, reference }) };
  if (code) return { ...base, code };
  if (result.value !== undefined) return score(base, result.value, method);

  const counts = of && met !== undefined ? both(met) : of && percent !== undefined ? countsThatRoundTo(percent, of) : null;
  const known = met !== undefined;
  const shown: Interval = known ? { low: (100 * both(met).low) / (of ?? 1), high: (100 * both(met).high) / (of ?? 1) } : both(percent ?? 0);
  const exact = shown.low === shown.high;
  const out: Figure = { ...base, decimals: known ? 1 : Math.max(decimalsOf(shown.low), decimalsOf(shown.high)), ...(exact ? { value: shown.low } : { range: shown }) };
  if (exact && reference !== undefined) out.gap = shown.low - reference;

  const around = intervals[method];
  if (counts && of && around) {
    const [low, high] = [around(counts.low, of), around(counts.high, of)];
    out.interval = { low: low.low, high: high.high };
    if (reference !== undefined) {
      const words = verdict(low, reference, of);
      // Only where every count that fits says the same is anything said.
      if (words === verdict(high, reference, of)) out.verdict = words;
    }
  } else if (method === 'pupil-gap' && of && exact && reference !== undefined) {
    if (of < pupilsForVerdict) out.verdict = 'too few pupils to say';
    else {
      out.pupils = pupilGap(shown.low, reference, of);
      if (!out.pupils) out.verdict = 'no clear difference';
    }
  }
  return out;
}

function score(base: Figure, value: number, method: Method): Figure {
  const { low, high, of } = base.result;
  const out: Figure = { ...base, value, decimals: Math.max(...[value, low ?? 0, high ?? 0].map(decimalsOf)) };
  if (base.reference !== undefined) out.gap = value - base.reference;
  if (low !== undefined && high !== undefined && method !== 'none') {
    out.interval = { low, high };
    // A published range speaks for itself where the number of pupils is not given.
    if (base.reference !== undefined) out.verdict = verdict(out.interval, base.reference, of ?? Infinity);
  }
  return out;
}

const both = (value: number | Interval): Interval => (typeof value === 'number' ? { low: value, high: value } : value);
