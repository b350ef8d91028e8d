/** Geometry of the rose, as SVG paths: px about its centre, north up. Pure. */
import { pointRadial } from 'd3';

/** Everything of one point of the rose, as it stands when it points north. */
export interface Kite {
  outline: string;
  /** The facets on the left and on the right of the fold. */
  facets: readonly [string, string];
  fold: string;
}

export interface Rose {
  /** Tip from centre. */
  radius: number;
  /** Radius of the heart. */
  heart: number;
  ring: string;
  /** Ticks of 5°, and those of 15° and 45°. */
  ticks: readonly [string, string];
  large: Kite;
  small: Kite;
  /** Where the large points meet. */
  seams: string;
  /** The line round a chosen point's tip, north. */
  mark: string;
}

const at = (degrees: number, radius: number): string =>
  pointRadial((degrees * Math.PI) / 180, radius)
    .map(short)
    .join(' ');
const short = (value: number): string => String(Math.round(value * 100) / 100);
const path = (...points: (readonly [number, number])[]): string => `M${points.map((one) => one.map(short).join(' ')).join('L')}`;

/** The light comes from the north-west: of a point turned clockwise by less than 180° the left facet is lit, else the right one. */
export const litFacet = (turn: number): 0 | 1 => (turn < 180 ? 0 : 1);

function kite(tip: number, across: number, along: number, from: number): Kite {
  const facet = (side: number) => `${path([0, 0], [side * across, -along], [0, -tip])}Z`;
  return {
    outline: `${path([0, 0], [-across, -along], [0, -tip], [across, -along])}Z`,
    facets: [facet(-1), facet(1)],
    fold: path([0, -from], [0, -tip]),
  };
}

/** 8 outside both long edges, from 52% of the way down up to the tip, and round it. */
function mark(radius: number, shoulder: number, away = 8): string {
  const rise = radius - shoulder;
  const length = Math.hypot(shoulder, rise);
  const out = [(away * rise) / length, (-away * shoulder) / length] as const;
  const side = (sign: number, down: number) => [short(sign * (shoulder * down + out[0])), short(rise * down - radius + out[1])].join(' ');
  return `M${side(-1, 0.52)}L${side(-1, 0)}A${String(away)} ${String(away)} 0 0 1 ${side(1, 0)}L${side(1, 0.52)}`;
}

/** The rose of a radius; `share` is where its shoulders stand, `heart` the heart's radius, both as shares of it. */
export function rose(radius: number, share: number, heart: number): Rose {
  const shoulder = share * radius;
  const rim = 0.86 * radius;
  const scale = radius < 140 ? 0.6 : 1;
  // None at the cardinal points: the large points stand there, and the ring has a gap.
  const bearings = Array.from({ length: 72 }, (_, i) => i * 5).filter((degrees) => degrees % 90);
  const ticks = (some: number[], length: (degrees: number) => number) =>
    some.map((degrees) => `M${at(degrees, rim)}L${at(degrees, rim - length(degrees) * scale)}`).join('');
  const ends = 4.6;
  return {
    radius,
    heart: heart * radius,
    ring: [0, 90, 180, 270]
      .map((from) => `M${at(from + ends, rim)}A${short(rim)} ${short(rim)} 0 0 1 ${at(from + 90 - ends, rim)}`)
      .join(''),
    ticks: [
      ticks(
        bearings.filter((degrees) => degrees % 15),
        () => 4,
      ),
      ticks(
        bearings.filter((degrees) => degrees % 15 === 0),
        (degrees) => (degrees % 45 ? 8 : 12),
      ),
    ],
    large: kite(radius, shoulder, shoulder, heart * radius),
    small: kite(0.68 * radius, 0.125 * radius, 0.2 * radius, 0),
    seams: [-1, 1].map((side) => path([side * shoulder, shoulder], [-side * shoulder, -shoulder])).join(''),
    mark: mark(radius, shoulder),
  };
}

/** From 560 px, with names at the tips. */
export const wide = rose(180, 0.27, 0.34);
/** Below that, with numerals; broader points, a larger heart. */
export const narrow = rose(112, 0.3, 0.42);
