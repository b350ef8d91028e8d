import { inWords } from '../../language/format.js';
import { speak } from '../../language/language.js';

/** What this element says. */
export const words = {
  heading: (word: string, count: number) => `${word}: ${inWords(count)} values`,
  /** A value as it is spoken. */
  value: (name: string, text: string | undefined) =>
    text ? `${name}${/[.!?…:]$/.test(name) ? '' : '.'} ${text.replace(/\s+/g, ' ')}` : name,
  hint: 'Arrow keys move between values',
};
export type Words = typeof words;

speak('en', 'genus-values', words);
