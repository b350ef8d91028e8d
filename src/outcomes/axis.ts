/** A linear axis: where a value stands, in percent of its length. */
export interface Axis {
  ticks: readonly number[];
  /** The line that values are read from or against: 0 for percentages and progress, 100 for scaled scores. */
  origin: number;
  /** A value → its place, 0 to 100. */
  at: (value: number) => number;
  /** What stands at a tick. */
  label: (tick: number) => string;
}

/** Percentages: always 0 to 100, so that no bar is cut. */
export const percentAxis: Axis = {
  ticks: [0, 25, 50, 75, 100],
  origin: 0,
  at: (value) => value,
  label: (tick) => (tick < 100 ? String(tick) : '100%'),
};
