import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Plate, Wanted } from '../../widget/plate.js';
import { Roving } from '../../widget/roving.js';
import { heading, paragraphs } from '../../widget/text.js';
import { TrustWidget } from '../../widget/widget.js';
import type { Value, Values } from './genus-values.data.js';
import { part } from './genus-values.part.js';
import { bare, initialOf, type Initial } from './genus-values.initial.js';
import { styles } from './genus-values.styles.js';
import { type Words } from './genus-values.words.js';
import './genus-values.words.js';

/**
 * Values whose letters spell a word, each with its initial set large. A value that has a text is a button: pressed, it stays marked
 * (`aria-pressed`) until it is pressed again, another is chosen or Escape is pressed.
 * @summary A trust's values as the word that their letters spell.
 * @tag genus-values
 * @fires {CustomEvent<{ path: string, item: { letter: string, name: string, text?: string } }>} trust-select - A value was chosen: `{ path: 'values[2]', item }`.
 */
export class GenusValues extends TrustWidget<Values> {
  static override readonly part = part;
  static override styles = [...TrustWidget.styles, styles];

  /** Which value the reader chose. */
  @state() private chosen: number | undefined;
  #values: Values | undefined;
  readonly #roving = new Roving(this, () => {
    const had = this.chosen !== undefined;
    this.chosen = undefined;
    return had;
  });

  protected override plate(data: Values): Plate {
    // What was chosen of other data is not chosen of this.
    if (this.#values !== data) this.chosen = undefined;
    this.#values = data;
    const { word, intro, values, title, subtitle = intro, note, example } = data;
    const words = this.language.words<Words>('genus-values');
    const initials = values.map(({ letter, name }) => initialOf(letter, name));
    const scale = Math.min(...initials.map((one) => one.scale));
    const buttons = values.some(({ text }) => text);
    return {
      heading: title ?? words.heading(word, values.length),
      subtitle,
      described: subtitle,
      example,
      summary: intro && intro !== subtitle ? [intro] : [],
      // The letters are read from the side that the values' own script begins at, whatever the page's.
      body: html`<ol
          part="list"
          class="values"
          role="list"
          lang=${this.contentLang}
          dir="auto"
          .style=${`--n:${String(values.length)};--scale:${String(scale)}`}
          @keydown=${this.#roving.onKey}
          @focusin=${this.#roving.onFocus}
        >
          ${values.map((value, i) => this.#value(value, initials[i]!, i))}
        </ol>
        ${buttons ? html`<p class="hint">${words.hint}</p>` : nothing}`,
      said: values.map(({ name, text }) => words.value(bare(name), text)),
      notes: note ? [paragraphs(note)] : [],
    };
  }

  #value(value: Value, initial: Initial, i: number): TemplateResult {
    const { text } = value;
    const pressed = this.chosen === i;
    const press = () => {
      this.chosen = pressed ? undefined : i;
      if (!pressed) this.select(`values[${String(i)}]`, value);
    };
    const content = text
      ? html`<button type="button" data-stop aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>${name(initial)}</button>`
      : name(initial);
    return html`<li part="item" class=${pressed ? 'value pressed' : 'value'} .style=${`--i:${String(i)}`}>
      ${heading(this.innerLevel, content)} ${text ? html`<div class="text">${paragraphs(text)}</div>` : nothing}
    </li>`;
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    return this.#values && (await import('./genus-values.picture.js')).picture(this.#values, wanted);
  }
}

/** One run of text, so that speech, search and copies have the word whole. */
function name({ kind, whole, letters, rest, metrics: [advance, bearing] }: Initial): TemplateResult {
  if (kind === 'apart')
    return html`<span class="name"
      ><span class="spoken">${whole}</span
      ><span class="apart" aria-hidden="true"><span class="initial">${letters}</span>${rest}</span></span
    >`;
  const hung = `--adv:${String(advance)};--rsb:${String(bearing)}`;
  // One text node: of a name in two, Chromium leaves the first letter out of what it tells assistive technology.
  return kind === 'first'
    ? html`<span class="name first" .style=${hung}>${whole}</span>`
    : html`<span class="name" .style=${hung}><span class="initial">${letters}</span>${rest}</span>`;
}
