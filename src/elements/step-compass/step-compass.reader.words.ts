/** What is said only where there is a reader. */
import { speak } from '../../language/language.js';

export const readerWords = {
  more: (name: string) => `More about ${name}`,
  hint: 'Arrow keys move between points',
};
export type ReaderWords = typeof readerWords;

speak('en', 'step-compass-reader', readerWords);
