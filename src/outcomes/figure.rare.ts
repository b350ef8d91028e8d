/** Figures of results that are not one count under the usual method: published percentages, ranges, scores, other methods. */
import { countsThatRoundTo } from '../statistics/counts.js';
import { exactBinomial } from '../statistics/exact-binomial.js';
import type { Interval } from '../statistics/interval.js';
import { pupilGap } from '../statistics/pupil-gap.js';
import { pupilsForVerdict, verdict } from '../statistics/verdict.js';
import { wilson } from '../statistics/wilson.js';
import { decimalsOf, judged, valued, type Figure, type Rare } from './figure.js';
import type { Method } from './outcomes.data.js';

const intervals: Partial<Record<Method, typeof wilson>> = { 'wilson-95': wilson, 'exact-binomial-95': exactBinomial };

export const rareFigure: Rare = (base, method) => {
  const { met, of, percent, value } = base.result;
  if (value !== undefined) return score(base, value, method);
  const counts = of && met !== undefined ? both(met) : of && percent !== undefined ? countsThatRoundTo(percent, of) : null;
  const known = met !== undefined;
  const shown: Interval = known ? { low: (100 * both(met).low) / (of ?? 1), high: (100 * both(met).high) / (of ?? 1) } : both(percent ?? 0);
  const exact = shown.low === shown.high;
  const decimals = known ? 1 : Math.max(decimalsOf(shown.low), decimalsOf(shown.high));
  const out: Figure = exact ? valued(base, shown.low, decimals) : { ...base, decimals, range: shown };

  const around = intervals[method];
  if (counts && of && around) return judged(out, counts, around);
  if (method === 'pupil-gap' && of && exact && base.reference !== undefined) {
    if (of < pupilsForVerdict) out.verdict = 'too few pupils to say';
    else {
      out.pupils = pupilGap(shown.low, base.reference, of);
      if (!out.pupils) out.verdict = 'no clear difference';
    }
  }
  return out;
};

function score(base: Figure, value: number, method: Method): Figure {
  const { low, high, of } = base.result;
  const out = valued(base, value, Math.max(...[value, low ?? 0, high ?? 0].map(decimalsOf)));
  if (low !== undefined && high !== undefined && method !== 'none') {
    out.interval = { low, high };
    // A published range speaks for itself where the number of pupils is not given.
    if (base.reference !== undefined) out.verdict = verdict(out.interval, base.reference, of ?? Infinity);
  }
  return out;
}

const both = (value: number | Interval): Interval => (typeof value === 'number' ? { low: value, high: value } : value);
