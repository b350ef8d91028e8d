import { speak } from '../../language/language.js';

/** There are two to nine values: format.ts, which counts further, is not worth its bytes here. */
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** What this element says. */
export const words = {
  heading: (word: string, count: number) => `${word}: ${counts[count - 2] ?? ''} values`,
  /** A value as it is spoken. */
  value: (name: string, text: string | undefined) =>
    text ? `${name}${/[.!?…:]$/.test(name) ? '' : '.'} ${text.replace(/\s+/g, ' ')}` : name,
  hint: 'Arrow keys move between values',
};
export type Words = typeof words;

speak('en', 'genus-values', words);
