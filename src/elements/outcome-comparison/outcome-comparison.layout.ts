/** Geometry of the rows: what stands where, in percent of the plot's width and px of its height. Pure. */
import type { Axis } from '../../outcomes/axis.js';
import type { Figure } from '../../outcomes/figure.js';
import { isHidden } from '../../outcomes/outcomes.words.js';

/** Heights within a row's plot, px. */
export const plot = { height: 84, short: 48, bar: [30, 58], inner: [38, 50], grid: [26, 62], tick: [22, 62], innerTick: [34, 54], middle: 44, diamond: 22 } as const;

/** This many pupils or fewer: the bar is only outlined. */
export const fewPupils = 30;

export interface Marks {
  /** End of the bar. */
  bar?: number;
  /** The bar is outlined only: few pupils. */
  few?: boolean;
  /** The part of the bar that a published range leaves open. */
  open?: readonly [number, number];
  /** A figure is hidden: the slot is hatched. */
  hidden?: boolean;
  /** Scores: the disc. */
  disc?: number;
  whisker?: readonly [number, number];
  reference?: number;
  inner?: number;
  innerReference?: number;
}

/** Where the marks of a row stand, 0 to 100. */
export function marks(main: Figure | undefined, inner: Figure | undefined, axis: Axis, unit: 'percent' | 'score'): Marks {
  const out: Marks = {};
  if (main) {
    if (main.code) {
      if (isHidden(main.code)) out.hidden = true;
    } else if (unit === 'score') out.disc = axis.at(main.value ?? 0);
    else {
      out.bar = axis.at(main.value ?? main.range?.low ?? 0);
      if (main.range) out.open = [axis.at(main.range.low), axis.at(main.range.high)];
      if (main.result.of !== undefined && main.result.of <= fewPupils && main.interval) out.few = true;
    }
    if (main.interval) out.whisker = [axis.at(main.interval.low), axis.at(main.interval.high)];
    if (main.reference !== undefined) out.reference = axis.at(main.reference);
  }
  if (inner?.value !== undefined) out.inner = axis.at(inner.value);
  if (inner?.reference !== undefined && !inner.code) out.innerReference = axis.at(inner.reference);
  return out;
}
