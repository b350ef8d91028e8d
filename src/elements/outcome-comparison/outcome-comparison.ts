import { html, nothing, type PropertyDeclarations } from 'lit';
import { percentAxis } from '../../outcomes/axis.js';
import { choose, type Selection, type Series } from '../../outcomes/choose.js';
import type * as Claims from '../../outcomes/claim.js';
import { claimed } from '../../outcomes/claimed.js';
import type { GroupWords } from '../../outcomes/groups.words.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import type { OutcomeWords } from '../../outcomes/outcomes.words.js';
import { part } from '../../outcomes/part.js';
import { unitOf } from '../../outcomes/sound.js';
import { isUsual } from '../../outcomes/usual.js';
import { FiguredWidget } from '../../widget/figured.js';
import type { Plate, Wanted } from '../../widget/plate.js';
import { chart, figuresOf, labelOf } from './outcome-comparison.chart.js';
import type * as More from './outcome-comparison.more.js';
import { notesOf, type Note } from './outcome-comparison.notes.js';
import type * as Rare from './outcome-comparison.rare.js';
import { innerOf, mainOf, spoken, type RowContext } from './outcome-comparison.row.js';
import { styles } from './outcome-comparison.styles.js';

/** What only some data needs: the grammar of claims, several series, rows that are not usual. Loaded for the first of the page. */
let claims: typeof Claims | undefined;
let more: typeof More | undefined;
let rare: typeof Rare | undefined;

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
    const all = choose(outcomes, selection);
    const f = claimed(all);
    const wantsMore = all.length !== 1 || f?.code;
    const pending: Promise<unknown>[] = [];
    if (wantsMore && !more) pending.push(import('./outcome-comparison.more.js').then((module) => (more = module)));
    if (!rare && !all.every(isPlain)) pending.push(import('./outcome-comparison.rare.js').then((module) => (rare = module)));
    if (outcomes.claim && !claims) pending.push(import('../../outcomes/claim.js').then((module) => (claims = module)));
    if (pending.length) return { heading: '', body: html``, said: [], pending: Promise.all(pending) };
    if (rare) this.adopt(rare.rareStyles);
    const several = wantsMore ? more : undefined;
    const words = this.language.words<GroupWords>('groups');
    if (several) this.adopt(several.moreStyles);
    // No figure, no series: there are several or none.
    if (!f) return several!.emptyPlate(outcomes, words);

    const main = several?.mainThing(all) ?? all;
    const unit = unitOf(outcomes, main[0]?.subject);
    const rows = main.flatMap((one) => one.rows);
    const context: RowContext = {
      axis: unit === 'score' && rare ? rare.scoreAxis(figuresOf(rows)) : percentAxis,
      unit,
      formats,
      several: main.length > 1,
      said,
      rare,
    };
    const arranged = several?.arranged(all, main, outcomes, f, context, words, this.innerLevel);
    const claim = outcomes.claim ? claims?.checkClaim(outcomes.claim, f, outcomes, formats, 'claim', this.language.lang()) : undefined;
    const notes = notesOf(outcomes, all, rows, [...rows, ...(arranged?.panels ?? []).map((one) => one.row)], context, this.document);
    this.#drawn = { main, panels: [], panelsHead: '', ...arranged, context, notes };
    return {
      ...subtitleOf(outcomes, all, main, context),
      heading: claim?.text ?? arranged?.headline ?? said.headline(f, f.result.standard ?? 'expected', unit, formats, outcomes.measure.name),
      example: outcomes.example,
      summary:
        arranged?.summary ?? said.summary(f, rows.flatMap((row) => (mainOf(row) === f ? (innerOf(row) ?? []) : []))[0], unit, formats),
      body: html`${hatch}${rare?.patterns}${arranged?.body ?? html`<div class="charts">${chart(rows, context)}</div>`}`,
      said: arranged?.said ?? rows.map((row) => spoken(row, row.period, context)),
      notes: notes.map((note) => note.shown),
      published: outcomes.source?.published && formats.day(outcomes.source.published),
      table: async () => (await import('../../outcomes/results-table.js')).resultsTable(outcomes, selection, said, formats),
      layout: ['', 'single', 'pair'][main.length] ?? '',
      problems: claim?.problems ?? [],
    };
  }

  protected override async picture(wanted: Wanted): Promise<string | undefined> {
    const { picture } = await import('./outcome-comparison.picture.js');
    return this.#drawn && picture(this.#drawn, wanted);
  }
}

/** What a picture file is drawn of. */
export interface Drawn {
  main: readonly Series[];
  panels: readonly More.Panel[];
  panelsHead: string;
  context: RowContext;
  notes: readonly Note[];
}

/** All pupils, and nothing but usual figures, one in each year. */
const isPlain = ({ pupils, rows }: Series): boolean =>
  pupils === 'all' && rows.every((row) => mainOf(row) && [row.expected, row.higher].every((f) => !f || isUsual(f)));

/** The measure and the group; the words for the standards are the key to the bars. */
function subtitleOf(
  outcomes: Outcomes,
  all: readonly Series[],
  main: readonly Series[],
  { said, unit }: RowContext,
): { subtitle: unknown; described: string } {
  const has = (standard: 'expected' | 'higher') => all.some((one) => one.rows.some((row) => row[standard]));
  const [a, b, c, d] = said.keys;
  const higher = has('higher') && said.higherKey;
  const [first, second] = has('expected') ? [said.expectedKey, higher] : [said.higherKey];
  const inside = second ? `${c}${second}${d}` : '';
  const keys =
    unit !== 'score' && html`${a}<b class="key">${first}</b>${b}${second ? html`${c}<b class="key higher">${second}</b>${d}` : nothing}.`;
  const rest = [outcomes.subtitle ?? outcomes.measure.name, main.length === 1 && main[0] ? labelOf(main[0], said) : '']
    .filter(Boolean)
    .map((one) => one.replace(/[^.!?]$/, '$&.'))
    .join(' ');
  return {
    subtitle: html`${keys || nothing}${keys ? ` ${rest}` : rest}`,
    described: (keys ? `${a}${first}${b}${inside}. ` : '') + rest,
  };
}

/** The fill for tone where there is no colour. */
const hatch = html`<svg class="defs" width="0" height="0" aria-hidden="true">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path d="M1.5 0V6" stroke="currentColor" stroke-width="1.5"></path>
  </pattern>
</svg>`;
