import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '../../language/format.js';
import { percentAxis, type Axis } from '../../outcomes/axis.js';
import type { Row } from '../../outcomes/choose.js';
import type { Figure } from '../../outcomes/figure.js';
import { amount, reference, type OutcomeWords } from '../../outcomes/outcomes.words.js';
import { bar, grid, height, inner, innerTick, marks, middle, tick, type Marks, type Span } from './outcome-comparison.layout.js';
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

/** What stands where in a row. */
export interface RowParts {
  kind?: string;
  when: unknown;
  what: unknown;
  over: unknown;
}

export const pc = (x: number): string => `${String(Math.round(x * 1000) / 1000)}%`;
export const upright = (name: string, x: number, [from, to]: Span): unknown => svg`<line class=${name} x1=${pc(x)} x2=${pc(x)} y1=${from} y2=${to}></line>`;
export const block = (name: string, from: number, to: number | undefined, [top, bottom]: Span): unknown => (to === undefined ? nothing : svg`<rect class=${name} x=${pc(from)} width=${pc(to - from)} y=${top} height=${bottom - top}></rect>`);

/** The figure that a row is about, and the one inside it. */
export const mainOf = (row: Row): Figure | undefined => row.expected ?? row.higher;
export const innerOf = (row: Row): Figure | undefined => (row.expected ? row.higher : undefined);

/** The drawing of one row: percentages of its width, px of its height. */
export function drawing(row: Row, context: RowContext): TemplateResult {
  const { axis, rare } = context;
  if (rare) return rare.drawing(row, context);
  const m = marks(mainOf(row), innerOf(row), axis);
  return plot(m, axis, block('bar', 0, m.bar, bar), whisker(m.whisker));
}

/** Percentages have one grid: it is copied whole, like every group of lines here, because each piece made by itself costs as much as all. */
const percentGrid = svg`<line class="grid" x1="25%" x2="25%" y1="26" y2="62"></line><line class="grid" x1="50%" x2="50%" y1="26" y2="62"></line><line class="grid" x1="75%" x2="75%" y1="26" y2="62"></line><line class="grid" x1="100%" x2="100%" y1="26" y2="62"></line><line class="zero" y2="84"></line>`;

const path = ([from, to]: Span): string => `M0 ${String(from)}V${String(to)}`;

/** The plot of one row, from back to front. */
export function plot(m: Marks, axis: Axis, bars: unknown, above: unknown): TemplateResult {
  const { ticks, origin, at } = axis;
  return html`<svg class="plot">
    ${axis === percentAxis ? percentGrid : [...ticks.map((one) => (one === origin ? nothing : upright('grid', at(one), grid))), upright('zero', at(origin), [0, height])]}${bars}${block('inner', 0, m.inner, inner)}${m.reference === undefined
      ? nothing
      : svg`<svg x=${pc(m.reference)} overflow="visible"><path class="halo" d=${path(tick)}></path><path class="tick" d=${path(tick)}></path><path class="diamond" d="M0 16 6 22 0 28-6 22Z"></path></svg>`}${m.innerReference === undefined
      ? nothing
      : svg`<svg x=${pc(m.innerReference)} overflow="visible"><path class="halo" d=${path(innerTick)}></path><path class="tick" d=${path(innerTick)}></path></svg>`}${above}
  </svg>`;
}

/** A range with its caps: lines in paper, wider, under lines in ink. */
export function whisker(range: Span | undefined, [top, bottom] = inner, ink = 'whisker'): unknown {
  if (!range) return nothing;
  const [low, high] = range;
  const lines = (more: number) => [top - more, bottom + more] as const;
  const [edge, line] = [lines(1), lines(0)];
  // Something of no width is not drawn at all.
  return svg`<svg x=${pc(low)} width=${pc(Math.max(high - low, 0.01))} overflow="visible"><g class="edge"><line x2="100%" y1=${middle} y2=${middle}></line><line y1=${edge[0]} y2=${edge[1]}></line><line x1="100%" x2="100%" y1=${edge[0]} y2=${edge[1]}></line></g><g class=${ink}><line x2="100%" y1=${middle} y2=${middle}></line><line y1=${line[0]} y2=${line[1]}></line><line x1="100%" x2="100%" y1=${line[0]} y2=${line[1]}></line></g></svg>`;
}

/** One row as a reader sees it beside and over the drawing, and as it is spoken. */
export function rowTemplate(row: Row, first: boolean, label: string, context: RowContext): TemplateResult {
  const { said, rare } = context;
  const { kind = 'row', when, what, over } = (rare?.parts ?? usualParts)(row, first, context);
  return html`<li class=${kind} part="item">
    <span class="words">${spoken(row, label, context)}</span>
    ${row.breakBefore ? html`<div class="break" aria-hidden="true"><span><span>${said.seriesBreak(row.breakBefore)}</span></span></div>` : nothing}
    <div class="when" aria-hidden="true"><b class="year">${label}</b>${when}</div>
    <div class="what" aria-hidden="true">${what}</div>
    <div class="over" aria-hidden="true">${over}</div>
  </li>`;
}

export const spoken = (row: Row, label: string, { said, unit, formats }: RowContext): string => said.row(label, row.expected, row.higher, row.gap, row.breakBefore, unit, formats);

/** The parts of a row that has a figure. */
export function usualParts(row: Row, first: boolean, context: RowContext): RowParts {
  const f = mainOf(row);
  return f ? { when: who(f, context), what: finding(f, context), over: over(f, first, context, higher(innerOf(row), context)) } : { when: nothing, what: nothing, over: nothing };
}

const academies = ({ result: { schools } }: Figure, { said, formats }: RowContext): string[] => (schools === undefined ? [] : [said.academies(schools, formats)]);

/** Who was counted; below it, where there is room, in how many academies, and what `more` there is to know. */
export const who = (f: Figure, context: RowContext, more: readonly string[] = []): unknown =>
  html`<span>${context.said.counts(f, context.formats)}</span>${[...academies(f, context), ...more].map((one) => html`<span class="more">${one}</span>`)}`;

export const finding = (f: Figure, { said, unit, formats }: RowContext, mark: unknown = nothing, verdict: unknown = f.verdict): unknown =>
  html`<b class="value">${amount(f, unit, formats)}${mark}</b>${f.comparator ? nothing : said.noReference}<span class="gap">${said.gap(f, formats)}</span>${verdict ? html`<b class="verdict">${verdict}</b>` : nothing}`;

/** What stands over the plot: the comparator's figure (with its name in the first row), under the bar the higher standard. */
export function over(f: Figure, first: boolean, context: RowContext, under: unknown, chip: unknown = nothing): unknown {
  const { axis, said, unit, formats } = context;
  return html`${f.reference === undefined ? nothing : html`<span class=${first ? 'ref first' : 'ref'} .style=${`--x:${pc(axis.at(f.reference))}`}>${first ? said.theirs(f, unit, formats) : reference(f, unit, formats)}</span>`}${chip}
    <div class="under"><div class="who">${[said.counts(f, formats), ...academies(f, context)].join(', ')}</div><span>${under}</span></div>`;
}

export const higher = (f: Figure | undefined, { said, unit, formats }: RowContext): unknown =>
  f ? html`${said.higherLine} <b>${f.code ? '[c]' : amount(f, unit, formats)}</b>${f.comparator ? `, ${said.theirs(f, unit, formats)}` : ''}` : nothing;
