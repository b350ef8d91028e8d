/** Geometry of the rows: what stands where, in percent of the plot's width and px of its height. Pure. */
import type { Axis } from '../../outcomes/axis.js';
import type { Figure } from '../../outcomes/figure.js';

export type Span = readonly [number, number];

/** Heights within a row's plot, px. */
export const height = 84;
export const bar: Span = [30, 58];
export const inner: Span = [38, 50];
export const grid: Span = [26, 62];
export const tick: Span = [22, 62];
export const innerTick: Span = [34, 54];
export const middle = 44;
export const diamond = 22;

/** Where the marks of a row stand, 0 to 100. */
export interface Marks {
  /** End of the bar. */
  bar?: number | undefined;
  whisker?: Span | undefined;
  reference?: number | undefined;
  inner?: number | undefined;
  innerReference?: number | undefined;
}

export function marks(main: Figure | undefined, inner: Figure | undefined, { at }: Axis): Marks {
  const place = (value: number | undefined) => (value === undefined ? value : at(value));
  return {
    bar: place(main?.value),
    whisker: main?.interval && [at(main.interval.low), at(main.interval.high)],
    reference: place(main?.reference),
    inner: place(inner?.value),
    innerReference: place(inner?.code ? undefined : inner?.reference),
  };
}
