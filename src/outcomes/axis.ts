import type { Figure } from './figure.js';

/** A linear axis: where a value stands, in percent of its length. */
export interface Axis {
  from: number;
  to: number;
  ticks: readonly number[];
  /** The line that a score is read against: 100 for scaled scores, 0 for progress. */
  origin?: number;
  /** A value → its place, 0 to 100. */
  at: (value: number) => number;
}

const axis = (from: number, to: number, marks: readonly number[], origin?: number): Axis => ({
  from,
  to,
  ticks: marks,
  ...(origin !== undefined && { origin }),
  at: (value) => Math.max(0, Math.min(100, ((value - from) / (to - from)) * 100)),
});

/** Percentages: always 0 to 100, so that no bar is cut. */
export const percentAxis = axis(0, 100, [0, 25, 50, 75, 100]);

/** Scaled scores 80 to 120 about the 100 line, progress −10 to 10 about 0; wider in tens where the data is. */
export function scoreAxis(figures: readonly Figure[]): Axis {
  const values = figures.flatMap((f) => [f.value, f.interval?.low, f.interval?.high, f.reference]).filter((value): value is number => value !== undefined);
  const scaled = values.length > 0 && values.every((value) => value >= 40);
  const from = Math.min(scaled ? 80 : -10, ...values.map((value) => Math.floor(value / 10) * 10));
  const to = Math.max(scaled ? 120 : 10, ...values.map((value) => Math.ceil(value / 10) * 10));
  const step = to - from > 60 ? 20 : to - from > 20 ? 10 : 5;
  const marks = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step);
  return axis(from, to, marks, scaled ? 100 : 0);
}
