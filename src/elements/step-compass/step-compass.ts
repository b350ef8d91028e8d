import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Plate, Wanted } from '../../widget/plate.js';
import { noReader, whenReader } from '../../widget/reader.js';
import { paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { Compass } from './step-compass.data.js';
import { isUsual, part, type Whole } from './step-compass.part.js';
import type * as Rare from './step-compass.rare.js';
import type { Choice } from './step-compass.reader.js';
import { roseTemplate } from './step-compass.rose.js';
import { styles } from './step-compass.styles.js';
import { heartLines, spoken, type Words } from './step-compass.words.js';

/** Loaded with the first compass that is not as usual. */
let rare: typeof Rare | undefined;

const sides = ['heart', 'north', 'east', 'south', 'west'] as const;

/**
 * A trust's four points around its shared heart, as a compass rose: each opens its text.
 * @summary Four points that extend from one mission, vision and values, drawn as a compass rose.
 * @tag step-compass
 * @fires {CustomEvent<{ path: string, item: unknown }>} trust-select - The reader opened the heart (`path` is `heart`) or a point (`points[0]` to `points[3]`); `item` is its data.
 */
export class StepCompass extends TrustWidget<Compass> {
  static override readonly part = part;
  static override styles = [...TrustWidget.styles, styles];

  #choice: Choice | undefined;
  #data: Compass | undefined;

  protected override plate(data: Compass): Plate {
    this.#data = data;
    const whole = this.#whole();
    if (!whole) return { heading: '', body: html``, said: [], pending: import('./step-compass.rare.js').then((module) => (rare = module)) };
    const { language } = this;
    const words = language.words<Words>('step-compass');
    const { title: heading = words.heading, heart, held, more, points, note, example, subtitle = words.subtitle(heart.title) } = whole;
    const choice = this.#choice;
    return {
      heading,
      subtitle,
      described: subtitle,
      example,
      body: html`<div class="compass">
        <div class="field ${held[0] ? '' : 'titled'}" part="graphic" aria-hidden="true" @click=${this.#meet}>
          ${roseTemplate(points, heartLines(whole), choice?.marked)}
        </div>
        <ol part="list" role="list" lang=${this.contentLang}>
          ${this.#item(
            0,
            heart.title,
            words.heartLine,
            html`<div id="text-0" class="detail">
              <div class="title" aria-hidden="true">
                <span class="place">${words.atHeart}</span><span class="name">${heart.title}</span>
              </div>
              <div class="text">${heart.text && paragraphs(heart.text)}${more}</div>
            </div>`,
          )}
          ${points.map((point, i) => this.#item(++i, point.name, point.line, choice?.detail(i, point, language)))}
        </ol>
        ${choice?.foot(language)}
      </div>`,
      said: spoken(whole, words),
      notes: note ? [note] : [],
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noReader(this.#meet);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#choice || !this.isConnected) return;
    // Forced colours are a sign of a reader too: the hatch is what they tell the tones apart by.
    if (matchMedia('(forced-colors: active)').matches) this.#meet();
    else whenReader(this.#meet);
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./step-compass.picture.js');
    const whole = this.#whole();
    return whole && picture(whole, wanted);
  }

  /** Undefined until what says the unusual is there. */
  #whole(): Whole | undefined {
    const data = this.#data;
    return data && (isUsual(data) ? { ...data, held: [] } : rare?.whole(data, this.language));
  }

  #item(i: number, name: string, line: string | undefined, detail: TemplateResult | undefined): TemplateResult {
    return html`<li part="item" class=${sides[i]}>
      <button
        type="button"
        data-stop
        data-at=${i}
        tabindex=${i && -1}
        aria-expanded=${this.#choice?.chosen === i}
        aria-controls=${detail ? `text-${i}` : nothing}
        @click=${this.#meet}
      >
        <span class="number" aria-hidden="true">${i || '○'}</span
        ><span class="called"><span class="name">${name}</span>${line && html`<span class="line">${line}</span>`}</span>
      </button>
      ${detail}
    </li>`;
  }

  /** A sign of a reader, or a click on a button or on what stands for it in the drawing. */
  readonly #meet = (event?: Event): void => {
    // An event forgets its target once it has passed.
    const target = event?.target;
    if (this.#choice) this.#choice.press(target);
    else
      void import('./step-compass.reader.js').then(
        ({ Choice, readerStyles }) => {
          this.adopt(readerStyles);
          this.#choice ??= new Choice(this, () => this.#data, this.select.bind(this));
          this.#choice.press(target);
        },
        // It is asked for again with the next update or click.
        () => undefined,
      );
  };
}
