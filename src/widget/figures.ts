/** The figures behind a picture, as a table: loaded at the first sign of a reader. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Table } from '../data/table.js';

export { tableCSV } from '../data/table.js';

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

export const figuresStyles = css`
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
`;
