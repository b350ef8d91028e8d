/** Rows that are not usual: hidden and missing figures, ranges, few pupils, scores. Loaded with the first of them. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { academyName } from '../../data/academies.js';
import type { Code } from '../../data/codes.js';
import type { TrustDocument } from '../../data/trust-document.js';
import type { Axis } from '../../outcomes/axis.js';
import type { Row } from '../../outcomes/choose.js';
import type { Figure } from '../../outcomes/figure.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import '../../outcomes/rare.words.js';
import { fewPupils } from '../../outcomes/usual.js';
import { bar, marks, middle, type Marks, type Span } from './outcome-comparison.layout.js';
import { signed, type Note } from './outcome-comparison.notes.js';
import { block, finding, over, plot, upright, whisker, who } from './outcome-comparison.pieces.js';
import { breakTemplate, higher, innerOf, mainOf, pc, spoken, type RowContext } from './outcome-comparison.row.js';

export { scoreAxis } from '../../outcomes/score-axis.js';

/** Height of a row without a figure, px. */
const short = 48;

/** Codes that hide a figure which is there. */
const isHidden = (f: Figure | undefined): boolean => f?.code === 'SUPP' || f?.code === 'c' || f?.code === 'RE';
export const isMissing = (f: Figure | undefined): boolean => !f || (f.code !== undefined && !isHidden(f));
const isFew = (f: Figure | undefined): boolean => f?.result.of !== undefined && f.result.of <= fewPupils;

export interface RareMarks extends Marks {
  /** The bar is outlined only: few pupils. */
  few?: boolean;
  /** The part of the bar that a published range leaves open. */
  open?: Span;
  /** A figure is hidden: the slot is hatched. */
  hidden?: boolean;
  /** Scores: the disc. */
  disc?: number | undefined;
}

/** Where all the marks of a row stand, 0 to 100. */
export function rareMarks(row: Row, axis: Axis, unit: 'percent' | 'score'): RareMarks {
  const main = mainOf(row);
  const all = marks(main, innerOf(row), axis);
  if (isHidden(main)) return { ...all, hidden: true };
  if (unit === 'score') return { ...all, bar: undefined, disc: all.bar };
  const few = isFew(main) && main?.interval !== undefined;
  if (!main?.range) return { ...all, few };
  const open: Span = [axis.at(main.range.low), axis.at(main.range.high)];
  return { ...all, few, bar: open[0], open };
}

export function drawing(row: Row, { axis, unit }: RowContext): TemplateResult {
  if (isMissing(mainOf(row))) return html`<svg class="plot short">${upright('zero dotted', axis.at(axis.origin), [0, short])}</svg>`;
  const m = rareMarks(row, axis, unit);
  const within: Span = [bar[0] + 1, bar[1] - 1];
  const bars = [
    m.hidden ? block('hidden', 0, 100, bar) : m.few ? block('bar few', 0, m.bar, within) : block('bar', 0, m.bar, bar),
    m.open ? block('open', ...m.open, within) : nothing,
  ];
  const disc = (name: string, x: number | undefined, radius: number) =>
    x === undefined ? nothing : svg`<circle class=${name} cx=${pc(x)} cy=${middle} r=${radius}></circle>`;
  // A hatched slot hides all of the row.
  return plot(
    m.hidden ? { ...m, inner: undefined } : m,
    axis,
    bars,
    m.few
      ? [whisker(m.whisker, [36, 52], 'whisker few-whisker'), disc('disc', m.bar, 5)]
      : [whisker(m.whisker), disc('disc score', m.disc, 7)],
  );
}

const chip = (text: string) => html`<span class="chip">${text}</span>`;

/** What stands where in a row. */
interface RowParts {
  kind?: string;
  when: unknown;
  what: unknown;
  over: unknown;
}

export function rowTemplate(row: Row, first: boolean, label: string, context: RowContext): TemplateResult {
  const { kind = 'row', when, what, over } = parts(row, first, context);
  return html`<li class=${kind} part="item">
    <span class="words">${spoken(row, label, context)}</span>${breakTemplate(row, context.said)}
    <div class="when" aria-hidden="true"><b class="year">${label}</b>${when}</div>
    <div class="what" aria-hidden="true">${what}</div>
    <div class="over" aria-hidden="true">${over}</div>
  </li>`;
}

function parts(row: Row, first: boolean, context: RowContext): RowParts {
  const { said, unit, formats } = context;
  const f = mainOf(row);
  const missing = { kind: 'row missing', when: nothing, what: nothing };
  if (!f) return { ...missing, over: chip(row.gap || said.noResult) };
  if (isMissing(f)) return { ...missing, over: chip([said.code(f), said.theirs(f, unit, formats)].filter(Boolean).join('. ')) };
  const { of, status = 'final', flags, marks = [], band } = f.result;
  const within = innerOf(row);
  const under =
    within && !(within.code && isMissing(within))
      ? higher(within, context)
      : of !== undefined && isFew(f) && unit === 'percent' && !f.code
        ? said.onePupil(of, formats)
        : band
          ? said.band(band)
          : nothing;
  return {
    when: who(f, context, [...(status === 'final' ? [] : [said.status[status]]), ...(flags?.includes('u') ? [said.lowReliability] : [])]),
    what: f.code
      ? [html`<b class="value">[c]</b>`, said.notShown]
      : finding(
          f,
          context,
          marks.length ? html`<sup>${marks.join(' ')}</sup>` : nothing,
          f.verdict ?? (f.pupils === undefined ? '' : said.pupilsApart(f.pupils)),
        ),
    over: over(f, first, context, under, f.code ? chip(said.code(f)) : nothing),
  };
}

const openSign = html`<svg width="24" height="12" aria-hidden="true"><rect class="open" x="1" y="1" width="22" height="10" /></svg>`;

/** Notes on what is drawn. */
export function drawnNotes({ method }: Outcomes, rows: readonly Row[], { said }: RowContext): (Note | string | false)[] {
  return [
    rows.some((row) => mainOf(row)?.range) && signed(openSign, said.publishedRangeNote),
    rows.some((row) => isFew(mainOf(row)) && mainOf(row)?.interval) && said.fewNote,
    method === 'pupil-gap' && said.pupilGapNote,
    rows.some((row) => isHidden(mainOf(row)) || isHidden(innerOf(row))) && said.hiddenNote,
  ];
}

/** Notes on single figures: how final they are, what is flagged, left out, marked. */
export function figureNotes(
  outcomes: Outcomes,
  figures: readonly Figure[],
  { said, formats }: RowContext,
  document: TrustDocument | undefined,
): (string | false)[] {
  const marks = new Set(figures.flatMap((f) => [...(f.result.marks ?? []), ...(f.comparator?.marks ?? [])]));
  const statuses = (['headline', 'provisional', 'revised'] as const).map(
    (status) => [status, [...new Set(figures.filter((f) => f.result.status === status).map((f) => f.result.period))]] as const,
  );
  const school = (urn: number, code: Code) =>
    said.missingSchool(
      academyName(document, urn) ?? outcomes.schools?.find((one) => one.urn === urn)?.name ?? said.unknownSchool(urn),
      code,
    );
  return [
    ...statuses.map(([status, periods]) => periods.length > 0 && said.statusNote(periods, status, formats)),
    figures.some((f) => f.result.flags?.includes('u')) && said.unreliableNote,
    // Said once for all the standards and subjects of a year.
    ...new Set(
      figures.map(
        ({ result: { period, missing = [] } }) =>
          missing.length > 0 &&
          said.missingNote(
            period,
            missing.map(({ school: urn, code }) => school(urn, code)),
          ),
      ),
    ),
    ...(outcomes.notes ?? []).filter((note) => marks.has(note.mark)).map((note) => `${note.mark} ${note.text}`),
  ];
}

const pattern = (id: string, name: string) =>
  svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class=${name} d="M1.5 0V6"></path></pattern>`;
/** Fills for hidden figures and for ranges. */
export const patterns = html`<svg class="defs" width="0" height="0" aria-hidden="true">
  ${pattern('lines', 'strong-line')}${pattern('stripes', 'tone-line')}
</svg>`;

export const rareStyles = css`
  /* No stronger than the panels of other subjects, whose styles may have come before. */
  .plot.short {
    height: 48px;
  }

  .chip {
    position: absolute;
    top: 44px;
    inset-inline-start: 8px;
    translate: 0 -50%;
    max-width: calc(100% - 16px);
    padding: 0 4px;
    background: var(--_paper);
    color: var(--_ink);
    font-size: 1.167em;
    line-height: 1.43;
  }

  .score :is(.ref, .under > span) {
    background: var(--_paper);
  }

  .missing :where(.over) {
    min-height: 48px;
    padding: 0;
  }

  .missing .chip {
    top: 24px;
    background: none;
    padding: 0;
  }

  .missing .year {
    font-weight: 400;
    color: var(--_quiet);
  }

  .zero.dotted {
    stroke-dasharray: 1.5 4;
  }

  .bar.few {
    fill: var(--_paper);
    stroke: var(--_tone);
    stroke-width: 2;
  }

  .open {
    fill: url(#stripes);
    stroke: var(--_tone);
    stroke-width: 2;
  }

  .hidden {
    fill: url(#lines);
    stroke: var(--_strong);
    stroke-dasharray: 4 3;
  }

  .few-whisker {
    stroke-width: 3;
  }

  .disc {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 2;
  }

  .disc.score {
    fill: var(--_deep);
  }

  .tone-line {
    stroke: var(--_tone);
    stroke-width: 3;
  }

  .strong-line {
    stroke: var(--_strong);
    stroke-width: 1;
  }

  @container (width >= 520px) {
    .charts .missing .when {
      padding-top: 10px;
    }
  }
`;
