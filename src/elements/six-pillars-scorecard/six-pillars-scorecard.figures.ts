import type { Table } from '../../data/table.js';
import type { Formats } from '../../language/format.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import type { MoreWords } from './six-pillars-scorecard.more.words.js';
import './six-pillars-scorecard.more.words.js';
import type { Words } from './six-pillars-scorecard.words.js';

/** The pillars as a table, in the order of the data whatever is shown: so their number is that of their row. */
export function figures({ scale, pillars }: Pillars, words: Words, more: MoreWords, formats: Formats): Table {
  const { columns } = more;
  const all: { label: string; figures?: boolean; always?: boolean; cell: (pillar: Pillar) => string }[] = [
    { label: columns.pillar, always: true, cell: (one) => one.statement },
    { label: columns.letter, cell: (one) => one.letter ?? '' },
    { label: columns.step, figures: true, always: true, cell: ({ rating }) => (rating === undefined ? '' : formats.number(rating)) },
    { label: columns.word, always: true, cell: ({ rating }) => (rating === undefined ? words.unrated : (scale[rating - 1] ?? '')) },
    { label: columns.before, cell: ({ previous }) => (previous ? more.was(previous, scale) : '') },
    { label: columns.evidence, figures: true, always: true, cell: ({ evidence = [] }) => formats.number(evidence.length) },
    { label: columns.measures, cell: ({ measures = [] }) => measures.map((one) => more.measure(one, formats)).join('; ') },
  ];
  const kept = all.filter(({ always, cell }) => always ?? pillars.some(cell));
  return {
    caption: more.caption,
    columns: kept.map(({ label, figures: isFigures }) => ({ label, ...(isFigures && { figures: true }) })),
    groups: [{ rows: pillars.map((pillar) => ({ cells: kept.map(({ cell }) => cell(pillar)) })) }],
  };
}
