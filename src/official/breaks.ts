import type { Outcomes } from '../outcomes/outcomes.data.js';
import type { Kind } from './measures.js';

type Break = NonNullable<Outcomes['breaks']>[number];
type Gap = NonNullable<Outcomes['gaps']>[number];

const writing = 'The writing assessment framework changed in 2018';
/** Source: the Department's statistical releases of key stage 2 attainment, 2018. */
const known: readonly (Break & { kind: Kind })[] = [
  { kind: 'percent', between: ['2017', '2018'], reason: writing },
  { kind: 'percent', between: ['2017', '2018'], subject: 'writing', reason: writing },
];

/** The breaks of a series that runs over these periods; `broken` are those that the files themselves mark, as JSON of [period, subject]. */
export function breaksOver(
  kind: Kind,
  periods: readonly string[],
  subjects: ReadonlySet<string | undefined>,
  broken: Iterable<string> = [],
): Break[] {
  const sorted = [...periods].sort();
  const found: Break[] = known
    .filter(
      (one) =>
        one.kind === kind &&
        subjects.has(one.subject) &&
        (sorted[0] ?? '9') <= (one.between[0] ?? '') &&
        (sorted.at(-1) ?? '0') >= (one.between[1] ?? ''),
    )
    .map(({ kind: _kind, ...one }) => one);
  for (const text of broken) {
    const [period, subject] = JSON.parse(text) as [string, string | null];
    const before = sorted.filter((one) => one < period).at(-1);
    if (before && subjects.has(subject ?? undefined))
      found.push({
        between: [before, period],
        ...(subject !== null && { subject }),
        reason: 'Marked as a break in the series where it was published',
      });
  }
  return found;
}

/** Years that have no results because there were none to be had. */
export function gapsOver(kind: Kind, periods: readonly string[]): Gap[] {
  const sorted = [...periods].sort();
  const [from = '9', to = '0'] = [sorted[0], sorted.at(-1)];
  const gaps: Gap[] = ['2020', '2021'].map((period) => ({ period, reason: 'No tests: they were cancelled in the pandemic' }));
  if (kind === 'progress')
    for (const period of ['2024', '2025']) gaps.push({ period, reason: 'No progress scores: these pupils had no key stage 1 tests' });
  return gaps.filter(({ period }) => from < period && (to > period || (kind === 'progress' && to >= period)));
}
