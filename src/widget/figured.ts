import { html, type PropertyValues, type TemplateResult } from 'lit';
import { formats, type Formats } from '../language/format.js';
import type * as Figures from './figures.js';
import { figuredStyles } from './figured.styles.js';
import type { FiguredWords } from './figured.words.js';
import './figured.words.js';
import type { Plate } from './plate.js';
import { noReader, whenReader } from './reader.js';
import { TrustWidget } from './widget.js';

/** An element with figures behind its picture: a table that opens, a CSV that equals it, the picture as a file. */
export abstract class FiguredWidget<T> extends TrustWidget<T> {
  static override styles = [...TrustWidget.styles, figuredStyles];

  #plate: Plate | undefined;
  /** The table of what is shown; there after the first sign of a reader. */
  #figures: Figures.Figures | undefined;

  /** @internal Numbers and days as the element's language writes them. */
  protected get formats(): Formats {
    return formats(this.language.spoken());
  }

  override async toCSV(): Promise<string> {
    await this.updateComplete;
    if (!this.current?.table) return '';
    await this.#make();
    return this.#figures?.csv() ?? '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noReader(this.#make);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#plate?.table && this.isConnected) whenReader(this.#make);
  }

  protected override foot(plate: Plate): TemplateResult {
    this.#plate = plate;
    const words = this.language.words<FiguredWords>('figured');
    return html`<div class="foot">
      <details part="figures" @toggle=${this.#make}>
        <summary>
          <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0 9 5 1 10Z" /></svg><span class="show">${words.show}</span
          ><span class="hide">${words.hide}</span>
        </summary>
        ${this.#figures?.template()}
      </details>
      <div part="actions">
        <span>${words.download}</span>
        <button type="button" class="link" value="CSV" @click=${this.#onAction} aria-label=${words.downloadAs('CSV')}>CSV</button
        ><button type="button" class="link" value="SVG" @click=${this.#onAction} aria-label=${words.downloadAs('SVG')}>SVG</button
        ><button type="button" class="link" value="PNG" @click=${this.#onAction} aria-label=${words.downloadAs('PNG')}>PNG</button>
      </div>
    </div>`;
  }

  readonly #onAction = async ({ target }: Event): Promise<void> => {
    if (!(target instanceof HTMLButtonElement)) return;
    const { download } = await import('./figures.js');
    await download(this, target.value, this.heading ?? this.#plate?.heading ?? '', (fault) => {
      this.announce(fault);
    });
  };

  /** Makes the table of what is shown now. */
  readonly #make = async (): Promise<void> => {
    const { Figures, figuresStyles } = await import('./figures.js');
    if (!(await (this.#figures ??= new Figures()).make(() => this.#plate))) return;
    this.adopt(figuresStyles);
    this.requestUpdate();
  };
}
