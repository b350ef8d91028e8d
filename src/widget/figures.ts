/** The figures behind a picture, as a table, and what makes files of both: loaded at the first sign of a reader. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { tableCSV, type Table } from '../data/table.js';
import type { Plate } from './plate.js';

/** The table of what an element shows. */
export class Figures {
  #table: Table | undefined;
  /** What the table was made of; another plate wants another. */
  #made: Plate | undefined;

  /** Makes it of the plate that is current when it is done; says whether it differs from the one before. */
  async make(current: () => Plate | undefined): Promise<boolean> {
    const plate = current();
    if (!plate?.table || this.#made === plate) return false;
    const table = await plate.table();
    if (plate !== current()) return this.make(current);
    this.#made = plate;
    // Each update makes a new plate; only figures that differ are worth another.
    if (JSON.stringify(table) === JSON.stringify(this.#table)) return false;
    this.#table = table;
    return true;
  }

  csv(): string {
    return this.#table ? tableCSV(this.#table) : '';
  }

  template(): unknown {
    const table = this.#table;
    return table
      ? html`<div class="scroller" tabindex="0" role="region" aria-label=${table.caption}>${tableTemplate(table)}</div>`
      : nothing;
  }
}

interface Files {
  toCSV: () => Promise<string>;
  toSVG: () => Promise<string>;
  toPNG: () => Promise<Blob>;
}

/** Hands the reader a file of an element's figures or picture; where there is none, says why. */
export async function download(from: Files, format: string, title: string, announce: (fault: string) => void): Promise<void> {
  const { save } = await import('./files.js');
  try {
    save(await (format === 'CSV' ? from.toCSV() : format === 'PNG' ? from.toPNG() : from.toSVG()), title, format.toLowerCase());
  } catch (cause) {
    announce(cause instanceof Error ? cause.message : String(cause));
  }
}

/** The table as HTML. The first cell of a row is its head. */
function tableTemplate({ caption, columns, groups }: Table): TemplateResult {
  const kind = (i: number) => (columns[i]?.figures ? 'figures' : nothing);
  return html`<table part="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map(({ label }, i) => html`<th scope="col" class=${kind(i)}>${label}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ label, rows }) =>
        html`<tbody>
          ${
            label
              ? html`<tr class="group">
                  <th scope="rowgroup" colspan=${columns.length}>${label}</th>
                </tr>`
              : nothing
          }
          ${rows.map(
            ({ cells, before }) =>
              html`${
                  before
                    ? html`<tr class="break">
                        <td colspan=${columns.length}>${before}</td>
                      </tr>`
                    : nothing
                }
                <tr>
                  ${cells.map((cell, i) => (i ? html`<td class=${kind(i)}>${cell}</td>` : html`<th scope="row">${cell}</th>`))}
                </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

export const figuresStyles = css`
  .scroller {
    overflow-x: auto;
    padding-bottom: 12px;
  }

  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
    line-height: 1.43;
  }

  caption {
    padding: 12px 0 8px;
    text-align: start;
    font-weight: 700;
  }

  th,
  td {
    padding: 6px 12px 6px 0;
    border-bottom: 1px solid var(--_rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  [dir='rtl'] :is(th, td) {
    padding: 6px 0 6px 12px;
  }

  tbody th[scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--_paper);
    font-weight: 700;
  }

  thead th {
    border-bottom-color: var(--_strong);
    font-size: max(0.857em, 12px);
    color: var(--_quiet);
    vertical-align: bottom;
  }

  .figures {
    text-align: end;
    white-space: nowrap;
  }

  .group th {
    padding-top: 20px;
    border-bottom: 0;
    color: var(--_deep);
    font-weight: 700;
  }

  .break td {
    border-bottom: 2px dotted var(--_strong);
    font-size: max(0.857em, 12px);
    color: var(--_quiet);
  }

  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .foot {
      display: block;
    }

    .scroller {
      overflow: visible;
    }
  }
`;
