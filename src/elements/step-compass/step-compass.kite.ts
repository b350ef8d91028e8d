/** One point of the rose, as it stands when it points north: SVG paths. Pure. */

/** The facets on the left and on the right of the fold, open along it so that an outline leaves it out; the fold. */
export type Kite = readonly [string, string, string];

/** Tip from the centre, and its shoulders across and along. */
export function kite(tip: number, across: number, along: number): Kite {
  const facet = (x: number) => `M0 0L${x}-${along}L0-${tip}`;
  return [facet(-across), facet(across), `M0 0V-${tip}`];
}

/** The light comes from the north-west: of a point turned clockwise by less than 180° the left facet is lit, else the right one. */
export const litFacet = (turn: number): 0 | 1 => (turn < 180 ? 0 : 1);
