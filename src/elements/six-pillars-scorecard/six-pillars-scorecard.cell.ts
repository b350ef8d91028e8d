import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '../../language/format.js';
import {
  blocks,
  height,
  isBefore,
  opens,
  stair,
  startOf,
  triangle,
  widthOf,
  type Block,
  type Placed,
} from './six-pillars-scorecard.layout.js';
import { inSentence, type Words } from './six-pillars-scorecard.words.js';

/** All that a pillar needs beside itself. */
export interface Context {
  scale: readonly string[];
  words: Words;
  formats: Formats;
  /** Language of the data, where it is not the page's. */
  lang: string | typeof nothing;
  /** Level of headings inside. */
  level: number;
}

export const blockTemplate = ({ kind, x, y, width, height: h }: Block): unknown =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${h}></rect>`;

/** One pillar: what is seen, and over it the same as one sentence, which is a button where there is something to open. */
export function cellTemplate(one: Placed, isOpen: boolean, press: (one: Placed) => void, { scale, words, lang }: Context): TemplateResult {
  const { pillar, index } = one;
  const { statement, rating, previous } = pillar;
  const change = words.change(pillar, scale);
  const spoken = html`<span class="words"
    >${words.before(index)}<span lang=${lang}>${inSentence(statement)}</span>${words.after(pillar, scale)}</span
  >`;
  const canOpen = opens(pillar);
  return html`<div class=${isOpen ? 'cell opened' : 'cell'} part="item">
    ${
      canOpen
        ? html`<button
            type="button"
            class="press"
            data-stop
            aria-expanded=${isOpen ? 'true' : 'false'}
            aria-controls=${`detail-${index}`}
            @click=${() => press(one)}
          >
            ${spoken}
          </button>`
        : spoken
    }
    <div class="face" aria-hidden="true">
      <div class="number">${index + 1}</div>
      <div class="statement" lang=${lang}>${statement}</div>
      <div class="stair" part="graphic">
        <svg width=${widthOf(stair)} height=${height} aria-hidden="true" focusable="false">
          ${blocks(rating).map(blockTemplate)}${previous ? svg`<path class="mark" d=${triangle(startOf(previous.rating) + 1)}></path>` : nothing}
        </svg>
        ${previous ? html`<div class=${isBefore(previous.rating, previous.period) ? 'period ends' : 'period'} .style=${`--x:${startOf(previous.rating)}px`}>${previous.period}</div>` : nothing}
      </div>
      <div class="reached">
        <b class="word">${rating === undefined ? words.unrated : scale[rating - 1]}</b>
        ${rating === undefined ? nothing : html`<span class="of">${words.ofFour(rating)}</span>`}
        <span class="change">${change || (rating === undefined ? words.notLow : nothing)}</span>
      </div>
      <div class="evidence"><span class=${canOpen ? 'more' : nothing}>${words.evidence(pillar)}</span>${canOpen ? chevron : nothing}</div>
    </div>
  </div>`;
}

const chevron = html`<svg class="chevron" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="M1 3 5 7 9 3"></path></svg>`;

/** Fill for tone where there is no colour. */
export const patterns = html`<svg class="defs" aria-hidden="true" focusable="false">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="ink-line" d="M1 0V6"></path>
  </pattern>
</svg>`;
