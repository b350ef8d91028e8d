import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '../../language/format.js';
import type { Axis } from '../../outcomes/axis.js';
import type { Row } from '../../outcomes/choose.js';
import type { Figure } from '../../outcomes/figure.js';
import { amount, reference, type OutcomeWords } from '../../outcomes/outcomes.words.js';
import { marks } from './outcome-comparison.layout.js';
import type * as Rare from './outcome-comparison.rare.js';

/** All that a row needs beside its figures. */
export interface RowContext {
  axis: Axis;
  unit: 'percent' | 'score';
  formats: Formats;
  said: OutcomeWords;
  /** There are other groups beside: who was counted stands under the bar where they share a line. */
  several?: boolean;
  /** Draws rows that are not usual; there where some are. */
  rare?: typeof Rare | undefined;
}

export const pc = (x = 0): string => `${String(Math.round(x * 1000) / 1000)}%`;

/** The figure that a row is about, and the one inside it. */
export const mainOf = (row: Row): Figure | undefined => row.expected ?? row.higher;
export const innerOf = (row: Row): Figure | undefined => (row.expected ? row.higher : undefined);

/**
 * The drawing of one row: percentages of its width, px of its height as in the layout. It is one piece, because each piece that is made by
 * itself costs as much as the whole.
 */
export function drawing(row: Row, context: RowContext): TemplateResult {
  const { axis, rare } = context;
  if (rare) return html`<div class="slot">${rare.drawing(row, context)}</div>`;
  const m = marks(mainOf(row), innerOf(row), axis);
  const [low, high] = m.whisker ?? [0, 0];
  // Lines that share a stretch of the plot are one path, in a box that is stretched while they are not.
  // prettier-ignore
  return html`<div class="slot"><svg class="plot"><svg viewBox="0 0 100 84" height="84" preserveAspectRatio="none" overflow="visible"><path class="grid" d="M25 26V62M50 26V62M75 26V62M100 26V62"></path><path class="zero" d="M0 0V84"></path></svg><rect class="bar" width=${pc(m.bar)} y="30" height="28"></rect>${m.inner === undefined
    ? nothing
    : svg`<rect class="inner" width=${pc(m.inner)} y="38" height="12"></rect><svg x=${pc(m.innerReference)} overflow="visible"><path class="halo" d="M0 34V54"></path><path class="tick" d="M0 34V54"></path></svg>`}<svg x=${pc(m.reference)} overflow="visible"><path class="halo" d="M0 22V62"></path><path class="tick" d="M0 22V62"></path><path class="diamond" d="M0 16 6 22 0 28-6 22Z"></path></svg><svg x=${pc(low)} width=${pc(high - low)} height="84" viewBox="0 0 100 84" preserveAspectRatio="none" overflow="visible"><path class="edge" d="M0 44H100M0 37V51M100 37V51"></path><path class="whisker" d="M0 44H100M0 38V50M100 38V50"></path></svg></svg></div>`;
}

/** One row as a reader sees it beside and over the drawing, and as it is spoken. */
export function rowTemplate(row: Row, first: boolean, label: string, context: RowContext): TemplateResult {
  const { axis, said, unit, formats, rare } = context;
  const f = mainOf(row);
  if (rare || !f) return rare ? rare.rowTemplate(row, first, label, context) : html``;
  const counts = said.counts(f, formats);
  const academies = f.result.schools === undefined ? '' : said.academies(f.result.schools, formats);
  return html`<li class="row" part="item">
    <span class="words">${spoken(row, label, context)}</span>${breakTemplate(row, said)}
    <div class="when" aria-hidden="true"><b class="year">${label}</b><span>${counts}</span><span class="more">${academies}</span></div>
    <div class="what" aria-hidden="true">
      <b class="value">${amount(f, unit, formats)}</b><span class="gap">${said.gap(f, formats)}</span><b class="verdict">${f.verdict}</b>
    </div>
    <div class="over" aria-hidden="true">
      <span class=${first ? 'ref first' : 'ref'} .style=${`--x:${pc(axis.at(f.reference ?? 0))}`}
        >${first ? said.theirs(f, unit, formats) : reference(f, unit, formats)}</span
      >
      <div class="under">
        ${context.several ? html`<div class="who">${academies ? `${counts}, ${academies}` : counts}</div>` : nothing}
        <span>${higher(innerOf(row), context)}</span>
      </div>
    </div>
  </li>`;
}

export const breakTemplate = ({ breakBefore }: Row, said: OutcomeWords): unknown =>
  breakBefore
    ? html`<div class="break" aria-hidden="true">
        <span><span>${said.seriesBreak(breakBefore)}</span></span>
      </div>`
    : nothing;

export const spoken = (row: Row, label: string, { said, unit, formats }: RowContext): string =>
  said.row(label, row.expected, row.higher, row.gap, row.breakBefore, unit, formats);

/** The line under the bar: `Higher standard 12.5%, England 10%`. */
export const higher = (f: Figure | undefined, { said, unit, formats }: RowContext): unknown =>
  f
    ? html`${said.higherLine}
        <b>${f.code ? '[c]' : amount(f, unit, formats)}</b>${f.comparator ? `, ${said.theirs(f, unit, formats)}` : ''}`
    : nothing;
