import { html, nothing, type TemplateResult } from 'lit';
import type { Table } from '../data/table.js';

/** The table as HTML. The first cell of a row is its head. */
export function tableTemplate({ caption, columns, groups }: Table): TemplateResult {
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
          ${label ? html`<tr class="group"><th scope="rowgroup" colspan=${columns.length}>${label}</th></tr>` : nothing}
          ${rows.map(
            ({ cells, before }) =>
              html`${before ? html`<tr class="break"><td colspan=${columns.length}>${before}</td></tr>` : nothing}
                <tr>
                  ${cells.map((cell, i) => (i ? html`<td class=${kind(i)}>${cell}</td>` : html`<th scope="row">${cell}</th>`))}
                </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}
