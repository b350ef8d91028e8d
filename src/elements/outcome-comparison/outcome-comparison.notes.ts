import { html } from 'lit';
import type { Code } from '../../data/codes.js';
import type { Formats } from '../../language/format.js';
import type { Series } from '../../outcomes/choose.js';
import type { Outcomes } from '../../outcomes/outcomes.data.js';
import type { OutcomeWords } from '../../outcomes/outcomes.words.js';
import { linked, paragraphs } from '../../widget/text.js';

/** What is drawn, and so wants a note. */
export interface Drawn {
  whisker: boolean;
  few: boolean;
  open: boolean;
  hidden: boolean;
  unit: 'percent' | 'score';
  /** An academy that a pool leaves out, in words. */
  school: (urn: number, code: Code) => string;
}

const whiskerSign = html`<svg width="24" height="12" aria-hidden="true" focusable="false"><path class="whisker" d="M1 6H23M1 0V12M23 0V12" fill="none" /></svg>`;
const tickSign = html`<svg class="sign" width="12" height="16" aria-hidden="true" focusable="false"><path class="tick" d="M6 6V16" /><path class="diamond" d="M6 0 12 6 6 12 0 6Z" /></svg>`;
const openSign = html`<svg width="24" height="12" aria-hidden="true" focusable="false"><rect class="open" x="1" y="1" width="22" height="10" /></svg>`;

/** A note as the page shows it, and as plain text for a picture. */
export interface Note {
  shown: unknown;
  plain: string;
}

const signed = (sign: unknown, text: string): Note => ({ shown: html`<div class="signed"><span>${sign}</span><span>${text}</span></div>`, plain: text });

/** The notes below a comparison, in the order: signs, who is counted, what is marked, what is left out. */
export function notesOf(outcomes: Outcomes, series: Series[], said: OutcomeWords, formats: Formats, drawn: Drawn): Note[] {
  const { method = 'wilson-95', source } = outcomes;
  const day = source?.published && formats.day(source.published);
  const figures = series.flatMap((one) => one.rows.flatMap((row) => [row.expected, row.higher])).filter((f) => f !== undefined);
  const comparators = figures.flatMap((f) => f.comparator ?? []);
  const rules = [...new Set(series.map((one) => one.rule).filter((rule) => rule !== undefined))];
  const marks = new Set(figures.flatMap((f) => [...(f.result.marks ?? []), ...(f.comparator?.marks ?? [])]));
  const statuses = (['headline', 'provisional', 'revised'] as const).map((status) => [status, [...new Set(figures.filter((f) => f.result.status === status).map((f) => f.result.period))]] as const);
  const missing = figures.filter((f) => f.result.missing?.length);
  const notes: (Note | string | false | undefined)[] = [
    drawn.whisker && signed(whiskerSign, drawn.unit === 'score' ? said.scoreRangeNote : said.rangeNote(method)),
    comparators.length > 0 && signed(tickSign, said.comparatorNote(comparators)),
    drawn.open && signed(openSign, said.publishedRangeNote),
    drawn.few && said.fewNote,
    method === 'pupil-gap' && said.pupilGapNote,
    drawn.hidden && said.hiddenNote,
    outcomes.measure.definition,
    ...rules.map((rule) => {
      const text = said.rule(rule, formats);
      return text && `${rule.name}: ${text}${/[.!?]$/.test(text) ? '' : '.'}`;
    }),
    figures.some((f) => (f.result.schools ?? 0) > 1) && said.pools,
    ...statuses.map(([status, periods]) => periods.length > 0 && said.statusNote(periods, status, formats)),
    figures.some((f) => f.result.flags?.includes('u')) && said.unreliableNote,
    ...missing.map((f) => said.missingNote(f.result.period, (f.result.missing ?? []).map(({ school, code }) => drawn.school(school, code)))),
    ...(outcomes.notes ?? []).filter((note) => marks.has(note.mark)).map((note) => `${note.mark} ${note.text}`),
    outcomes.note !== undefined && { shown: paragraphs(outcomes.note), plain: outcomes.note },
    source && { shown: html`<p part="source">${said.source(linked({ text: source.name, href: source.url }), day)}</p>`, plain: said.source(source.name, day).join('') },
  ];
  return notes.filter((note): note is Note | string => Boolean(note)).map((note) => (typeof note === 'string' ? { shown: note, plain: note } : note));
}
