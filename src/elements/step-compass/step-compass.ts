import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Plate, Wanted } from '../../widget/plate.js';
import { noReader, whenReader } from '../../widget/reader.js';
import { paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { Compass, Heart } from './step-compass.data.js';
import { held, isUnwritten, part } from './step-compass.part.js';
import type * as Reader from './step-compass.reader.js';
import { roseTemplate } from './step-compass.rose.js';
import { styles } from './step-compass.styles.js';
import { heartLines, lineOf, spoken, type Words } from './step-compass.words.js';

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

  /** What is open: 0 the heart, 1 to 4 a point, null none. */
  #chosen: number | null = null;
  #reader: typeof Reader | undefined;
  #data: Compass | undefined;

  protected override plate(data: Compass): Plate {
    const words = this.language.words<Words>('step-compass');
    const { heart, points, title, note, example } = data;
    const subtitle = data.subtitle ?? words.subtitle(heart.title);
    const reader = this.#reader;
    this.#data = data;
    return {
      heading: title ?? words.heading,
      subtitle,
      described: subtitle,
      example,
      body: html`<div class="compass chosen-${this.#chosen}" @click=${this.#onClick}>
        <div class="field ${held(heart).length ? '' : 'titled'}" part="graphic" aria-hidden="true">
          ${roseTemplate({ unwritten: points.map(isUnwritten), lines: heartLines(heart, words), marked: this.#chosen ? reader?.marked(this.#chosen) : undefined })}
        </div>
        <ol part="list" role="list" lang=${this.contentLang}>
          ${this.#item(0, heart.title, words.heartLine, heartDetail(heart, words))}
          ${points.map((point, i) => {
            const line = lineOf(point, words);
            return this.#item(i + 1, point.name, line, reader?.detail(this.language, i + 1, point, line));
          })}
        </ol>
        ${reader?.foot(this.language)}
      </div>`,
      said: spoken(data, words),
      notes: note ? [note] : [],
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noReader(this.#meet);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Forced colours are a sign of a reader too: the hatch is what they tell tones apart by.
    if (!this.#reader && this.isConnected) {
      if (matchMedia('(forced-colors: active)').matches) this.#meet();
      else whenReader(this.#meet);
    }
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./step-compass.picture.js');
    return this.#data && picture(this.#data, wanted, this.language.words<Words>('step-compass'));
  }

  #item(i: number, name: string, line: string | undefined, detail: TemplateResult | undefined): TemplateResult {
    return html`<li part="item" class=${sides[i] ?? nothing}>
      <button
        type="button"
        data-stop
        data-at=${i}
        tabindex=${i && -1}
        aria-expanded=${this.#chosen === i}
        aria-controls=${detail ? `text-${i}` : nothing}
      >
        <span class="number" aria-hidden="true">${i || '○'}</span
        ><span class="called"
          ><span class="name">${name}${line ? html`<span class="stop">.</span>` : nothing}</span
          >${line ? html`<span class="line">${line}</span>` : nothing}</span
        >
      </button>
      ${detail}
    </li>`;
  }

  /** What to do, show and say once there is a reader. */
  readonly #meet = (): void => {
    void import('./step-compass.reader.js').then(
      (reader) => {
        if (this.#reader) return;
        this.#reader = reader;
        this.adopt(reader.readerStyles);
        reader.attend(this, () => this.#chosen !== null && this.#choose(this.#chosen));
        this.requestUpdate();
      },
      // It is asked for again with the next update.
      () => undefined,
    );
  };

  /** Choosing what is open closes it. */
  #choose(i: number): true {
    const open = this.#chosen !== i;
    this.#chosen = open ? i : null;
    this.requestUpdate();
    const { heart, points } = this.#data ?? {};
    if (open) this.select(i ? `points[${i - 1}]` : 'heart', i ? points?.[i - 1] : heart);
    return true;
  }

  /** On a button, or on what stands for it in the drawing. */
  readonly #onClick = (event: Event): void => {
    const at = (event.target as Element).closest<HTMLElement | SVGElement>('[data-at]')?.dataset.at;
    if (at) this.#choose(Number(at));
  };
}

/** The heart's text: the panel has it before anything is chosen. */
function heartDetail(heart: Heart, words: Words): TemplateResult {
  const parts = held(heart);
  return html`<div id="text-0" class="detail">
    <div class="title" aria-hidden="true"><span class="place">${words.atHeart}</span><span class="name">${heart.title}</span></div>
    <div class="text">
      ${heart.text ? paragraphs(heart.text) : parts.length ? nothing : html`<p class="none">${words.noText}</p>`}
      ${
        parts.length
          ? html`<dl>
              ${parts.map(
                ([key, text]) =>
                  html`<dt>${words[key]}</dt>
                    <dd>${paragraphs(text)}</dd>`,
              )}
            </dl>`
          : nothing
      }
    </div>
  </div>`;
}
