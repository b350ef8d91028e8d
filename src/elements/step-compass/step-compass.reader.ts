/** What only a reader brings about: the texts of the points, pointing, focus, opening, printing. Loaded at the first sign of one. */
import { html, nothing, svg, type ReactiveElement, type TemplateResult } from 'lit';
import { Roving } from '../../widget/roving.js';
import { paragraphs } from '../../widget/text.js';
import type { Point } from './step-compass.data.js';
import type { Rose } from './step-compass.layout.js';
import { mark } from './step-compass.mark.js';
import type { ReaderWords } from './step-compass.reader.words.js';
import './step-compass.reader.words.js';
import type { Words } from './step-compass.words.js';

export { readerStyles } from './step-compass.reader.styles.js';

/** Makes the list one Tab stop. Escape calls `escape`, which says whether it closed anything. */
export function attend(host: ReactiveElement, escape: () => boolean): void {
  const { onKey, onFocus } = new Roving(host, escape);
  const root = host.renderRoot as ShadowRoot;
  root.addEventListener('keydown', (event) => {
    onKey(event as KeyboardEvent);
  });
  root.addEventListener('focusin', (event) => {
    onFocus(event as FocusEvent);
  });
}

/** The text of a point, under its name or in the panel: there it has a title of its own. */
export const detail = (i: number, { name, text, href }: Point, line: string | undefined, words: Words, { more }: ReaderWords): TemplateResult =>
  html`<div id="text-${i}" class="detail">
    <div class="title" aria-hidden="true">
      <span class="number">${i}</span><span class="place">${words.point(i)}</span
      ><span class="name">${name}</span>${line ? html`<span class="line">${line}</span>` : nothing}
    </div>
    <div class="text">${text ? paragraphs(text) : href ? nothing : html`<p class="none">${words.noText}</p>`}</div>
    ${href ? html`<a class="more" href=${href}>${more(name)}</a>` : nothing}
  </div>`;

export const hint = ({ hint: said }: ReaderWords): TemplateResult => html`<p class="hint">${said}</p>`;

/** The line round the tip of a chosen point, or the paper behind it (`halo`). */
export const marked =
  (chosen: number) =>
  (shape: Rose, kind = ''): TemplateResult =>
    svg`<path class="mark ${kind}" transform="rotate(${chosen * 90 - 90})" d=${mark(shape)} />`;
