/** Geometry of the rose: px about its centre, north up. Pure. */

/** One point of the rose, as it stands when it points north; SVG paths. */
export interface Kite {
  /** On the left and on the right of the fold; open along it, so that an outline leaves it out. */
  facets: readonly [string, string];
  fold: string;
}

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
  /** The viewBox it fills. */
  box: string;
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

/** The light comes from the north-west: of a point turned clockwise by less than 180° the left facet is lit, else the right one. */
export const litFacet = (turn: number): 0 | 1 => (turn < 180 ? 0 : 1);

function kite(tip: number, across: number, along: number): Kite {
  const facet = (side: number) => `M0 0L${short(side * across)}-${short(along)}L0-${short(tip)}`;
  return { facets: [facet(-1), facet(1)], fold: `M0 0V-${short(tip)}` };
}

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
    box: `-${radius} -${radius} ${2 * radius} ${2 * radius}`,
    shoulder,
    heart: core * radius,
    rim,
    ticks: [ticks(72, 4, 1), ticks(24, 8, 1.5), ticks(8, 12, 1.5)],
    large: kite(radius, shoulder, shoulder),
    small: kite(0.68 * radius, 0.125 * radius, 0.2 * radius),
    seams: `M-${shoulder}-${shoulder}L${shoulder} ${shoulder}M${shoulder}-${shoulder}L-${shoulder} ${shoulder}`,
  };
}

/** From 560 px, with names at the tips. */
export const wide = rose(180, 0.27, 0.34);
/** Below that, with numerals; broader points, a larger heart. */
export const narrow = rose(112, 0.3, 0.42);
