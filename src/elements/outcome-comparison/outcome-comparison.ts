import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { capital } from '../../language/format.js';
import { own } from '../../data/own.js';
import { academyName } from '../../data/trust-document.js';
import { percentAxis, scoreAxis, type Axis } from '../../outcomes/axis.js';
import { choose, chosen, type Selection, type Series } from '../../outcomes/choose.js';
import type * as Claims from '../../outcomes/claim.js';
import { claimed } from '../../outcomes/claimed.js';
import type { Figure } from '../../outcomes/figure.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import { isHidden, type OutcomeWords } from '../../outcomes/outcomes.words.js';
import { unitOf } from '../../outcomes/rules.js';
import type { Plate, Wanted } from '../../widget/plate.js';
import { heading } from '../../widget/text.js';
import { FiguredWidget } from '../../widget/figured.js';
import { part } from '../../outcomes/part.js';
import { drawing, innerOf, mainOf, rowTemplate, type RowContext } from './outcome-comparison.row.js';
import { fewPupils } from './outcome-comparison.layout.js';
import type { PictureBlock } from './outcome-comparison.picture.js';
import { notesOf } from './outcome-comparison.notes.js';
import { styles } from './outcome-comparison.styles.js';
import { type Words } from './outcome-comparison.words.js';

/** The grammar of claims: loaded for the first claim of the page. */
let claims: typeof Claims | undefined;
const loadClaims = async (): Promise<void> => {
  claims = await import('../../outcomes/claim.js');
};

/**
 * Results against the national figure, period by period: bars, 95% ranges, verdicts, codes, breaks.
 * @summary How pupils did, set against the national figure with the margin that chance leaves.
 * @tag outcome-comparison
 */
export class OutcomeComparison extends FiguredWidget<Outcomes> {
  static override readonly part = part;
  static override styles = [...FiguredWidget.styles, styles];
  static override properties: PropertyDeclarations = { ...FiguredWidget.properties, group: {}, standard: {}, subject: {}, pupils: {} };

  /** Only this group: its key or its name. */
  declare group: string | null;
  /** Only this standard: `expected` or `higher`. */
  declare standard: string | null;
  /** Only this subject; `combined`: only the rows that have none. */
  declare subject: string | null;
  /** Only these pupils: `all`, `disadvantaged`, … */
  declare pupils: string | null;

  /** What a picture file is drawn of. */
  #blocks: PictureBlock[] = [];
  #notes: string[] = [];

  protected override plate(outcomes: Outcomes): Plate {
    const { group, standard, subject, pupils } = this;
    const selection: Selection = { group, standard, subject, pupils };
    const said = this.language.words<OutcomeWords>('outcomes');
    const words = this.language.words<Words>('outcome-comparison');
    const { formats } = this;
    const all = choose(outcomes, selection);
    if (!all.length) return this.#empty(outcomes, words);

    const whole = all.filter((one) => one.subject === undefined);
    // Only one subject, or nothing but subjects of which one was chosen: that is the main thing then.
    const main = whole.length ? whole : all.every((one) => one.subject === all[0]?.subject) ? all : [];
    const multiples = all.filter((one) => !main.includes(one));
    const unit = unitOf(outcomes, main[0]?.subject);
    const rows = main.flatMap((one) => one.rows);
    const context: RowContext = { axis: unit === 'percent' ? percentAxis : scoreAxis(figuresOf(rows)), unit, formats, said, words };
    const f = claimed(main.length ? main : multiples);
    const claim = outcomes.claim && claims?.checkClaim(outcomes.claim, f, outcomes, formats);
    const higher = main.length === 1 ? main[0]?.rows.find((row) => mainOf(row) === f && innerOf(row))?.higher : undefined;
    const { computed, summary } = findings(outcomes, main, f, higher, context);
    const { subtitle, described } = this.#subtitle(outcomes, all, main, words, said);
    const notes = notesOf(outcomes, all, said, formats, {
      whisker: rows.concat(multiples.flatMap((one) => one.rows)).some((row) => mainOf(row)?.interval),
      few: rows.some((row) => (mainOf(row)?.result.of ?? Infinity) <= fewPupils && mainOf(row)?.interval),
      open: rows.some((row) => mainOf(row)?.range),
      hidden: rows.some((row) => [mainOf(row)?.code, innerOf(row)?.code].some((code) => code && isHidden(code))),
      school: (urn, code) => said.missingSchool(academyName(this.document, urn) ?? outcomes.schools?.find((s) => s.urn === urn)?.name ?? said.unknownSchool(urn), code),
      unit,
    });
    this.#blocks = [
      ...main.map((one) => ({ label: main.length > 1 ? labelOf(one, said) : '', rows: one.rows, context })),
      ...multiples.flatMap((one, i) => {
        const row = lastRow(one);
        return row ? [{ label: i ? '' : words.bySubject(row.period), rows: [{ ...row, breakBefore: '' }], context: this.#contextOf(one, row, context, outcomes), name: this.#subjectName(one, outcomes), goesOn: i + 1 < multiples.length }] : [];
      }),
    ];
    this.#notes = notes.map((note) => note.plain).filter(Boolean);
    return {
      heading: (claim && claim.text) ?? computed ?? outcomes.measure.name,
      subtitle,
      described,
      example: outcomes.example,
      summary,
      body: this.#body(main, multiples, context, outcomes),
      said: [...main.flatMap((one) => [...(main.length > 1 ? [`${labelOf(one, said)}:`] : []), ...spokenRows(one, context)]), ...multiples.map((one) => said.row(this.#subjectName(one, outcomes), lastRow(one)?.expected, lastRow(one)?.higher, undefined, undefined, unitOf(outcomes, one.subject), formats))],
      notes: notes.map((note) => note.shown),
      source: outcomes.source,
      table: async () => (await import('../../outcomes/results-table.js')).resultsTable(outcomes, selection, words, said, formats),
      drawn: true,
      ...(outcomes.claim && !claims && { pending: loadClaims() }),
      layout: main.length === 1 ? 'single' : main.length === 2 ? 'pair' : '',
      problems: claim ? claim.problems : [],
    };
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./outcome-comparison.picture.js');
    return picture(this.#blocks, this.#notes, wanted);
  }

  #contextOf(series: Series, row: Series['rows'][number], context: RowContext, outcomes: Outcomes): RowContext {
    const unit = unitOf(outcomes, series.subject);
    return { ...context, unit, axis: unit === 'percent' ? percentAxis : scoreAxis(figuresOf([row])) };
  }

  #subjectName(series: Series, { measures }: Outcomes): string {
    return own(measures, series.subject)?.name ?? capital(series.subject ?? '');
  }

  #subtitle(outcomes: Outcomes, all: Series[], main: Series[], words: Words, said: OutcomeWords): { subtitle: unknown; described: string } {
    const percent = unitOf(outcomes, main[0]?.subject) === 'percent';
    const has = (standard: 'expected' | 'higher') => all.some((one) => one.rows.some((row) => row[standard]));
    const key = (standard: 'expected' | 'higher') => html`<span class=${standard === 'higher' ? 'key higher' : 'key'}>${standard === 'higher' ? said.higherKey : said.expectedKey}</span>`;
    const [a, b, c, d] = words.subtitle;
    const what = !percent ? nothing : has('expected') ? html`${a}${key('expected')}${b}${has('higher') ? html`${c}${key('higher')}${d}` : nothing}. ` : html`${a}<b class="key">${said.higherKey}</b>${b}. `;
    const spoken = !percent ? '' : has('expected') ? `${a}${said.expectedKey}${b}${has('higher') ? `${c}${said.higherKey}${d}` : ''}. ` : `${a}${said.higherKey}${b}. `;
    const groups = main.length === 1 && main[0] ? [labelOf(main[0], said)].filter(Boolean) : [];
    const rest = [outcomes.subtitle ?? outcomes.measure.name, ...groups].map((one) => (/[.!?]$/.test(one) ? one : `${one}.`)).join(' ');
    return { subtitle: html`${what}${rest}`, described: spoken + rest };
  }

  #body(main: Series[], multiples: Series[], context: RowContext, outcomes: Outcomes): TemplateResult {
    const { said } = context;
    return html`${patterns}${main.length
      ? html`<div class="charts">
          ${main.map(
            (one) =>
              html`<div class="chart-box">
                ${main.length > 1 ? html`<div class="name">${heading(this.innerLevel, labelOf(one, said) || outcomes.measure.name)}</div>` : nothing} ${chart(one, context)}
              </div>`,
          )}
        </div>`
      : nothing}${multiples.length ? this.#multiples(multiples, context, outcomes) : nothing}`;
  }

  #multiples(series: Series[], context: RowContext, outcomes: Outcomes): TemplateResult {
    const { said, words } = context;
    const last = series.map((one) => lastRow(one)?.period).filter(Boolean);
    const groups = new Set(series.map((one) => labelOf(one, said)));
    return html`<div class="multiples">
      <div class="multiples-head">${heading(this.innerLevel, words.bySubject([...new Set(last)].join(', ')))}</div>
      <div class="panels">
        ${series.map((one, i) => {
          const row = lastRow(one);
          if (!row) return nothing;
          const own = this.#contextOf(one, row, context, outcomes);
          const label = this.#subjectName(one, outcomes) + (groups.size > 1 ? `, ${labelOf(one, said)}` : '');
          return html`<div class="chart panel">
            <div class="layer" part="graphic" aria-hidden="true"><div class="slot">${drawing(row, own)}</div></div>
            <ol class="layer" part="list" role="list">
              ${rowTemplate({ ...row, breakBefore: '' }, i === 0, label, own)}
            </ol>
          </div>`;
        })}
      </div>
    </div>`;
  }

  #empty(outcomes: Outcomes, words: Words): Plate {
    const choices = [...new Set(chosen(outcomes, {}).flatMap((r) => [r.group && (own(outcomes.groups, r.group)?.name ?? r.group), r.subject, r.standard, r.pupils]).filter((one): one is string => Boolean(one)))];
    return {
      heading: words.nothing,
      subtitle: outcomes.title ?? outcomes.measure.name,
      body: html`<div class="chart empty-axes" .style=${'--n:1'} aria-hidden="true">
          <div class="layer"><div class="slot"><svg class="plot" focusable="false">${percentAxis.ticks.map((tick) => svg`<line class=${tick ? 'grid' : 'zero'} x1=${`${String(tick)}%`} x2=${`${String(tick)}%`} y1="0" y2="84"></line>`)}</svg></div>${axisTemplate(percentAxis, 'percent')}</div>
        </div>
        <p>${words.nothingWhy(choices)}</p>`,
      said: [words.nothingWhy(choices)],
      empty: true,
    };
  }
}

/** The computed headline, and the sentences behind it. */
function findings(outcomes: Outcomes, main: Series[], f: Figure | undefined, higher: Figure | undefined, { said, unit, formats }: RowContext): { computed: string | undefined; summary: string[] } {
  if (!f) return { computed: outcomes.title, summary: [] };
  const standard = f.result.standard ?? 'expected';
  if (main.length > 1) {
    const named = main.map((one) => ({ name: labelOf(one, said), figure: lastOf(one) })).filter((one): one is { name: string; figure: Figure } => one.figure !== undefined);
    return { computed: said.groupsHeadline(named, unit, formats), summary: [...said.groupsSummary(named, unit, formats), ...(areApart(main) ? [said.different] : [])] };
  }
  const last = f.code ? claimed([{ rows: (main[0]?.rows ?? []).filter((row) => !mainOf(row)?.code) }]) : undefined;
  if (last) return { computed: said.since(last), summary: said.sinceSummary(last, f, standard, unit, formats) };
  return { computed: said.headline(f, standard, unit, formats, outcomes.measure.name), summary: main.length ? said.summary(f, higher, unit, formats) : [] };
}

/** Whether no pupil can be in two of the groups: two groups that are known by name only, or one on each side of the same number of years. */
function areApart(series: Series[]): boolean {
  const rules = series.map((one) => one.rule);
  if (series.length !== 2 || new Set(series.map((one) => one.pupils)).size > 1) return false;
  const [a, b] = rules;
  if (!a && !b) return true;
  return (a?.minYears ?? b?.minYears) !== undefined && (a?.minYears ?? b?.minYears) === (a?.underYears ?? b?.underYears);
}

const lastRow = (series: Series) => series.rows.reduce<Series['rows'][number] | undefined>((last, row) => (mainOf(row) && (!last || row.period >= last.period) ? row : last), undefined);
const lastOf = (series: Series): Figure | undefined => {
  const row = lastRow(series);
  return row && mainOf(row);
};
const figuresOf = (rows: Series['rows']): Figure[] => rows.map(mainOf).filter((f): f is Figure => f !== undefined);
const labelOf = (series: Series, said: OutcomeWords): string => [series.group, series.pupils === 'all' ? '' : said.pupils(series.pupils)].filter(Boolean).join(', ');
const spokenRows = (series: Series, { said, unit, formats }: RowContext): string[] => series.rows.map((row) => said.row(row.period, row.expected, row.higher, row.gap, row.breakBefore, unit, formats));
function chart(series: Series, context: RowContext): TemplateResult {
  const firstWithReference = series.rows.findIndex((row) => mainOf(row)?.reference !== undefined);
  return html`<div class=${context.unit === 'score' ? 'chart score' : 'chart'} .style=${`--n:${String(series.rows.length)}`}>
    <div class="layer" part="graphic" aria-hidden="true">
      ${series.rows.map((row) => html`<div class="slot">${drawing(row, context)}</div>`)} ${axisTemplate(context.axis, context.unit)}
    </div>
    <ol class="layer" part="list" role="list">
      ${series.rows.map((row, i) => rowTemplate(row, i === firstWithReference, row.period, context))}
    </ol>
  </div>`;
}

const axisTemplate = (axis: Axis, unit: 'percent' | 'score') =>
  html`<div class="axis">${axis.ticks.map((tick) => html`<span .style=${`--x:${String(axis.at(tick))}%`}>${String(tick).replace('-', '−')}${unit === 'percent' && tick === 100 ? '%' : ''}</span>`)}</div>`;

/** Fills for ranges, hidden figures, and for tone where there is no colour. */
const patterns = html`<svg class="defs" aria-hidden="true" focusable="false">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="ink-line" d="M1 0V6" /></pattern>
  <pattern id="lines" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="strong-line" d="M1 0V6" /></pattern>
  <pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="tone-line" d="M1.5 0V6" /></pattern>
</svg>`;
