import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Formats } from '../../language/format.js';
import type { Axis } from '../../outcomes/axis.js';
import type { Row } from '../../outcomes/choose.js';
import type { Figure } from '../../outcomes/figure.js';
import { amount, isHidden, reference, type OutcomeWords } from '../../outcomes/outcomes.words.js';
import { fewPupils, marks, plot, type Marks } from './outcome-comparison.layout.js';
import type { Words } from './outcome-comparison.words.js';

/** All that a row needs beside its figures. */
export interface RowContext {
  axis: Axis;
  unit: 'percent' | 'score';
  formats: Formats;
  said: OutcomeWords;
  words: Words;
}

const pc = (x: number): string => `${String(Math.round(x * 1000) / 1000)}%`;
const upright = (name: string, x: number, [from, to]: readonly [number, number]) => svg`<line class=${name} x1=${pc(x)} x2=${pc(x)} y1=${from} y2=${to}></line>`;

/** The figure that a row is about, and the one inside it. */
export const mainOf = (row: Row): Figure | undefined => row.expected ?? row.higher;
export const innerOf = (row: Row): Figure | undefined => (row.expected ? row.higher : undefined);
const isMissing = (f: Figure | undefined): boolean => !f || (f.code !== undefined && !isHidden(f.code));

/** The drawing of one row: percentages of its width, px of its height. */
export function drawing(row: Row, { axis, unit }: RowContext): TemplateResult {
  const main = mainOf(row);
  if (isMissing(main)) return html`<svg class="plot short" focusable="false">${upright('zero dotted', axis.at(axis.origin ?? axis.from), [0, plot.short])}</svg>`;
  const m = marks(main, innerOf(row), axis, unit);
  return html`<svg class="plot" focusable="false">
    ${axis.ticks.slice(unit === 'percent' ? 1 : 0).map((tick) => upright('grid', axis.at(tick), plot.grid))} ${upright('zero', axis.at(axis.origin ?? axis.from), [0, plot.height])} ${bars(m)}
    ${m.reference === undefined ? nothing : [upright('halo', m.reference, plot.tick), upright('tick', m.reference, plot.tick), svg`<svg x=${pc(m.reference)} y=${plot.diamond} overflow="visible"><path class="diamond" d="M0-6 6 0 0 6-6 0Z"></path></svg>`]}
    ${m.innerReference === undefined ? nothing : [upright('halo', m.innerReference, plot.innerTick), upright('tick', m.innerReference, plot.innerTick)]} ${m.whisker ? whisker(m.whisker, m.few) : nothing}
    ${m.disc !== undefined || m.few ? svg`<circle class=${m.few ? 'disc' : 'disc score'} cx=${pc(m.disc ?? m.bar ?? 0)} cy=${plot.middle} r=${m.few ? 5 : 7}></circle>` : nothing}
  </svg>`;
}

function bars(m: Marks): unknown {
  const [y, end] = plot.bar;
  if (m.hidden) return svg`<rect class="hidden" width="100%" y=${y} height=${end - y}></rect>`;
  return [
    m.bar === undefined ? nothing : svg`<rect class=${m.few ? 'bar few' : 'bar'} width=${pc(m.bar)} y=${m.few ? y + 1 : y} height=${end - y - (m.few ? 2 : 0)}></rect>`,
    m.open ? svg`<rect class="open" x=${pc(m.open[0])} width=${pc(m.open[1] - m.open[0])} y=${y + 1} height=${end - y - 2}></rect>` : nothing,
    m.inner === undefined ? nothing : svg`<rect class="inner" width=${pc(m.inner)} y=${plot.inner[0]} height=${plot.inner[1] - plot.inner[0]}></rect>`,
  ];
}

function whisker([low, high]: readonly [number, number], few?: boolean): unknown {
  const cap: readonly [number, number] = few ? [36, 52] : plot.inner;
  const across = (name: string) => svg`<line class=${name} x1=${pc(low)} x2=${pc(high)} y1=${plot.middle} y2=${plot.middle}></line>`;
  const ink = few ? 'whisker few-whisker' : 'whisker';
  return [across('edge'), ...[low, high].map((x) => upright('edge', x, [cap[0] - 1, cap[1] + 1])), across(ink), ...[low, high].map((x) => upright(ink, x, cap))];
}

/** One row as a reader sees it beside and over the drawing, and as it is spoken. */
export function rowTemplate(row: Row, first: boolean, label: string, context: RowContext): TemplateResult {
  const { said, unit, formats } = context;
  const main = mainOf(row);
  const spoken = said.row(label, row.expected, row.higher, row.gap, row.breakBefore, unit, formats);
  return html`<li class=${isMissing(main) ? 'row missing' : 'row'} part="item">
    <span class="words">${spoken}</span>
    ${row.breakBefore ? html`<div class="break" aria-hidden="true"><span><span>${said.seriesBreak(row.breakBefore)}</span></span></div>` : nothing}
    <div class="when" aria-hidden="true"><b class="year">${label}</b>${main && !isMissing(main) ? who(main, context) : nothing}</div>
    <div class="what" aria-hidden="true">${main && !isMissing(main) ? finding(main, context) : nothing}</div>
    <div class="over" aria-hidden="true">${over(row, main, first, context)}</div>
  </li>`;
}

function who(f: Figure, { said, formats }: RowContext): unknown {
  const { schools, status, flags } = f.result;
  const more = [schools === undefined ? '' : said.academies(schools, formats), status && status !== 'final' ? said.status[status] : '', flags?.includes('u') ? said.lowReliability : ''].filter(Boolean);
  return [html`<span>${said.counts(f, formats)}</span>`, more.map((one) => html`<span class="more">${one}</span>`)];
}

function finding(f: Figure, { said, unit, formats }: RowContext): unknown {
  if (f.code) return [html`<b class="value">[c]</b>`, said.notShown];
  const marked = f.result.marks?.join(' ') ?? '';
  const verdict = f.verdict ?? (f.pupils === undefined ? '' : said.pupilsApart(f.pupils));
  return html`<b class="value">${amount(f, unit, formats)}${marked ? html`<sup>${marked}</sup>` : nothing}</b>${f.comparator ? nothing : said.noReference}<span class="gap">${said.gap(f, formats)}</span
    >${verdict ? html`<b class="verdict">${verdict}</b>` : nothing}`;
}

function over(row: Row, main: Figure | undefined, first: boolean, { axis, said, unit, formats, words }: RowContext): unknown {
  if (!main) return html`<span class="chip">${row.gap || said.noResult}</span>`;
  const theirs = reference(main, unit, formats);
  const named = main.comparator ? `${main.comparator.name} ${theirs}` : '';
  if (isMissing(main)) return html`<span class="chip">${said.code(main)}${named ? `. ${named}` : ''}</span>`;
  const inner = innerOf(row);
  const { of, band } = main.result;
  const under =
    inner && !(inner.code && isMissing(inner))
      ? html`${words.higherLine} <b>${inner.code ? '[c]' : amount(inner, unit, formats)}</b>${inner.comparator ? `, ${inner.comparator.name} ${reference(inner, unit, formats)}` : ''}`
      : of !== undefined && of <= fewPupils && unit === 'percent' && !main.code
        ? said.onePupil(of, formats)
        : band
          ? said.band(band)
          : nothing;
  return html`${theirs ? html`<span class=${first ? 'ref first' : 'ref'} .style=${`--x:${pc(axis.at(main.reference ?? 0))}`}>${first ? named : theirs}</span>` : nothing}${main.code ? html`<span class="chip">${said.code(main)}</span>` : nothing}
    <div class="under"><div class="who">${[said.counts(main, formats), main.result.schools === undefined ? '' : said.academies(main.result.schools, formats)].filter(Boolean).join(', ')}</div><span>${under}</span></div>`;
}
