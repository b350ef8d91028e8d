import { html, nothing, type PropertyValues } from 'lit';
import type { Table } from '../data/table.js';
import { formats, type Formats } from '../language/format.js';
import type * as Figures from './figures.js';
import { figuredStyles } from './figured.styles.js';
import type { Plate } from './plate.js';
import { noReader, whenReader } from './reader.js';
import { TrustWidget } from './widget.js';

/** Loaded at the first sign of a reader. */
let figures: typeof Figures | undefined;

/** An element with figures behind its picture: a table that opens, and a CSV that equals it. */
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

  protected override disclosure(plate: Plate): unknown {
    this.#plate = plate;
    if (!plate.table) return nothing;
    const { showFigures, hideFigures } = this.frameWords;
    const table = this.#table;
    return html`<details part="figures" @toggle=${this.#make}>
      <summary>
        <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 0 9 5 1 10Z" /></svg><span class="show">${showFigures}</span><span class="hide">${hideFigures}</span>
      </summary>
      ${table && figures ? html`<div class="scroller" tabindex="0" role="region" aria-label=${table.caption}>${figures.tableTemplate(table)}</div>` : nothing}
    </details>`;
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
