/** What only a reader brings about: the texts of the points, pointing, focus, opening, printing. Loaded at the first sign of one. */
import { html, nothing, svg, type ReactiveElement, type TemplateResult } from 'lit';
import type { Language } from '../../language/language.js';
import { Roving } from '../../widget/roving.js';
import { paragraphs } from '../../widget/text.js';
import type { Compass, Point } from './step-compass.data.js';
import { mark } from './step-compass.mark.js';
import type { RareWords } from './step-compass.rare.words.js';
import './step-compass.rare.words.js';
import type { ReaderWords } from './step-compass.reader.words.js';
import './step-compass.reader.words.js';
import type { Words } from './step-compass.words.js';

export { readerStyles } from './step-compass.reader.styles.js';

/** The rose of a narrow container is that of a wide one at this scale. */
const scale = 112 / 180;

/** 8 px outside the tip in either of the two proportions. */
const marks = [
  ['wide', mark({ radius: 180, shoulder: 48.6 })],
  ['narrow', mark({ radius: 180, shoulder: 54 }, 8 / scale)],
] as const;

const hatch = (name: string, scale: number) =>
  svg`<pattern id="hatch-${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45) scale(${1 / scale})">
    <path class="hatch" d="M1 0V6" />
  </pattern>`;

/** What is open, and all that can be seen and said of it. */
export class Choice {
  /** 0 the heart, 1 to 4 a point, null none. */
  chosen: number | null = null;
  readonly #host: ReactiveElement;
  readonly #data: () => Compass | undefined;
  readonly #select: (path: string, item: unknown) => void;

  /** @param select tells the page what was opened */
  constructor(host: ReactiveElement, data: () => Compass | undefined, select: (path: string, item: unknown) => void) {
    this.#host = host;
    this.#data = data;
    this.#select = select;
    const { onKey, onFocus } = new Roving(host, () => this.chosen !== null && this.#choose(this.chosen));
    const root = host.renderRoot as ShadowRoot;
    root.addEventListener('keydown', (event) => {
      onKey(event as KeyboardEvent);
    });
    root.addEventListener('focusin', (event) => {
      onFocus(event as FocusEvent);
    });
    host.requestUpdate();
  }

  /** A click on what carries `data-at`: a button, or what stands for it in the drawing. */
  press(target: EventTarget | null | undefined): void {
    const at = target instanceof Element && target.closest('[data-at]')?.getAttribute('data-at');
    if (at) this.#choose(Number(at));
  }

  /** Choosing what is open closes it. */
  #choose(i: number): true {
    const open = this.chosen !== i;
    this.chosen = open ? i : null;
    this.#host.requestUpdate();
    const data = this.#data();
    if (open) this.#select(i ? `points[${i - 1}]` : 'heart', i ? data?.points[i - 1] : data?.heart);
    return true;
  }

  /** The line round the tip of a chosen point, or the paper behind it (`halo`). */
  readonly marked = (kind = ''): TemplateResult[] | undefined => {
    const turn = (this.chosen ?? 0) * 90 - 90;
    return this.chosen
      ? marks.map(([name, d]) => svg`<path class="mark ${name} ${kind}" transform="rotate(${turn})" d=${d} />`)
      : undefined;
  };

  /** The text of a point, under its name or in the panel: there it has a title of its own. */
  detail(i: number, { name, line, text, href }: Point, language: Language): TemplateResult {
    return html`<div id="text-${i}" class="detail">
      <div class="title" aria-hidden="true">
        <span class="number">${i}</span><span class="place">${language.words<Words>('step-compass').point(i)}</span
        ><span class="name">${name}</span>${line ? html`<span class="line">${line}</span>` : nothing}
      </div>
      <div class="text">
        ${text ? paragraphs(text) : href ? nothing : html`<p class="none">${language.words<RareWords>('step-compass-rare').noText}</p>`}
      </div>
      ${href ? html`<a class="more" href=${href}>${language.words<ReaderWords>('step-compass-reader').more(name)}</a>` : nothing}
    </div>`;
  }

  /** Below the list: how keys move in it, and the hatches of forced colours and print. */
  foot(language: Language): TemplateResult {
    return html`<p class="hint">${language.words<ReaderWords>('step-compass-reader').hint}</p>
      <svg class="defs" aria-hidden="true" focusable="false">${hatch('wide', 1)}${hatch('narrow', scale)}</svg>`;
  }
}
