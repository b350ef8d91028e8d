/** A row of any kind, piece by piece: what rows that are not usual are made of. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Axis } from '../../outcomes/axis.js';
import type { Figure } from '../../outcomes/figure.js';
import { amount, reference } from '../../outcomes/outcomes.words.js';
import { grid, height, inner, innerTick, middle, tick, type Marks, type Span } from './outcome-comparison.layout.js';
import { pc, type RowContext } from './outcome-comparison.row.js';

export const upright = (name: string, x: number, [from, to]: Span): unknown =>
  svg`<line class=${name} x1=${pc(x)} x2=${pc(x)} y1=${from} y2=${to}></line>`;
export const block = (name: string, from: number, to: number | undefined, [top, bottom]: Span): unknown =>
  to === undefined ? nothing : svg`<rect class=${name} x=${pc(from)} width=${pc(to - from)} y=${top} height=${bottom - top}></rect>`;

const path = ([from, to]: Span): string => `M0 ${String(from)}V${String(to)}`;

/** The plot of one row, from back to front. */
export function plot(m: Marks, { ticks, origin, at }: Axis, bars: unknown, above: unknown): TemplateResult {
  return html`<svg class="plot">
    ${ticks.map((one) => (one === origin ? nothing : upright('grid', at(one), grid)))}${upright('zero', at(origin), [0, height])}${bars}${block('inner', 0, m.inner, inner)}${
      m.reference === undefined
        ? nothing
        : svg`<svg x=${pc(m.reference)} overflow="visible"><path class="halo" d=${path(tick)}></path><path class="tick" d=${path(tick)}></path><path class="diamond" d="M0 16 6 22 0 28-6 22Z"></path></svg>`
    }${
      m.innerReference === undefined
        ? nothing
        : svg`<svg x=${pc(m.innerReference)} overflow="visible"><path class="halo" d=${path(innerTick)}></path><path class="tick" d=${path(innerTick)}></path></svg>`
    }${above}
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

const academies = ({ result: { schools } }: Figure, { said, formats }: RowContext): string[] =>
  schools === undefined ? [] : [said.academies(schools, formats)];

/** Who was counted; below it, where there is room, in how many academies, and what `more` there is to know. */
export const who = (f: Figure, context: RowContext, more: readonly string[] = []): unknown =>
  html`<span>${context.said.counts(f, context.formats)}</span
    >${[...academies(f, context), ...more].map((one) => html`<span class="more">${one}</span>`)}`;

export const finding = (f: Figure, { said, unit, formats }: RowContext, mark: unknown = nothing, verdict: unknown = f.verdict): unknown =>
  html`<b class="value">${amount(f, unit, formats)}${mark}</b>${f.comparator ? nothing : said.noReference}<span class="gap"
      >${said.gap(f, formats)}</span
    >${verdict ? html`<b class="verdict">${verdict}</b>` : nothing}`;

/** What stands over the plot: the comparator's figure (with its name in the first row), under the bar the higher standard. */
export function over(f: Figure, first: boolean, context: RowContext, under: unknown, chip: unknown = nothing): unknown {
  const { axis, said, unit, formats } = context;
  return html`${f.reference === undefined ? nothing : html`<span class=${first ? 'ref first' : 'ref'} .style=${`--x:${pc(axis.at(f.reference))}`}>${first ? said.theirs(f, unit, formats) : reference(f, unit, formats)}</span>`}${chip}
    <div class="under">
      <div class="who">${[said.counts(f, formats), ...academies(f, context)].join(', ')}</div>
      <span>${under}</span>
    </div>`;
}
