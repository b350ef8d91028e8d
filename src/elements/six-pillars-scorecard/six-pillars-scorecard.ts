import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { warning } from '../../data/problem.js';
import type { Plate, Wanted } from '../../widget/plate.js';
import { Roving } from '../../widget/roving.js';
import { FiguredWidget } from '../../widget/figured.js';
import { cellTemplate, patterns, type Context } from './six-pillars-scorecard.cell.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import { part } from './six-pillars-scorecard.part.js';
import { opens, placed, type Placed } from './six-pillars-scorecard.layout.js';
import { notesOf } from './six-pillars-scorecard.notes.js';
import { styles } from './six-pillars-scorecard.styles.js';
import type { MoreWords } from './six-pillars-scorecard.more.words.js';
import { inSentence, type Words } from './six-pillars-scorecard.words.js';
import type * as Detail from './six-pillars-scorecard.detail.js';

/**
 * Six statements of what a trust is for, each on a stair of four steps that the trust sets itself, with the evidence that a rating rests on.
 * Pillars are counted, never averaged; one that is not yet reviewed is not low. Words of Ofsted's are refused as steps.
 * @summary A trust's six pillars: how far each has come by its own review, and on what evidence.
 * @tag six-pillars-scorecard
 * @fires {CustomEvent<{ path: string, item: object }>} trust-select - A pillar was opened: `{ path: 'pillars[1]', item }`, the item as in the data.
 */
export class SixPillarsScorecard extends FiguredWidget<Pillars> {
  static override readonly part = part;
  static override styles = [...FiguredWidget.styles, styles];
  static override properties: PropertyDeclarations = { ...FiguredWidget.properties, order: {} };

  /** `given` (default): as in the data. `need`: the lowest step first, not yet reviewed last; numerals stay with their pillars. */
  declare order: string | null;

  readonly #roving = new Roving(this, () => this.#close());
  #data: Pillars | undefined;
  /** The pillar whose detail is open. New data has other pillars, and so closes it. */
  #open: Pillar | undefined;
  #loading: Promise<void> | undefined;
  #detail: typeof Detail | undefined;

  constructor() {
    super();
    this.order = null;
  }

  get #words(): Words {
    return this.language.words('six-pillars-scorecard');
  }

  /** There once what says them is loaded. */
  get #more(): MoreWords {
    return this.language.words('six-pillars-scorecard-more');
  }

  protected override plate(data: Pillars): Plate {
    this.#data = data;
    const words = this.#words;
    const { formats } = this;
    const subtitle = words.subtitle(data);
    const order = this.order?.trim() ?? '';
    const all = placed(data.pillars, order);
    return {
      heading: words.claim(data),
      subtitle,
      described: subtitle,
      example: data.example,
      summary: words.summary(data),
      body: this.#body(all, data, words),
      said: all.map(({ pillar, index }) => words.before(index) + inSentence(pillar.statement) + words.after(pillar, data.scale)),
      notes: notesOf(data, words, formats),
      table: async () => (await import('./six-pillars-scorecard.figures.js')).figures(data, words, this.#more, formats),
      problems: ['', 'given', 'need'].includes(order) ? [] : [warning('', words.order(order))],
    };
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const data = this.#data;
    const { picture } = await import('./six-pillars-scorecard.picture.js');
    return data && picture(placed(data.pillars, this.order?.trim() ?? ''), data, this.#words, this.#more, this.formats, wanted);
  }

  #body(all: readonly Placed[], data: Pillars, words: Words): TemplateResult {
    const context: Context = { scale: data.scale, words, formats: this.formats, lang: this.contentLang, level: this.innerLevel };
    const detail = this.#detail;
    return html`${patterns}
      <ol part="list" role="list" class="pillars" @keydown=${this.#roving.onKey} @focusin=${this.#near} @pointerover=${this.#load}>
        ${all.map((one, i) => {
          const isOpen = one.pillar === this.#open;
          const id = `detail-${one.index}`;
          // The detail follows its pillar for speech, and stands below the row. Its shell is always there, for the button names it.
          return html`<li .style=${`--i:${i}`}>
            ${cellTemplate(one, isOpen, this.#press, context)}
            ${opens(one.pillar) ? html`<div class="detail" id=${id} role="group" aria-labelledby=${`${id}-title`} ?hidden=${!isOpen || !detail}>${isOpen ? detail?.detailTemplate(one, this.#closed, this.#more, context) : nothing}</div>` : nothing}
          </li>`;
        })}
      </ol>
      ${all.some((one) => opens(one.pillar)) ? html`<p class="hint">${words.hint}</p>` : nothing}`;
  }

  readonly #near = (event: FocusEvent): void => {
    this.#roving.onFocus(event);
    void this.#load();
  };

  /** Loads what a detail is made of, once somebody is near to opening one. */
  readonly #load = (): Promise<void> =>
    (this.#loading ??= import('./six-pillars-scorecard.detail.js').then(
      (module) => {
        this.#detail = module;
        this.adopt(module.detailStyles);
        this.requestUpdate();
      },
      () => {
        // Out of reach: the pillar stays closed, and may be pressed again.
        this.#loading = undefined;
        this.#open = undefined;
        this.requestUpdate();
      },
    ));

  readonly #press = ({ pillar, index }: Placed): void => {
    this.#open = this.#open === pillar ? undefined : pillar;
    void this.#load();
    this.requestUpdate();
    if (this.#open) this.select(`pillars[${index}]`, pillar);
  };

  readonly #closed = (): void => void this.#close();

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Closes what is open; the focus goes back to the button that opened it. */
  #close(): boolean {
    const button = this.renderRoot.querySelector<HTMLElement>('.press[aria-expanded="true"]');
    if (!button) return false;
    button.focus();
    this.#open = undefined;
    this.requestUpdate();
    return true;
  }
}
