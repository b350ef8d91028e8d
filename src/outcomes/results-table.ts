/** The table of results: every row that is chosen, of every status, each comparator, each code. */
import { capital } from '../language/english.js';
import type { Formats } from '../language/format.js';
import { own } from '../data/own.js';
import { speak } from '../language/language.js';
import type { Table, TableGroup, TableRow } from '../data/table.js';
import { breakBetween, chosen, comparatorsOf, type Selection } from './choose.js';
import { figure, type Figure } from './figure.js';
import type { Comparator, Outcomes, Result, Standard } from './outcomes.data.js';
import { amount, reference, type OutcomeWords } from './outcomes.words.js';
import './rare.words.js';
import { unitOf } from './sound.js';

/** What the table says. */
const tableWords = {
  caption: (measure: string) => `Pupils meeting each standard: ${measure}`,
  scoreCaption: (measure: string) => `Scores: ${measure}`,
  columns: {
    year: 'Year',
    group: 'Group',
    subject: 'Subject',
    met: 'Met',
    pupils: 'Pupils',
    academies: 'Academies',
    trust: 'Trust',
    range: '95% range',
    gap: 'Gap, points',
    against: (name: string) => `Against ${name}`,
    status: 'Status',
    notes: 'Notes',
    standard: 'Standard',
    broken: 'Series break',
  },
  standards: { expected: 'Expected standard', higher: 'Higher standard' } satisfies Record<Standard, string>,
};
export type TableWords = typeof tableWords;

speak('en', 'results-table', tableWords);

interface Field {
  label: string;
  figures?: boolean;
  cell: (r: Result, f: Figure, unit: 'percent' | 'score') => string;
  /** Always there; others only where a row has something to say. */
  always?: boolean;
  /** Only where rows differ in it. */
  varies?: boolean;
}

/** A figure's place in the table: its value, or its code with what it means. */
const valueOf = (f: Figure, unit: 'percent' | 'score', said: OutcomeWords, formats: Formats): string =>
  f.code ? `${f.code}: ${said.code(f)}` : amount(f, unit, formats) + marksOf(f.result);
const marksOf = (r: { marks?: string[] | undefined }): string => (r.marks?.length ? ` ${r.marks.join(' ')}` : '');

export function resultsTable(
  outcomes: Outcomes,
  selection: Selection,
  said: OutcomeWords,
  formats: Formats,
  words: TableWords = tableWords,
): Table {
  const results = chosen(outcomes, selection);
  const name = outcomes.comparators?.[0]?.name ?? 'England';
  const { columns } = words;
  const count = (value: Result['met']) =>
    value === undefined
      ? ''
      : typeof value === 'number'
        ? formats.number(value)
        : `${formats.number(value.low)}–${formats.number(value.high)}`;
  const fields: Field[] = [
    { label: columns.year, always: true, cell: (r) => r.period },
    {
      label: columns.group,
      varies: true,
      cell: (r) =>
        [own(outcomes.groups, r.group)?.name ?? r.group, r.pupils && r.pupils !== 'all' ? said.pupils(r.pupils) : '']
          .filter(Boolean)
          .join(', '),
    },
    {
      label: columns.subject,
      varies: true,
      cell: (r) => (r.subject === undefined ? outcomes.measure.name : (own(outcomes.measures, r.subject)?.name ?? capital(r.subject))),
    },
    { label: columns.met, figures: true, cell: (r) => count(r.met) },
    { label: columns.pupils, figures: true, cell: (r) => count(r.of) },
    { label: columns.academies, figures: true, cell: (r) => count(r.schools) },
    { label: columns.trust, figures: true, always: true, cell: (_, f, unit) => valueOf(f, unit, said, formats) },
    { label: columns.range, figures: true, cell: (_, f) => (f.interval ? said.range(f.interval, formats) : '') },
    { label: name, figures: true, cell: (_, f, unit) => (f.comparator ? reference(f, unit, formats) + marksOf(f.comparator) : '') },
    { label: columns.gap, figures: true, cell: (_, f) => (f.gap === undefined ? '' : formats.signed(f.gap, f.decimals)) },
    { label: columns.against(name), cell: (_, f) => f.verdict ?? (f.pupils === undefined ? '' : said.pupilsApart(f.pupils)) },
    { label: columns.status, varies: true, cell: (r) => (r.status ? said.status[r.status] : '') },
    {
      label: columns.notes,
      cell: (r) =>
        [
          ...(r.flags?.includes('u') ? [said.lowReliability] : []),
          ...(r.missing ?? []).map(
            ({ school, code }) => `${outcomes.schools?.find((one) => one.urn === school)?.name ?? said.unknownSchool(school)}: ${code}`,
          ),
          ...(r.band ? [said.band(r.band)] : []),
        ].join('; '),
    },
  ];
  const drawn = results.map((r) => ({
    r,
    f: figure(r, comparatorsOf(outcomes, r)[0], outcomes.method),
    unit: unitOf(outcomes, r.subject),
  }));
  const cells = drawn.map(({ r, f, unit }) => fields.map((field) => field.cell(r, f, unit)));
  const kept = fields.map(
    (field, i) => field.always ?? (field.varies ? new Set(cells.map((row) => row[i])).size > 1 : cells.some((row) => row[i])),
  );
  const keep = (row: readonly string[]) => row.filter((_, i) => kept[i]);

  const groups = new Map<Standard | undefined, TableRow[]>();
  const heads = new Set(results.map((r) => r.standard ?? 'expected')).size > 1 || results.some((r) => r.standard === 'higher');
  const last = new Map<string, string>();
  const told = new Set<Comparator>();
  drawn.forEach(({ r }, i) => {
    const standard = heads ? (r.standard ?? 'expected') : undefined;
    const rows = groups.get(standard) ?? [];
    groups.set(standard, rows);
    const series = JSON.stringify([r.standard ?? 'expected', r.group, r.subject, r.pupils]);
    const previous = last.get(series);
    last.set(series, r.period);
    const reason = previous !== undefined && previous !== r.period ? breakBetween(outcomes, previous, r.period, r.subject) : undefined;
    rows.push({ cells: keep(cells[i] ?? []), ...(reason && { before: said.seriesBreak(reason) }) });
    // Comparators that are not drawn are told as rows of their own, once.
    for (const other of comparatorsOf(outcomes, r)
      .slice(1)
      .filter((one) => !told.has(one))) {
      told.add(other);
      rows.push({
        cells: keep(
          fields.map((field) =>
            field.label === columns.year
              ? r.period
              : field.label === name
                ? String(other.percent ?? other.value) + (other.percent === undefined ? '' : '%') + marksOf(other)
                : field.label === columns.trust
                  ? [other.name, other.basis, other.status && said.status[other.status]].filter(Boolean).join(', ')
                  : '',
          ),
        ),
      });
    }
  });
  return {
    caption: (results.every((r) => unitOf(outcomes, r.subject) === 'score') && results.length ? words.scoreCaption : words.caption)(
      outcomes.measure.name,
    ),
    groupedBy: columns.standard,
    beforeIs: columns.broken,
    columns: fields.filter((_, i) => kept[i]).map(({ label, figures }) => ({ label, ...(figures && { figures }) })),
    groups: [...groups].map(([standard, rows]): TableGroup => ({ ...(standard && { label: words.standards[standard] }), rows })),
  };
}
