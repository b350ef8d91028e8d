/** Geometry of a stair: four blocks, never scaled, px. Pure. */
import type { Pillar } from './six-pillars-scorecard.data.js';

export interface Stair {
  /** Width of a block, and from the start of one to the start of the next. */
  block: number;
  pitch: number;
  heights: readonly number[];
  /** Where the blocks stand. */
  foot: number;
  /** Of the whole, with room for the mark of the review before. */
  width: number;
  height: number;
}

export const stair: Stair = { block: 46, pitch: 50, heights: [18, 26, 34, 42], foot: 42, width: 196, height: 60 };
/** The stair of the notes. */
export const sign: Stair = { block: 12, pitch: 14, heights: [6, 9, 12, 15], foot: 15, width: 54, height: 15 };

export interface Block {
  /** `below` the step reached, the step (`now`), still to come (`next`), or of a pillar that is not reviewed (`open`). */
  kind: 'below' | 'now' | 'next' | 'open';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The blocks of a rating, as the middle of an outline 1.5 wide: filled or not, drawn or hatched, all take the same room. */
export const blocks = (rating: number | undefined, { block, pitch, heights, foot } = stair): Block[] =>
  heights.map((height, i) => ({
    kind: !rating ? 'open' : i + 1 < rating ? 'below' : i + 1 > rating ? 'next' : 'now',
    x: i * pitch + 0.75,
    y: foot - height + 0.75,
    width: block - 1.5,
    height: height - 1.5,
  }));

export interface Placed {
  pillar: Pillar;
  /** Its place in the data, which is also its numeral less one. */
  index: number;
}
