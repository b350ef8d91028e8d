/** What the scorecard says of ratings, in English. Pillars are counted; they are never added up or averaged. */
import { capital, inWords, plural } from '../../language/english.js';
import { speak } from '../../language/language.js';
import type { Extras } from './six-pillars-scorecard.cell.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import type { Placed } from './six-pillars-scorecard.layout.js';

export const words = {
  /** `One pillar is Leading, two are Established, two Developing; one is not yet reviewed`. */
  claim({ scale, pillars }: Pillars): string {
    const said: string[] = [];
    let verb = '';
    // From the highest step down; the verb is said where it changes.
    for (const step of [4, 3, 2, 1]) {
      const count = pillars.filter(({ rating }) => rating === step).length;
      if (!count) continue;
      const pillar = said.length ? '' : ` ${plural(count, 'pillar')}`;
      said.push(`${inWords(count)}${pillar}${verb === isOrAre(count) ? '' : isOrAre(count)} ${scale[step - 1] ?? ''}`);
      verb = isOrAre(count);
    }
    const open = pillars.filter(({ rating }) => !rating).length;
    if (open === pillars.length) return 'No pillar has been reviewed yet';
    if (open) return capital(`${said.join(', ')}; ${inWords(open)}${isOrAre(open)} not yet reviewed`);
    return said[1] ? capital(and(said)) : `All ${said[0] ?? ''}`;
  },

  subtitle: ({ title, subtitle, scale }: Pillars) =>
    `${ended(subtitle ?? title ?? 'How the trust rates itself on its six pillars')} Four steps: ${scale.join(', ')}.`,

  ofFour: (rating: number) => `${rating} of 4`,
  unrated: 'Not yet reviewed',
  notLow: 'not rated is not low',
  noEvidence: 'No evidence yet',

  /** A pillar as it is spoken: what comes before its statement, that without the full stop of its own, what comes after. */
  said: ({ pillar: { statement, rating }, index }: Placed, scale: readonly string[], { change, evidence }: Extras) => [
    `Pillar ${index + 1} of 6, `,
    statement.trim().replace(/[.\s]+$/, ''),
    `, ${rating ? `${scale[rating - 1] ?? ''}, ${rating} of 4` : 'not yet reviewed'}${change ? `, ${change}` : ''}. ${evidence}.`,
  ],

  stairNote: 'The last filled block is the step reached now; outlined blocks are still to come.',
  openNote: 'Dashed blocks: not yet reviewed.',
  /** `Self-assessed by WHO, DATE, HOW. There is no total and no average.` */
  assessed({ assessed: { by, on, how } = {} }: Pillars, lang: string): string {
    const who = by?.replace(/^\s*self-assessed by\s+/i, '');
    // The one day that is written: no need of all formats.
    const day = on && new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on));
    return `${ended([`Self-assessed${who ? ` by ${who}` : ''}`, day, how].filter(Boolean).join(', '))} There is no total and no average.`;
  },
};
export type Words = typeof words;

export const isOrAre = (count: number): string => (count === 1 ? ' is' : ' are');

/** `a, b and c`. */
export const and = (parts: readonly string[]): string => [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(' and ');

const ended = (sentence: string): string => sentence.trim().replace(/[^.!?…]$/, '$&.');

speak('en', 'six-pillars-scorecard', words);
