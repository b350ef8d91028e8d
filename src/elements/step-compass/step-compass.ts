import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Plate, Wanted } from '../../widget/plate.js';
import { noReader, whenReader } from '../../widget/reader.js';
import { paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { Compass } from './step-compass.data.js';
import { held, isUnwritten, part } from './step-compass.part.js';
import type * as Reader from './step-compass.reader.js';
import { roseTemplate } from './step-compass.rose.js';
import { styles } from './step-compass.styles.js';
import { heartLines, spoken, type Words } from './step-compass.words.js';

/** One of the five that can be chosen: the heart, then the points. */
interface Stop {
  path: string;
  item: unknown;
  name: string;
  line: string | undefined;
  /** Above the name where the text stands in the panel. */
  place: string;
  text: unknown;
  href?: string | undefined;
}

let reader: typeof Reader | undefined;

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
  #roving: Reader.Roving | undefined;
  #stops: readonly Stop[] = [];
  #met = false;
  #data: Compass | undefined;

  protected override plate(data: Compass): Plate {
    const words = this.language.words<Words>('step-compass');
    const { heart, points } = data;
    this.#data = data;
    this.#stops = [
      { path: 'heart', item: heart, name: heart.title, line: words.heartLine, place: words.atHeart, text: heartText(data, words) },
      ...points.map((point, i) => ({
        path: `points[${String(i)}]`,
        item: point,
        name: point.name,
        line: isUnwritten(point) ? words.unwritten : point.line,
        place: words.point(i + 1),
        text: point.text ? paragraphs(point.text) : point.href ? nothing : html`<p class="none">${words.noText}</p>`,
        href: point.href,
      })),
    ];
    const subtitle = data.subtitle ?? words.subtitle(heart.title);
    return {
      heading: data.title ?? words.heading,
      subtitle,
      described: subtitle,
      example: data.example,
      body: html`<div class=${this.#chosen === null ? 'compass' : 'compass chosen-one'}>
        <div class=${held(heart).length ? 'field' : 'field titled'} part="graphic" aria-hidden="true" @click=${this.#onPoint}>
          ${roseTemplate({ chosen: this.#chosen, unwritten: points.map(isUnwritten), words: heartLines(heart, words), mark: reader?.mark })}
        </div>
        <ol part="list" role="list" lang=${this.contentLang} @keydown=${(event: KeyboardEvent) => this.#roving?.onKey(event)} @focusin=${(event: FocusEvent) => this.#roving?.onFocus(event)}>
          ${this.#stops.map((stop, i) => this.#item(stop, i, words))}
        </ol>
        <p class="hint">${words.hint}</p>
      </div>`,
      said: spoken(data, words),
      notes: data.note ? [data.note] : [],
    };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noReader(this.#meet);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#met && this.isConnected) whenReader(this.#meet);
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./step-compass.picture.js');
    return this.#data && picture(this.#data, wanted, this.language.words<Words>('step-compass'));
  }

  #item({ name, line, place, text, href }: Stop, i: number, words: Words): TemplateResult {
    const open = this.#chosen === i;
    return html`<li part="item" class=${`${sides[i] ?? ''}${open ? ' open' : ''}`} .style=${`--i:${String(i)}`}>
      <button
        type="button"
        data-stop
        tabindex=${i && -1}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${`text-${String(i)}`}
        @click=${() => this.#choose(i)}
      >
        <span class="number" aria-hidden="true">${i || '○'}</span
        ><span class="called"
          ><span class="name">${name}${line ? html`<span class="stop">.</span>` : nothing}</span
          >${line ? html`<span class="line">${line}</span>` : nothing}</span
        >
      </button>
      <div id=${`text-${String(i)}`} class="detail">
        <div class="title" aria-hidden="true">
          <span class="number">${i || '○'}</span><span class="place">${place}</span
          ><span class="name">${name}</span>${i && line ? html`<span class="line">${line}</span>` : nothing}
        </div>
        <div class="text">${text}</div>
        ${href ? html`<a class="more" href=${href}>${words.more(name)}</a>` : nothing}
      </div>
    </li>`;
  }

  /** How what a reader does looks, and what is chosen. */
  readonly #meet = (): void => {
    if (this.#met) return;
    this.#met = true;
    import('./step-compass.reader.js').then(
      (loaded) => {
        reader = loaded;
        this.#roving = new loaded.Roving(this, () => {
          if (this.#chosen === null) return false;
          this.#choose(this.#chosen);
          return true;
        });
        this.adopt(loaded.readerStyles);
        this.requestUpdate();
      },
      // It is asked for again with the next sign.
      () => (this.#met = false),
    );
  };

  /** Choosing what is open closes it. */
  #choose(i: number): void {
    this.#chosen = this.#chosen === i ? null : i;
    this.requestUpdate();
    this.#meet();
    const stop = this.#stops[i];
    if (this.#chosen !== null && stop) this.select(stop.path, stop.item);
  }

  /** A pointer on the drawing stands for one on the button. */
  readonly #onPoint = (event: Event): void => {
    const at = event.target instanceof Element && event.target.closest('[data-at]')?.getAttribute('data-at');
    if (at) this.#choose(Number(at));
  };
}

function heartText({ heart }: Compass, words: Words): unknown {
  const parts = held(heart);
  if (!heart.text && !parts.length) return html`<p class="none">${words.noText}</p>`;
  return [
    heart.text ? paragraphs(heart.text) : nothing,
    parts.length
      ? html`<dl>
          ${parts.map(
            ([key, text]) =>
              html`<dt>${words[key]}</dt>
                <dd>${paragraphs(text)}</dd>`,
          )}
        </dl>`
      : nothing,
  ];
}
