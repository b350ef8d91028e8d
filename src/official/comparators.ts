import type { Comparator } from '../outcomes/outcomes.data.js';
import { found } from './links.js';
import { measured, measureOrder, type Kind } from './measures.js';
import type { Place, Store } from './store.js';

/** England first, all schools before state-funded ones: the first that agrees is the one that is drawn. */
const englands: Place[] = ['all schools', 'state-funded schools'];

/**
 * The comparators of one kind of measure, from the aggregate rows of the files.
 * @param national given: they take the place of England's rows
 * @param authority the local authority to compare with too, where all schools are in one
 */
export function comparators(
  kind: Kind,
  store: Store,
  national: readonly Comparator[] | undefined,
  authority: string | undefined,
): Comparator[] {
  const places: Place[] = [...(national && kind === 'percent' ? [] : englands), ...(authority === undefined ? [] : [`la ${authority}`])];
  const rows: { id: string; place: number; row: Comparator }[] = [];
  places.forEach((place, at) => {
    for (const [period, year] of store.places.get(place) ?? [])
      for (const [id, figures] of year.figures) {
        const { kind: its, subject, standard, pupils } = measured(id);
        if (its !== kind) continue;
        for (const { cell, status, file } of figures) {
          if (typeof cell.value !== 'number') continue;
          const isEngland = englands.includes(place);
          rows.push({
            id,
            place: at,
            row: {
              name: isEngland ? 'England' : (store.names.get(place) ?? String(place)),
              basis: isEngland ? String(place) : 'local authority',
              period,
              ...found('subject', subject),
              ...found('standard', standard),
              ...(pupils !== 'all' && { pupils }),
              ...(kind === 'percent' ? { percent: cell.value } : { value: cell.value }),
              ...found('status', cell.status ?? status),
              source: `Department for Education, ${file}`,
            },
          });
        }
      }
  });
  rows.sort((a, b) => measureOrder(a.id) - measureOrder(b.id) || a.row.period.localeCompare(b.row.period) || a.place - b.place);
  return [...(kind === 'percent' ? (national ?? []) : []), ...rows.map(({ row }) => row)];
}

/** Progress is measured from the national average: 0 by definition, whatever a file leaves blank. */
export const zeroProgress = (period: string, subject: string): Comparator => ({
  name: 'England',
  basis: 'pupils with the same starting points',
  period,
  subject,
  value: 0,
  source: 'By definition of the measure',
});
