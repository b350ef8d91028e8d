/** What the scorecard says of the review before, and of what ratings rest on, in English: loaded with data that has such. */
import { inWords, plural } from '../../language/english.js';
import { speak } from '../../language/language.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';
import { and, isOrAre } from './six-pillars-scorecard.words.js';

export const moreWords = {
  /** `Since 2024, three pillars are up a step, one is down and one is the same.` */
  summary({ pillars }: Pillars): string[] {
    const both = pillars.flatMap(({ rating, previous }) =>
      rating && previous ? { by: rating - previous.rating, period: previous.period } : [],
    );
    const periods = new Set(both.map((one) => one.period));
    const single = both.every(({ by }) => Math.abs(by) <= 1);
    const moves: [number, string][] = [
      [both.filter(({ by }) => by > 0).length, 'up'],
      [both.filter(({ by }) => by < 0).length, 'down'],
      [both.filter(({ by }) => by === 0).length, 'the same'],
    ];
    const said = moves
      .filter(([count]) => count)
      .map(
        ([count, way], i) =>
          `${inWords(count)}${i ? '' : ` ${plural(count, 'pillar')}`}${isOrAre(count)} ${way}${!i && single && way !== 'the same' ? ' a step' : ''}`,
      );
    return said.length ? [`Since ${periods.size === 1 ? [...periods].join('') : 'the review before'}, ${and(said)}.`] : [];
  },

  /** `up one since 2024`; what it was, where it is not reviewed now. */
  change({ rating, previous }: Pillar, scale: readonly string[]): string {
    if (!previous) return '';
    if (rating === undefined) return `${scale[previous.rating - 1] ?? ''} in ${previous.period}`;
    const by = rating - previous.rating;
    return by ? `${by > 0 ? 'up' : 'down'} ${inWords(Math.abs(by))} since ${previous.period}` : `the same as ${previous.period}`;
  },

  /** What stands under the stair: pieces of evidence, else measures; empty where there are neither. */
  evidence({ evidence = [], measures = [] }: Pillar): string {
    if (evidence.length) return `${evidence.length} ${plural(evidence.length, 'piece')} of evidence`;
    return measures.length ? `${measures.length} ${plural(measures.length, 'measure')}` : '';
  },

  markNote: 'The step at the review before.',
  hint: 'Arrow keys move between pillars',
  order: (given: string) => `order is "${given}": it takes given (the order of the data) or need (the lowest step first).`,
};
export type MoreWords = typeof moreWords;

speak('en', 'six-pillars-scorecard-more', moreWords);
