/** Geometry of a stair: four blocks, never scaled, px. Order of the pillars. Pure. */
import type { Pillar } from './six-pillars-scorecard.data.js';

export interface Stair {
  /** Width of a block, and from the start of one to the start of the next. */
  block: number;
  pitch: number;
  /** Where the blocks stand. */
  foot: number;
  heights: readonly number[];
}

export const stair: Stair = { block: 46, pitch: 50, foot: 42, heights: [18, 26, 34, 42] };
/** The stair of the notes. */
export const sign: Stair = { block: 12, pitch: 14, foot: 15, heights: [6, 9, 12, 15] };
export const widthOf = ({ block, pitch }: Stair): number => 3 * pitch + block;
/** Height of the whole, with the mark of the review before. */
export const height = 60;
/** Where the words of that mark begin, from the start of its block. */
export const markRoom = 15;

export interface Block {
  /** `below` the step reached, the step (`now`), still to come (`next`), or of a pillar that is not reviewed (`open`). */
  kind: 'below' | 'now' | 'next' | 'open';
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The blocks of a rating, as the middle of an outline 1.5 wide: filled or not, drawn or hatched, all take the same room. */
export function blocks(rating: number | undefined, { block, pitch, foot, heights }: Stair = stair): Block[] {
  return heights.map((h, i) => {
    const kind = rating === undefined ? 'open' : i + 1 < rating ? 'below' : i + 1 === rating ? 'now' : 'next';
    return { kind, x: i * pitch + 0.75, y: foot - h + 0.75, width: block - 1.5, height: h - 1.5 };
  });
}

/** Start of the block of a step. */
export const startOf = (step: number): number => (step - 1) * stair.pitch;

/** The open triangle of the review before: 10 × 9. */
export const triangle = (x: number, y = 47): string => `M${x + 5} ${y}L${x + 10} ${y + 9}H${x}Z`;

/** Whether a period's words end before its triangle, because the stair ends too soon after it. A character is at most .6 of its 12 px. */
export const isBefore = (step: number, period: string): boolean =>
  startOf(step) > 0 && period.length * 7.2 > widthOf(stair) - startOf(step) - markRoom;

export interface Placed {
  pillar: Pillar;
  /** Its place in the data, which is also its numeral less one. */
  index: number;
}

/** The pillars as they are shown. By need: the lowest step first, those not yet reviewed last, for unrated is not low. */
export function placed(pillars: readonly Pillar[], order: string | null): Placed[] {
  const all = pillars.map((pillar, index) => ({ pillar, index }));
  return order === 'need' ? all.sort((a, b) => (a.pillar.rating ?? 5) - (b.pillar.rating ?? 5)) : all;
}

/** There is something to open. */
export const opens = ({ evidence, measures }: Pillar): boolean => Boolean(evidence?.length ?? 0) || Boolean(measures?.length ?? 0);
