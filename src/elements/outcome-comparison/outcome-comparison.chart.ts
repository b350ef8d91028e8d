import { html, nothing, type TemplateResult } from 'lit';
import { percentAxis, type Axis } from '../../outcomes/axis.js';
import type { Row, Series } from '../../outcomes/choose.js';
import type { Figure } from '../../outcomes/figure.js';
import type { OutcomeWords } from '../../outcomes/outcomes.words.js';
import { drawing, mainOf, rowTemplate, type RowContext } from './outcome-comparison.row.js';

/** The rows of one series: the drawing, then the list over it. */
export function chart(rows: readonly Row[], context: RowContext, label?: string): TemplateResult {
  const first = rows.findIndex((row) => mainOf(row)?.reference !== undefined);
  return html`<div class="chart ${label ? 'panel' : context.unit}" .style=${`--n:${String(rows.length)}`}>
    <div class="layer" part="graphic" aria-hidden="true">
      ${rows.map((row) => drawing(row, context))}${label ? nothing : axisTemplate(context.axis)}
    </div>
    <ol class="layer" part="list" role="list">
      ${rows.map((row, i) => rowTemplate(row, i === first, label ?? row.period, context))}
    </ol>
  </div>`;
}

const percentLabels = html`<div class="axis quarters"><span>0</span><span>25</span><span>50</span><span>75</span><span>100%</span></div>`;

export const axisTemplate = (axis: Axis): TemplateResult =>
  axis === percentAxis
    ? percentLabels
    : html`<div class="axis">
        ${axis.ticks.map((tick) => html`<span .style=${`--x:${String(axis.at(tick))}%`}>${axis.label(tick)}</span>`)}
      </div>`;

export const figuresOf = (rows: readonly Row[]): Figure[] => rows.flatMap((row) => mainOf(row) ?? []);
export const labelOf = (series: Series, said: OutcomeWords): string =>
  [series.group, series.pupils === 'all' ? '' : said.pupils(series.pupils)].filter(Boolean).join(', ');
