/** What the scorecard says, in English. Pillars are counted; they are never added up or averaged. */
import { capital, inWords, plural } from '../../language/english.js';
import type { Formats } from '../../language/format.js';
import { speak } from '../../language/language.js';
import type { Pillar, Pillars } from './six-pillars-scorecard.data.js';

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');
const rated = ({ pillars }: Pillars, rating?: number): number => pillars.filter((one) => one.rating === rating).length;
const and = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : (parts[0] ?? '');

export const words = {
  /** `One pillar is Leading, two are Established, two Developing; one is not yet reviewed`. */
  claim(data: Pillars): string {
    const open = rated(data);
    const steps = data.scale
      .map((word, i) => ({ word, count: rated(data, i + 1) }))
      .filter((one) => one.count > 0)
      .reverse();
    if (!steps.length) return 'No pillar has been reviewed yet';
    if (steps.length === 1 && !open) return `All six pillars are ${steps[0]?.word ?? ''}`;
    const said = steps.map(({ word, count }, i) => {
      const verb = i && isOrAre(count) === isOrAre(steps[i - 1]?.count ?? 0) ? '' : ` ${isOrAre(count)}`;
      return `${inWords(count)}${i ? '' : ` ${plural(count, 'pillar')}`}${verb} ${word}`;
    });
    return capital(open ? `${said.join(', ')}; ${inWords(open)} ${isOrAre(open)} not yet reviewed` : and(said));
  },

  subtitle: ({ title, subtitle, scale }: Pillars) =>
    `${ended(subtitle ?? title ?? 'How the trust rates itself on its six pillars')} Four steps: ${scale.join(', ')}.`,

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
          `${inWords(count)}${i ? '' : ` ${plural(count, 'pillar')}`} ${isOrAre(count)} ${way}${!i && single && way !== 'the same' ? ' a step' : ''}`,
      );
    return said.length ? [`Since ${periods.size === 1 ? [...periods].join('') : 'the review before'}, ${and(said)}.`] : [];
  },

  ofFour: (rating: number) => `${rating} of 4`,
  unrated: 'Not yet reviewed',
  notLow: 'not rated is not low',
  /** `up one since 2024`; what it was, where it is not reviewed now. */
  change({ rating, previous }: Pillar, scale: readonly string[]): string {
    if (!previous) return '';
    if (rating === undefined) return `${scale[previous.rating - 1] ?? ''} in ${previous.period}`;
    const by = rating - previous.rating;
    return by ? `${by > 0 ? 'up' : 'down'} ${inWords(Math.abs(by))} since ${previous.period}` : `the same as ${previous.period}`;
  },
  /** What stands under the stair: pieces of evidence, else measures. */
  evidence({ evidence = [], measures = [] }: Pillar): string {
    if (evidence.length) return `${evidence.length} ${plural(evidence.length, 'piece')} of evidence`;
    return measures.length ? `${measures.length} ${plural(measures.length, 'measure')}` : 'No evidence yet';
  },

  /** A pillar as it is spoken, but for its statement: what comes before, and what after. */
  before: (index: number) => `Pillar ${index + 1} of 6, `,
  after(pillar: Pillar, scale: readonly string[]): string {
    const { rating } = pillar;
    const change = this.change(pillar, scale);
    const step = rating === undefined ? this.unrated.toLowerCase() : `${scale[rating - 1] ?? ''}, ${this.ofFour(rating)}`;
    return `, ${step}${change && `, ${change}`}. ${this.evidence(pillar)}.`;
  },

  hint: 'Arrow keys move between pillars',
  stairNote: 'The last filled block is the step reached now; outlined blocks are still to come.',
  openNote: 'Dashed blocks: not yet reviewed.',
  markNote: 'The step at the review before.',
  /** `Self-assessed by WHO, DATE, HOW. There is no total and no average.` */
  assessed({ assessed }: Pillars, formats: Formats): string {
    const by = assessed?.by?.replace(/^\s*self-assessed by\s+/i, '');
    const rest = [by && `by ${by}`, assessed?.on && formats.day(assessed.on), assessed?.how].filter(Boolean).join(', ');
    return `${ended(`Self-assessed${rest ? `${by ? ' ' : ', '}${rest}` : ''}`)} There is no total and no average.`;
  },
  order: (given: string) => `order is "${given}": it takes given (the order of the data) or need (the lowest step first).`,
};
export type Words = typeof words;

const ended = (sentence: string): string => (/[.!?…]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`);

/** A statement within a sentence: without the full stop of its own. */
export const inSentence = (statement: string): string => statement.trim().replace(/[.\s]+$/, '');

speak('en', 'six-pillars-scorecard', words);
