import { html, type TemplateResult } from 'lit';
import { paragraphs } from '../../widget/text.js';
import { stairTemplate } from './six-pillars-scorecard.cell.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import { sign } from './six-pillars-scorecard.layout.js';
import type { Words } from './six-pillars-scorecard.words.js';

/** What the marks mean, each with its sign, and who says so. Only marks that are there are explained. */
export function notesOf(data: Pillars, words: Words, lang: string, more: readonly unknown[] = []): unknown[] {
  const { pillars, note } = data;
  const isReviewed = pillars.some(({ rating }) => rating);
  return [
    signed(stairTemplate(isReviewed ? 3 : undefined, sign), isReviewed ? words.stairNote : words.openNote),
    ...more,
    html`<p>${words.assessed(data, lang)}</p>`,
    ...(note ? [paragraphs(note)] : []),
  ];
}

export const signed = (mark: unknown, text: string): TemplateResult => html`<div class="signed">${mark}<span>${text}</span></div>`;
