import { html, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { academyName } from '../../data/academies.js';
import { percentAxis, scoreAxis } from '../../outcomes/axis.js';
import { choose, type Selection, type Series } from '../../outcomes/choose.js';
import type * as Claims from '../../outcomes/claim.js';
import { claimed } from '../../outcomes/claimed.js';
import type { GroupWords } from '../../outcomes/groups.words.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import { isHidden, type OutcomeWords } from '../../outcomes/outcomes.words.js';
import { part } from '../../outcomes/part.js';
import { unitOf } from '../../outcomes/sound.js';
import { FiguredWidget } from '../../widget/figured.js';
import type { Plate, Wanted } from '../../widget/plate.js';
import { heading } from '../../widget/text.js';
import { chart, figuresOf, labelOf } from './outcome-comparison.chart.js';
import { fewPupils } from './outcome-comparison.layout.js';
import type * as More from './outcome-comparison.more.js';
import { notesOf, type Note } from './outcome-comparison.notes.js';
import { innerOf, mainOf, type RowContext } from './outcome-comparison.row.js';
import { styles } from './outcome-comparison.styles.js';
import type { Words } from './outcome-comparison.words.js';
import './outcome-comparison.words.js';

/** The grammar of claims, and what only some data needs: loaded for the first of the page. */
let claims: typeof Claims | undefined;
let more: typeof More | undefined;
const waiting: Plate = { heading: '', body: html``, said: [] };

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
  #drawn: Drawn | undefined;

  protected override plate(outcomes: Outcomes): Plate {
    const { group, standard, subject, pupils, formats } = this;
    const selection: Selection = { group, standard, subject, pupils };
    const said = this.language.words<OutcomeWords>('outcomes');
    const words = this.language.words<Words>('outcome-comparison');
    const all = choose(outcomes, selection);
    const whole = all.filter((one) => one.subject === undefined);
    // Nothing but one subject: that is the main thing then.
    const main = whole.length ? whole : all.every((one) => one.subject === all[0]?.subject) ? all : [];
    const multiples = all.filter((one) => !main.includes(one));
    const f = claimed(main.length ? main : multiples);
    const wantsMore = main.length !== 1 || multiples.length || f?.code;
    if (wantsMore && !more) return { ...waiting, pending: import('./outcome-comparison.more.js').then((module) => void (more = module)) };
    if (outcomes.claim && !claims) return { ...waiting, pending: import('../../outcomes/claim.js').then((module) => void (claims = module)) };
    const others = wantsMore ? this.language.words<GroupWords>('groups') : undefined;
    if (more && others) {
      this.adopt(more.moreStyles);
      if (!all.length) return more.emptyPlate(outcomes, others);
    }

    const unit = unitOf(outcomes, main[0]?.subject);
    const rows = main.flatMap((one) => one.rows);
    const context: RowContext = { axis: unit === 'percent' ? percentAxis : scoreAxis(figuresOf(rows)), unit, formats, said, words };
    const panels = (others && more?.panels(multiples, outcomes, context)) ?? [];
    const claim = outcomes.claim ? claims?.checkClaim(outcomes.claim, f, outcomes, formats, 'claim', this.language.lang()) : undefined;
    const found = f && others && more?.findings(main, f, context, others);
    const inside = main.length === 1 ? rows.find((row) => mainOf(row) === f && innerOf(row))?.higher : undefined;
    const { subtitle, described } = this.#subtitle(outcomes, all, main, context);
    const drawn = [...rows, ...panels.map((one) => one.row)];
    const notes = notesOf(outcomes, all, said, formats, {
      whisker: drawn.some((row) => mainOf(row)?.interval),
      few: rows.some((row) => (mainOf(row)?.result.of ?? Infinity) <= fewPupils && mainOf(row)?.interval),
      open: rows.some((row) => mainOf(row)?.range),
      hidden: rows.some((row) => [mainOf(row)?.code, innerOf(row)?.code].some((code) => code && isHidden(code))),
      school: (urn, code) => said.missingSchool(academyName(this.document, urn) ?? outcomes.schools?.find((s) => s.urn === urn)?.name ?? said.unknownSchool(urn), code),
      unit,
    });
    this.#drawn = { main, panels, panelsHead: panels.length && others && more ? more.bySubject(panels, others) : '', context, notes };
    return {
      heading: claim?.text ?? found?.headline ?? (f ? said.headline(f, f.result.standard ?? 'expected', unit, formats, outcomes.measure.name) : (outcomes.title ?? outcomes.measure.name)),
      subtitle,
      described,
      example: outcomes.example,
      summary: found?.summary ?? (f && main.length ? said.summary(f, inside, unit, formats) : []),
      body: html`${patterns}${main.length ? html`<div class="charts">${main.map((one) => this.#box(one, main.length > 1, outcomes, context))}</div>` : nothing}${panels.length && others ? more?.panelsTemplate(panels, others, this.innerLevel) : nothing}`,
      said: [...main.flatMap((one) => [main.length > 1 ? `${labelOf(one, said)}:` : '', ...one.rows.map((row) => speak(row, row.period, context))]), ...panels.map(({ row, label, context: own }) => speak(row, label, own))],
      notes: notes.map((note) => note.shown),
      published: outcomes.source?.published && formats.day(outcomes.source.published),
      table: async () => (await import('../../outcomes/results-table.js')).resultsTable(outcomes, selection, said, formats),
      layout: main.length === 1 ? 'single' : main.length === 2 ? 'pair' : '',
      problems: claim?.problems ?? [],
    };
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./outcome-comparison.picture.js');
    return this.#drawn && picture(this.#drawn, wanted);
  }

  #box(series: Series, named: boolean, outcomes: Outcomes, context: RowContext): TemplateResult {
    return html`<div class="chart-box">
      ${named ? html`<div class="name">${heading(this.innerLevel, labelOf(series, context.said) || outcomes.measure.name)}</div>` : nothing} ${chart(series.rows, context)}
    </div>`;
  }

  /** The measure and the group; the words for the standards are the key to the bars. */
  #subtitle(outcomes: Outcomes, all: Series[], main: Series[], { said, words, unit }: RowContext): { subtitle: unknown; described: string } {
    const has = (standard: 'expected' | 'higher') => all.some((one) => one.rows.some((row) => row[standard]));
    const [a, b, c, d] = words.subtitle;
    const [first, second] = has('expected') ? [said.expectedKey, has('higher') ? said.higherKey : ''] : [said.higherKey, ''];
    const keyed = (key: (word: string, higher: boolean) => unknown): unknown[] => (unit === 'score' ? [] : [a, key(first, false), b, ...(second ? [c, key(second, true), d] : []), '. ']);
    const rest = [outcomes.subtitle ?? outcomes.measure.name, main.length === 1 && main[0] ? labelOf(main[0], said) : ''].filter(Boolean).map((one) => one.replace(/[^.!?]$/, '$&.')).join(' ');
    return { subtitle: html`${keyed((word, higher) => html`<b class=${higher ? 'key higher' : 'key'}>${word}</b>`)}${rest}`, described: keyed((word) => word).join('') + rest };
  }
}

/** What a picture file is drawn of. */
export interface Drawn {
  main: Series[];
  panels: More.Panel[];
  panelsHead: string;
  context: RowContext;
  notes: Note[];
}

const speak = (row: Series['rows'][number], label: string, { said, unit, formats }: RowContext): string => said.row(label, row.expected, row.higher, row.gap, row.breakBefore, unit, formats);

/** Fills for ranges, hidden figures, and for tone where there is no colour. */
const pattern = (id: string, name: string) => svg`<pattern id=${id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class=${name} d="M1.5 0V6"></path></pattern>`;
const patterns = html`<svg class="defs" aria-hidden="true" focusable="false">${pattern('hatch', 'ink-line')}${pattern('lines', 'strong-line')}${pattern('stripes', 'tone-line')}</svg>`;
