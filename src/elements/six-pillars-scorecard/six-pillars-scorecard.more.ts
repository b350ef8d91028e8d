/** What only some data wants: the review before, and what ratings rest on, which is opened. Loaded with the first such data of the page. */
import { html, svg, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { warning, type Problem } from '../../data/problem.js';
import type { Language } from '../../language/language.js';
import { Roving } from '../../widget/roving.js';
import type { Context, Extras } from './six-pillars-scorecard.cell.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import type * as Detail from './six-pillars-scorecard.detail.js';
import type { DetailWords } from './six-pillars-scorecard.detail.words.js';
import type { Placed } from './six-pillars-scorecard.layout.js';
import { isBefore, startOf, triangle } from './six-pillars-scorecard.mark.js';
import { moreStyles } from './six-pillars-scorecard.more.styles.js';
import type { MoreWords } from './six-pillars-scorecard.more.words.js';
import './six-pillars-scorecard.more.words.js';
import { signed } from './six-pillars-scorecard.notes.js';
import { isKnown, placed } from './six-pillars-scorecard.order.js';

/** What a picture is drawn of, too. */
export { blocks, stair } from './six-pillars-scorecard.layout.js';
export { isBefore, markRoom, startOf, triangle } from './six-pillars-scorecard.mark.js';
export { placed };

/** There is something to open. */
export const opens = ({ evidence, measures }: Pillar): boolean => Boolean(evidence?.length || measures?.length);

/** What this takes of the element. */
export interface Around {
  host: LitElement;
  language: Language;
  adopt: (sheet: CSSResult) => void;
  select: (path: string, item: unknown) => void;
}

/** Which pillar of an element is open; what is drawn beyond the ratings. */
export class More implements ReactiveController {
  readonly #around: Around;
  readonly #roving: Roving;
  /** The pillar whose detail is open. New data has other pillars, and so closes it. */
  #open: Pillar | undefined;
  #detail: typeof Detail | undefined;
  /** There are details to open. */
  #opens = false;
  /** The detail is on its way. */
  loading: Promise<void> | undefined;

  constructor(around: Around) {
    this.#around = around;
    this.#roving = new Roving(around.host, this.#close);
    around.host.addController(this);
  }

  hostConnected(): void {
    // Once, however often: they are the same listeners.
    const root = this.#around.host.renderRoot;
    root.addEventListener('keydown', this.#onKey);
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('pointerover', this.#near);
  }

  get #words(): MoreWords {
    return this.#around.language.words('six-pillars-scorecard-more');
  }

  /** What concerns all pillars together. Asked for with each plate. */
  about(
    data: Pillars,
    order: string | null,
  ): { all: Placed[]; hint?: TemplateResult | undefined; notes?: TemplateResult[]; summary?: string[]; problems?: Problem[] } {
    const words = this.#words;
    const { pillars } = data;
    this.#opens = pillars.some(opens);
    this.#around.adopt(moreStyles);
    return {
      all: placed(pillars, order),
      summary: words.summary(data),
      notes: pillars.some((one) => one.previous) ? [signed(markSign, words.markNote)] : [],
      hint: this.#opens ? html`<p class="hint">${words.hint}</p>` : undefined,
      problems: isKnown(order) ? [] : [warning('', words.order(order?.trim() ?? ''))],
    };
  }

  /** What one pillar has beyond its rating. */
  extras(one: Placed, context: Context): Extras {
    const { pillar } = one;
    const { previous } = pillar;
    const words = this.#words;
    const evidence = words.evidence(pillar);
    const x = previous ? startOf(previous.rating) : 0;
    return {
      evidence: evidence || context.words.noEvidence,
      change: words.change(pillar, context.scale),
      mark: previous && markAt(x + 1),
      period:
        previous &&
        html`<div class=${isBefore(previous.rating, previous.period) ? 'period ends' : 'period'} aria-hidden="true" .style=${`--x:${x}px`}>
          ${previous.period}
        </div>`,
      ...(opens(pillar) && this.#opened(one, evidence, context)),
    };
  }

  #opened(one: Placed, evidence: string, context: Context): Partial<Extras> {
    const id = `detail-${one.index}`;
    const isOpen = one.pillar === this.#open;
    const detail = isOpen && this.#detail;
    return {
      link: html`<span class="more">${evidence}</span>${chevron}`,
      press: (spoken) =>
        html`<button
          type="button"
          class="press"
          data-stop
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls=${id}
          @click=${() => this.#press(one)}
        >
          ${spoken}
        </button>`,
      // The detail follows its pillar for speech, and stands below the row. Its shell is always there, for the button names it.
      detail: html`<div class="detail" id=${id} role="group" aria-labelledby=${`${id}-title`} ?hidden=${!detail}>
        ${
          detail
            ? detail.detailTemplate(
                one,
                () => void this.#close(),
                this.#around.language.words<DetailWords>('six-pillars-scorecard-detail'),
                this.#around.language.spoken(),
                context,
              )
            : ''
        }
      </div>`,
    };
  }

  readonly #onKey = (event: Event): void => {
    this.#roving.onKey(event as KeyboardEvent);
  };

  readonly #onFocus = (event: Event): void => {
    this.#roving.onFocus(event as FocusEvent);
    this.#near();
  };

  /** Somebody is near to opening a detail, where there is one. */
  readonly #near = (): void => {
    if (this.#opens) void this.#load();
  };

  /** Loads what a detail is made of. */
  readonly #load = (): Promise<void> =>
    (this.loading ??= import('./six-pillars-scorecard.detail.js').then(
      (module) => {
        this.#detail = module;
        this.#around.adopt(module.detailStyles);
        this.#around.host.requestUpdate();
      },
      () => {
        // Out of reach: the pillar stays closed, and may be pressed again.
        this.loading = undefined;
        this.#open = undefined;
        this.#around.host.requestUpdate();
      },
    ));

  #press({ pillar, index }: Placed): void {
    this.#open = this.#open === pillar ? undefined : pillar;
    void this.#load();
    this.#around.host.requestUpdate();
    if (this.#open) this.#around.select(`pillars[${index}]`, pillar);
  }

  /** Closes what is open; the focus goes back to the button that opened it. */
  readonly #close = (): boolean => {
    const { host } = this.#around;
    const button = host.renderRoot.querySelector<HTMLElement>('.press[aria-expanded="true"]');
    if (!button) return false;
    button.focus();
    this.#open = undefined;
    host.requestUpdate();
    return true;
  };
}

const markAt = (x: number, y?: number) => svg`<path class="mark" d=${triangle(x, y)}></path>`;
const markSign = html`<svg width="10" height="12" aria-hidden="true" focusable="false">${markAt(0, 1)}</svg>`;
const chevron = html`<svg class="chevron" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d="M1 3 5 7 9 3"></path></svg>`;
