import { speak } from '../language/language.js';

/** What the frame says where it has no picture. */
export const lackWords = {
  loading: 'Loading…',
  notShown: 'This could not be shown',
  notLoaded: 'This could not be loaded',
  wrongData: 'The information behind this picture has a mistake in it. Whoever keeps this page can find out more in the browser’s console.',
  noAnswer: 'The file with the information did not arrive.',
  nothing: 'Nothing to show yet',
  nothingWhy: 'No information has been given here so far.',
  stale: (when: string) => `The file could not be reached just now. This is what was loaded on ${when}.`,
  tryAgain: 'Try again',
  again: 'Loaded again.',
  againFailed: 'It could not be loaded this time either.',
};
export type LackWords = typeof lackWords;

speak('en', 'lack', lackWords);
