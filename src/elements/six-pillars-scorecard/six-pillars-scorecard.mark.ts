/** The mark of the review before: an open triangle below the step of then, and its period beside it. Geometry, px. Pure. */
import { stair } from './six-pillars-scorecard.layout.js';

/** Where the words of the mark begin, from the start of its block. */
export const markRoom = 15;

/** Start of the block of a step. */
export const startOf = (step: number): number => (step - 1) * stair.pitch;

/** The triangle: 10 × 9. */
export const triangle = (x: number, y = 47): string => `M${x + 5} ${y}L${x + 10} ${y + 9}H${x}Z`;

/** Whether a period's words end before its triangle, because the stair ends too soon after it. A character is at most .6 of its 12 px. */
export const isBefore = (step: number, period: string): boolean =>
  startOf(step) > 0 && period.length * 7.2 > stair.width - startOf(step) - markRoom;
