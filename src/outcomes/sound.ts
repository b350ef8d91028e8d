import { fewestShown } from '../data/privacy.js';
import { own } from '../data/own.js';
import { countsThatRoundTo } from '../statistics/counts.js';
import type { Comparator, Outcomes, Result } from './outcomes.data.js';

/** The unit of a row: its subject's measure, else the outcome's. */
export const unitOf = (outcomes: Outcomes, subject?: string): 'percent' | 'score' =>
  own(outcomes.measures, subject)?.unit ?? outcomes.measure.unit ?? 'percent';

/** What a row is known by. */
export const identity = (r: Result): string =>
  JSON.stringify([r.period, r.subject, r.standard ?? 'expected', r.pupils ?? 'all', r.group, r.school, r.status]);

/** A figure about so few pupils that they could be known by it. */
export const isTooFew = (r: Result): boolean => r.code === undefined && r.of !== undefined && r.of < fewestShown;

/** At a glance: nothing speaks against the rows. Where something may, the rules are loaded; they know the words, and have the last one. */
export function sound(outcomes: Outcomes): boolean {
  const { results, comparators = [], notes = [] } = outcomes;
  const known = ({ marks = [] }: Result | Comparator) => marks.every((mark) => notes.some((note) => note.mark === mark));
  const isScore = (row: Result | Comparator) => unitOf(outcomes, row.subject) === 'score';
  const fits = (row: Result): boolean => {
    const { met, of, percent, value, code, low = -Infinity, high = Infinity } = row;
    if ([met, percent, value, code].filter((one) => one !== undefined).length !== 1 || isTooFew(row) || low > high) return false;
    if (code) return true;
    if (isScore(row)) return value !== undefined;
    // Ranges are rare, and have rules of their own.
    if (typeof met === 'number') return Boolean(of) && met <= (of ?? 0);
    return typeof percent === 'number' && (of === undefined || countsThatRoundTo(percent, of) !== null);
  };
  return (
    new Set(results.map(identity)).size === results.length &&
    results.every((row) => fits(row) && known(row)) &&
    comparators.every((row) => (row.percent === undefined) === isScore(row) && (row.value !== undefined) === isScore(row) && known(row))
  );
}
