import { html, nothing, svg, type TemplateResult } from 'lit';
import { blocks, stair, type Placed } from './six-pillars-scorecard.layout.js';
import type { Words } from './six-pillars-scorecard.words.js';

/** All that a pillar needs beside itself. */
export interface Context {
  scale: readonly string[];
  words: Words;
  /** Language of the data, where it is not the page's. */
  lang: string | typeof nothing;
  /** Level of headings inside. */
  level: number;
}

/** What some pillars have beyond a rating: the review before, and what the rating rests on. */
export interface Extras {
  /** What stands under the stair. */
  evidence: string;
  /** The same, where it opens something. */
  link?: unknown;
  change?: string;
  /** The mark of the review before, and its period. */
  mark?: unknown;
  period?: unknown;
  /** The button around what is spoken, where there is something to open, and what it opens. */
  press?: ((spoken: unknown) => unknown) | undefined;
  detail?: unknown;
}

export const stairTemplate = (rating: number | undefined, kind = stair, mark?: unknown): TemplateResult =>
  html`<svg width=${kind.width} height=${kind.height} aria-hidden="true" focusable="false">
    ${blocks(rating, kind).map((one) => svg`<rect class=${one.kind} x=${one.x} y=${one.y} width=${one.width} height=${one.height}></rect>`)}${mark}
  </svg>`;

/**
 * One pillar: what is seen, and over it the same as one sentence, which is a button where there is something to open.
 * @param said the sentence: the statement, with what comes before and after
 */
export function cellTemplate(
  { pillar: { statement, rating }, index }: Placed,
  said: readonly string[],
  { evidence, link, change, mark, period, press }: Extras,
  { scale, words, lang }: Context,
): TemplateResult {
  const spoken = html`<span class="words">${said[0]}<span lang=${lang}>${said[1]}</span>${said[2]}</span>`;
  return html`<div class="cell" part="item">
    ${press?.(spoken) ?? spoken}
    <div class="number" aria-hidden="true">${index + 1}</div>
    <div class="statement" aria-hidden="true" lang=${lang}>${statement}</div>
    <div class="stair" part="graphic">${stairTemplate(rating, stair, mark)}${period}</div>
    <div class="reached" aria-hidden="true">
      <b class="word">${rating ? scale[rating - 1] : words.unrated}</b> <span class="of">${rating ? words.ofFour(rating) : nothing}</span>
      <div class="change">${change || (rating ? nothing : words.notLow)}</div>
    </div>
    <div class="evidence" aria-hidden="true">${link ?? evidence}</div>
  </div>`;
}

/** Fill for tone where there is no colour. */
export const patterns = html`<svg width="0" height="0" aria-hidden="true" focusable="false">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0V6"></path></pattern>
</svg>`;
