import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Table } from '../data/table.js';
import { formats, type Formats } from '../language/format.js';
import type * as Figures from './figures.js';
import { figuredStyles } from './figured.styles.js';
import type { FiguredWords } from './figured.words.js';
import './figured.words.js';
import type { Plate } from './plate.js';
import { noReader, whenReader } from './reader.js';
import { TrustWidget } from './widget.js';

/** Loaded at the first sign of a reader. */
let figures: typeof Figures | undefined;

/** An element with figures behind its picture: a table that opens, a CSV that equals it, the picture as a file. */
export abstract class FiguredWidget<T> extends TrustWidget<T> {
  static override styles = [...TrustWidget.styles, figuredStyles];

  #plate: Plate | undefined;
  #table: Table | undefined;
  /** What the table was made of; another plate wants another. */
  #made: Plate | undefined;

  /** @internal Numbers and days as the element's language writes them. */
  protected get formats(): Formats {
    return formats(this.language.spoken());
  }

  override async toCSV(): Promise<string> {
    await this.updateComplete;
    if (!this.current?.table) return '';
    await this.#make();
    return this.#table && figures ? figures.tableCSV(this.#table) : '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noReader(this.#make);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#plate?.table && this.#made !== this.#plate && this.isConnected) whenReader(this.#make);
  }

  protected override foot(plate: Plate): TemplateResult {
    this.#plate = plate;
    const words = this.language.words<FiguredWords>('figured');
    const table = this.#table;
    const button = (format: string) => html`<button type="button" class="link" aria-label=${words.downloadAs(format)} @click=${() => void this.#download(format)}>${format}</button>`;
    return html`<div class="foot">
      <details part="figures" @toggle=${this.#make}>
        <summary>
          <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0 9 5 1 10Z" /></svg><span class="show">${words.show}</span><span class="hide">${words.hide}</span>
        </summary>
        ${table && figures ? html`<div class="scroller" tabindex="0" role="region" aria-label=${table.caption}>${figures.tableTemplate(table)}</div>` : nothing}
      </details>
      <div part="actions"><span>${words.download}</span> ${['CSV', 'SVG', 'PNG'].map(button)}</div>
    </div>`;
  }

  async #download(format: string): Promise<void> {
    const { save } = await import('./files.js');
    try {
      save(await (format === 'CSV' ? this.toCSV() : format === 'PNG' ? this.toPNG() : this.toSVG()), this.heading ?? this.#plate?.heading ?? '', format.toLowerCase());
    } catch (cause) {
      this.announce(cause instanceof Error ? cause.message : String(cause));
    }
  }

  /** Makes the table of what is shown now. */
  readonly #make = async (): Promise<void> => {
    const plate = this.#plate;
    if (!plate?.table || this.#made === plate) return;
    figures ??= await import('./figures.js');
    const table = await plate.table();
    if (plate !== this.#plate) return this.#make();
    this.#made = plate;
    // Each update makes a new plate; only figures that differ are worth another.
    if (JSON.stringify(table) === JSON.stringify(this.#table)) return;
    this.#table = table;
    this.adopt(figures.figuresStyles);
    this.requestUpdate();
  };
}
