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
  if (rare) return rare.drawing(row, context);
  const m = marks(mainOf(row), innerOf(row), axis);
  const [low, high] = m.whisker ?? [0, 0];
  return html`<svg class="plot">
    <line class="grid" x1="25%" x2="25%" y1="26" y2="62"></line>
    <line class="grid" x1="50%" x2="50%" y1="26" y2="62"></line>
    <line class="grid" x1="75%" x2="75%" y1="26" y2="62"></line>
    <line class="grid" x1="100%" x2="100%" y1="26" y2="62"></line>
    <line class="zero" y2="84"></line>
    <rect class="bar" width=${pc(m.bar)} y="30" height="28"></rect>
    ${
      m.inner === undefined
        ? nothing
        : svg`<rect class="inner" width=${pc(m.inner)} y="38" height="12"></rect><svg x=${pc(m.innerReference)} overflow="visible"><path class="halo" d="M0 34V54"></path><path class="tick" d="M0 34V54"></path></svg>`
    }
    <svg x=${pc(m.reference)} overflow="visible">
      <path class="halo" d="M0 22V62"></path>
      <path class="tick" d="M0 22V62"></path>
      <path class="diamond" d="M0 16 6 22 0 28-6 22Z"></path>
    </svg>
    <svg x=${pc(low)} width=${pc(high - low)} overflow="visible">
      <g class="edge">
        <line x2="100%" y1="44" y2="44"></line>
        <line y1="37" y2="51"></line>
        <line x1="100%" x2="100%" y1="37" y2="51"></line>
      </g>
      <g class="whisker">
        <line x2="100%" y1="44" y2="44"></line>
        <line y1="38" y2="50"></line>
        <line x1="100%" x2="100%" y1="38" y2="50"></line>
      </g>
    </svg>
  </svg>`;
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
        <div class="who">${academies ? `${counts}, ${academies}` : counts}</div>
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
