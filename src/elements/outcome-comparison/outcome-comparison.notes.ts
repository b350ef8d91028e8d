import { html } from 'lit';
import type { TrustDocument } from '../../data/trust-document.js';
import type { Row, Series } from '../../outcomes/choose.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import { linked, paragraphs } from '../../widget/text.js';
import { mainOf, type RowContext } from './outcome-comparison.row.js';

const whiskerSign = html`<svg width="24" height="12" aria-hidden="true">
  <path class="whisker" d="M1 6H23M1 0V12M23 0V12" fill="none" />
</svg>`;
const tickSign = html`<svg class="sign" width="12" height="16" aria-hidden="true">
  <path class="tick" d="M6 6V16" />
  <path class="diamond" d="M6 0 12 6 6 12 0 6Z" />
</svg>`;

/** A note as the page shows it, and as plain text for a picture. */
export interface Note {
  shown: unknown;
  plain: string;
}

export const signed = (sign: unknown, text: string): Note => ({
  shown: html`<div class="signed">${sign}<span>${text}</span></div>`,
  plain: text,
});

/**
 * The notes below a comparison, in the order: signs, who is counted, what is marked, what is left out.
 * @param rows those of the main series
 * @param drawn these and those of subjects beside it
 */
export function notesOf(
  outcomes: Outcomes,
  all: readonly Series[],
  rows: readonly Row[],
  drawn: readonly Row[],
  context: RowContext,
  document: TrustDocument | undefined,
): Note[] {
  const { said, formats, unit, rare } = context;
  const { method = 'wilson-95', source, note } = outcomes;
  const day = source?.published && formats.day(source.published);
  const figures = all.flatMap(({ rows }) => rows.flatMap((row) => [row.expected ?? [], row.higher ?? []].flat()));
  const comparators = figures.flatMap((f) => f.comparator ?? []);
  const notes: (Note | string | false | undefined)[] = [
    drawn.some((row) => mainOf(row)?.interval) && signed(whiskerSign, unit === 'score' ? said.scoreRangeNote : said.rangeNote(method)),
    comparators.length > 0 && signed(tickSign, said.comparatorNote(comparators)),
    ...(rare?.drawnNotes(outcomes, rows, context) ?? []),
    outcomes.measure.definition?.replace(/[^.!?]$/, '$&.'),
    ...[...new Set(all.map((one) => one.rule))].map((rule) => {
      const text = rule && said.rule(rule, formats);
      return text && `${rule.name}: ${text.replace(/[^.!?]$/, '$&.')}`;
    }),
    figures.some((f) => (f.result.schools ?? 0) > 1) && said.pools,
    ...(rare?.figureNotes(outcomes, figures, context, document) ?? []),
    note !== undefined && { shown: paragraphs(note), plain: note },
    source && {
      shown: html`<p part="source">${said.source(linked({ text: source.name, href: source.url }), day)}</p>`,
      plain: said.source(source.name, day).join(''),
    },
  ];
  return notes.flatMap((one) => (typeof one === 'string' ? { shown: one, plain: one } : one || [])).filter((one) => one.plain);
}
