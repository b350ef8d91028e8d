import { html, nothing, svg } from 'lit';
import type { Formats } from '../../language/format.js';
import { paragraphs } from '../../widget/text.js';
import { blockTemplate } from './six-pillars-scorecard.cell.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import { blocks, sign, triangle, widthOf } from './six-pillars-scorecard.layout.js';
import type { Words } from './six-pillars-scorecard.words.js';

/** What the marks mean, each with its sign, and who says so. Only marks that are there are explained. */
export function notesOf(data: Pillars, words: Words, formats: Formats): unknown[] {
  const { pillars, note } = data;
  const isReviewed = pillars.some((one) => one.rating !== undefined);
  return [
    signed(
      widthOf(sign),
      sign.foot,
      blocks(isReviewed ? 3 : undefined, sign).map(blockTemplate),
      isReviewed ? words.stairNote : words.openNote,
    ),
    pillars.some((one) => one.previous) ? signed(10, 12, svg`<path class="mark" d=${triangle(0, 1)}></path>`, words.markNote) : nothing,
    html`<p>${words.assessed(data, formats)}</p>`,
    note ? paragraphs(note) : nothing,
  ].filter((one) => one !== nothing);
}

const signed = (width: number, height: number, marks: unknown, text: string) =>
  html`<div class="signed">
    <svg width=${width} height=${height} aria-hidden="true" focusable="false">${marks}</svg><span>${text}</span>
  </div>`;
