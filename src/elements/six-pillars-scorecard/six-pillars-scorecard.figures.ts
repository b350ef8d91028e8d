/** The pillars as a table, for the CSV file: loaded when that is asked for. */
import { tableCSV, type Table } from '../../data/table.js';
import { formats } from '../../language/format.js';
import type { Language } from '../../language/language.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import type { DetailWords } from './six-pillars-scorecard.detail.words.js';
import './six-pillars-scorecard.detail.words.js';
import type { Words } from './six-pillars-scorecard.words.js';

export const csvOf = (data: Pillars, language: Language): string => tableCSV(figures(data, language));

/** In the order of the data whatever is shown: so the number of a pillar is that of its row. */
function figures({ scale, pillars }: Pillars, language: Language): Table {
  const words = language.words<Words>('six-pillars-scorecard');
  const more = language.words<DetailWords>('six-pillars-scorecard-detail');
  const { columns } = more;
  const format = formats(language.spoken());
  const all: { label: string; figures?: boolean; always?: boolean; cell: (pillar: Pillar) => string }[] = [
    { label: columns.pillar, always: true, cell: (one) => one.statement },
    { label: columns.letter, cell: (one) => one.letter ?? '' },
    { label: columns.step, figures: true, always: true, cell: ({ rating }) => (rating === undefined ? '' : format.number(rating)) },
    { label: columns.word, always: true, cell: ({ rating }) => (rating === undefined ? words.unrated : (scale[rating - 1] ?? '')) },
    { label: columns.before, cell: ({ previous }) => (previous ? more.was(previous, scale) : '') },
    { label: columns.evidence, figures: true, always: true, cell: ({ evidence = [] }) => format.number(evidence.length) },
    { label: columns.measures, cell: ({ measures = [] }) => measures.map((one) => more.measure(one, format)).join('; ') },
  ];
  const kept = all.filter(({ always, cell }) => always ?? pillars.some(cell));
  return {
    caption: more.caption,
    columns: kept.map(({ label, figures: isFigures }) => ({ label, ...(isFigures && { figures: true }) })),
    groups: [{ rows: pillars.map((pillar) => ({ cells: kept.map(({ cell }) => cell(pillar)) })) }],
  };
}
