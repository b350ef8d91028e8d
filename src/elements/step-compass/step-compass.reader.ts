/** What only a reader brings about: the texts of the points, pointing, focus, opening, printing. Loaded at the first sign of one. */
import { html, nothing, svg, type ReactiveElement, type TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';
import { Roving } from '../../widget/roving.js';
import { paragraphs } from '../../widget/text.js';
import type { Point } from './step-compass.data.js';
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
export const detail = (language: Language, i: number, { name, text, href }: Point, line: string | undefined): TemplateResult => {
  const words = language.words<Words>('step-compass');
  return html`<div id="text-${i}" class="detail">
    <div class="title" aria-hidden="true">
      <span class="number">${i}</span><span class="place">${words.point(i)}</span
      ><span class="name">${name}</span>${line ? html`<span class="line">${line}</span>` : nothing}
    </div>
    <div class="text">${text ? paragraphs(text) : href ? nothing : html`<p class="none">${words.noText}</p>`}</div>
    ${href ? html`<a class="more" href=${href}>${language.words<ReaderWords>('step-compass-reader').more(name)}</a>` : nothing}
  </div>`;
};

/** Below the list: how keys move in it, and the hatch of forced colours and print. */
export const foot = (language: Language): TemplateResult =>
  html`<p class="hint">${language.words<ReaderWords>('step-compass-reader').hint}</p>
    <svg class="defs" aria-hidden="true" focusable="false">
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M1 0V6" />
      </pattern>
    </svg>`;

/** 8 px outside the tip in either of the two proportions; the narrow rose is drawn smaller. */
const marks = [
  ['wide', mark({ radius: 180, shoulder: 48.6 })],
  ['narrow', mark({ radius: 180, shoulder: 54 }, (8 * 180) / 112)],
] as const;

/** The line round the tip of a chosen point, or the paper behind it (`halo`). */
export const marked =
  (chosen: number) =>
  (kind = ''): TemplateResult[] =>
    marks.map(([name, d]) => svg`<path class="mark ${name} ${kind}" transform="rotate(${chosen * 90 - 90})" d=${d} />`);
