/** Geometry of the rose at any size: px about its centre, north up. Pure. The page shows one size of it, fitted by its styles. */
import { kite, type Kite } from './step-compass.kite.js';

/** Ticks of one kind: a circle whose stroke is as wide as they are long, and dashed. */
export interface Ticks {
  radius: number;
  length: number;
  /** A tick, a gap. */
  dashes: readonly [number, number];
}

export interface Rose {
  /** Tip from centre. */
  radius: number;
  /** From the centre to a shoulder, across and along. */
  shoulder: number;
  /** Radius of the heart. */
  heart: number;
  /** Radius of the ring. */
  rim: number;
  /** Each 5°, 15° and 45°, inward from the ring; the points and the paper round them cover the ones at the cardinals. */
  ticks: readonly Ticks[];
  large: Kite;
  small: Kite;
  /** Where the large points meet. */
  seams: string;
}

export const short = (value: number): number => Math.round(value * 100) / 100;

/** The rose of a radius; `share` is where its shoulders stand, `core` the heart's radius, both as shares of it. */
export function rose(radius: number, share: number, core: number): Rose {
  const shoulder = short(share * radius);
  const rim = 0.86 * radius;
  const ticks = (count: number, long: number, wide: number): Ticks => {
    const length = radius < 140 ? 0.6 * long : long;
    const middle = rim - length / 2;
    return { radius: middle, length, dashes: [wide, (2 * Math.PI * middle) / count - wide] };
  };
  return {
    radius,
    shoulder,
    heart: core * radius,
    rim,
    ticks: [ticks(72, 4, 1), ticks(24, 8, 1.5), ticks(8, 12, 1.5)],
    large: kite(short(radius), shoulder, shoulder),
    small: kite(short(0.68 * radius), short(0.125 * radius), short(0.2 * radius)),
    seams: `M-${shoulder}-${shoulder}L${shoulder} ${shoulder}M${shoulder}-${shoulder}L-${shoulder} ${shoulder}`,
  };
}

/** From 560 px, with names at the tips. */
export const wide = rose(180, 0.27, 0.34);
/** Below that, with numerals; broader points, a larger heart. */
export const narrow = rose(112, 0.3, 0.42);
