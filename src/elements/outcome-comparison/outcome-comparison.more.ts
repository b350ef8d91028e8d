/** What a page with one series of percentages does without: several groups, subjects side by side, no figure at the end, nothing chosen. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import { own } from '../../data/own.js';
import { capital } from '../../language/english.js';
import { percentAxis } from '../../outcomes/axis.js';
import { chosen, type Row, type Series } from '../../outcomes/choose.js';
import { claimed } from '../../outcomes/claimed.js';
import type { Figure } from '../../outcomes/figure.js';
import type { GroupWords } from '../../outcomes/groups.words.js';
import '../../outcomes/groups.words.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import { scoreAxis } from '../../outcomes/score-axis.js';
import { unitOf } from '../../outcomes/sound.js';
import type { Plate } from '../../widget/plate.js';
import { heading } from '../../widget/text.js';
import { axisTemplate, chart, figuresOf, labelOf } from './outcome-comparison.chart.js';
import { mainOf, spoken, type RowContext } from './outcome-comparison.row.js';

/** A subject's last row beside others of the same scale. */
export interface Panel {
  label: string;
  row: Row;
  context: RowContext;
}

/** The main thing: what has no subject, or is of one subject where there is nothing else. */
export function mainThing(all: readonly Series[]): readonly Series[] {
  const whole = all.filter((one) => one.subject === undefined);
  return whole.length ? whole : all.every((one) => one.subject === all[0]?.subject) ? all : [];
}

/** What several series make of a plate. */
export interface Arranged {
  /** Where they are not those of one figure. */
  headline?: string;
  summary?: string[];
  panels: readonly Panel[];
  panelsHead: string;
  body: unknown;
  said: string[];
}

/**
 * The charts of several groups, each under its name, and the panels of subjects below them.
 * @param main those of `all` that are the main thing
 * @param f the figure that the headline of one series is about
 * @param level of headings inside
 */
export function arranged(
  all: readonly Series[],
  main: readonly Series[],
  outcomes: Outcomes,
  f: Figure,
  context: RowContext,
  words: GroupWords,
  level: number,
): Arranged {
  const { said } = context;
  const panels = panelsOf(
    all.filter((one) => !main.includes(one)),
    outcomes,
    context,
  );
  const panelsHead = panels.length ? words.bySubject([...new Set(panels.map(({ row }) => row.period))].join(', ')) : '';
  const named = (one: Series) =>
    main.length > 1 ? html`<div class="name">${heading(level, labelOf(one, said) || outcomes.measure.name)}</div>` : nothing;
  return {
    ...(main.length ? findings(main, f, context, words) : { summary: [] }),
    panels,
    panelsHead,
    body: [
      main.length
        ? html`<div class="charts">${main.map((one) => html`<div class="chart-box">${named(one)} ${chart(one.rows, context)}</div>`)}</div>`
        : nothing,
      panels.length ? panelsTemplate(panels, panelsHead, level) : nothing,
    ],
    said: [
      ...main.flatMap((one) => [
        main.length > 1 ? `${labelOf(one, said)}:` : '',
        ...one.rows.map((row) => spoken(row, row.period, context)),
      ]),
      ...panels.map((one) => spoken(one.row, one.label, one.context)),
    ],
  };
}

/** The panels of the subjects that are not the main thing. */
function panelsOf(multiples: readonly Series[], outcomes: Outcomes, context: RowContext): Panel[] {
  const groups = new Set(multiples.map((one) => labelOf(one, context.said)));
  return multiples.flatMap((one) => {
    const row = lastRow(one);
    if (!row) return [];
    const unit = unitOf(outcomes, one.subject);
    const subject = own(outcomes.measures, one.subject)?.name ?? capital(one.subject ?? '');
    return [
      {
        label: subject + (groups.size > 1 ? `, ${labelOf(one, context.said)}` : ''),
        row: { ...row, breakBefore: '' },
        context: { ...context, unit, axis: unit === 'percent' ? percentAxis : scoreAxis(figuresOf([row])) },
      },
    ];
  });
}

const panelsTemplate = (all: readonly Panel[], head: string, level: number): TemplateResult =>
  html`<div class="multiples">
    <div class="multiples-head">${heading(level, head)}</div>
    <div class="panels">${all.map(({ label, row, context }) => chart([row], context, label))}</div>
  </div>`;

/** The headline of several groups, or of a series that ends without a figure, and the sentences behind it; undefined where it is neither. */
function findings(
  main: readonly Series[],
  f: Figure,
  { said, unit, formats }: RowContext,
  words: GroupWords,
): { headline: string; summary: string[] } | undefined {
  if (main.length > 1) {
    const named = main.flatMap((one) => {
      const row = lastRow(one);
      const last = row && mainOf(row);
      return last ? [{ name: labelOf(one, said), figure: last }] : [];
    });
    return {
      headline: words.headline(named, unit, formats),
      summary: [...words.summary(named, unit, formats), ...(areApart(main) ? [words.different] : [])],
    };
  }
  const last = f.code && claimed([{ rows: (main[0]?.rows ?? []).filter((row) => !mainOf(row)?.code) }]);
  return last ? { headline: words.since(last), summary: words.sinceSummary(last, f, said, unit, formats) } : undefined;
}

/** Whether no pupil can be in two of the groups: two groups that are known by name only, or one on each side of the same number of years. */
function areApart(series: readonly Series[]): boolean {
  if (series.length !== 2 || new Set(series.map((one) => one.pupils)).size > 1) return false;
  const [a, b] = series.map((one) => one.rule);
  if (!a && !b) return true;
  return (a?.minYears ?? b?.minYears) !== undefined && (a?.minYears ?? b?.minYears) === (a?.underYears ?? b?.underYears);
}

const lastRow = (series: Series): Row | undefined =>
  series.rows.reduce<Row | undefined>((last, row) => (mainOf(row) && (!last || row.period >= last.period) ? row : last), undefined);

/** The selection leaves nothing. */
export function emptyPlate(outcomes: Outcomes, words: GroupWords): Plate {
  const choices = new Set(
    chosen(outcomes, {}).flatMap((r) => [r.group && (own(outcomes.groups, r.group)?.name ?? r.group), r.subject, r.standard, r.pupils]),
  );
  const why = words.nothingWhy([...choices].filter((one): one is string => Boolean(one)));
  const line = (tick: number) => svg`<line class=${tick ? 'grid' : 'zero'} x1="${tick}%" x2="${tick}%" y1="0" y2="84"></line>`;
  return {
    heading: words.nothing,
    subtitle: outcomes.title ?? outcomes.measure.name,
    body: html`<div class="chart" .style=${'--n:1'} aria-hidden="true">
        <div class="layer">
          <div class="slot empty"><svg class="plot">${percentAxis.ticks.map(line)}</svg></div>
          ${axisTemplate(percentAxis)}
        </div>
      </div>
      <p class="why">${why}</p>`,
    said: [why],
    empty: true,
  };
}

export const moreStyles = css`
  .name {
    margin-bottom: 4px;
    font-weight: 700;
    font-size: 0.875em;
    line-height: 1.43;
  }

  /* Small multiples. */
  .multiples {
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--_strong);
  }

  .multiples-head {
    font-weight: 700;
  }

  .panels {
    display: grid;
    gap: 8px 24px;
    margin-top: 8px;
  }

  .panel {
    --n: 1;
    min-width: 0;
  }

  .panel .when {
    align-self: end;
  }

  .panel .year {
    font-size: 1.167em;
    font-weight: 400;
    margin: 0;
    line-height: 1.43;
  }

  .panel svg.plot {
    height: 72px;
  }

  .panel .over {
    min-height: 72px;
  }

  .why {
    margin-top: 12px;
  }

  .slot.empty {
    min-height: 112px;
  }

  @container (width >= 520px) {
    .panels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (width >= 840px) {
    .single .multiples {
      grid-area: 4 / 1 / auto / -1;
    }

    .pair .charts {
      grid-template-columns: minmax(0, 576fr) minmax(0, 512fr);
      gap: 16px;
    }

    .pair .charts .chart {
      grid-template-columns: 4em minmax(0, 1fr) 7.25em;
    }

    .pair .chart-box:nth-child(2) .chart {
      grid-template-columns: minmax(0, 1fr) 7.25em;
    }

    .pair .chart-box:nth-child(2) :is(.over, .axis, svg.plot) {
      grid-column: 1;
    }

    .pair .chart-box:nth-child(2) .what {
      grid-column: 2;
    }

    .pair .who {
      display: block;
    }

    .pair .when > :not(.year) {
      display: none;
    }

    .pair .chart-box:nth-child(2) :is(.when, .break > span > span) {
      display: none;
    }

    .pair .chart-box:nth-child(2) .break > span {
      grid-column: 1 / -1;
    }

    .pair .chart-box:nth-child(2) .break::before {
      display: none;
    }

    .pair .name {
      margin-inline-start: calc(4.571em + 16px);
    }

    .pair .chart-box:nth-child(2) .name {
      margin-inline-start: 0;
    }

    .panels {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      column-gap: 32px;
    }
  }
`;
