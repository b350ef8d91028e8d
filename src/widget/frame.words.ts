import { speak } from '../language/language.js';

/** What the frame itself says. */
export const frameWords = {
  loading: 'Loading…',
  notShown: 'This could not be shown',
  notLoaded: 'This could not be loaded',
  wrongData: 'The information behind this picture has a mistake in it. Whoever keeps this page can find out more in the browser’s console.',
  noAnswer: 'The file with the information did not arrive.',
  nothing: 'Nothing to show yet',
  nothingWhy: 'No information has been given here so far.',
  stale: (when: string) => `The file could not be reached just now. This is what was loaded at ${when}.`,
  tryAgain: 'Try again',
  again: 'Loaded again.',
  againFailed: 'It could not be loaded this time either.',
  showFigures: 'Show the figures',
  hideFigures: 'Hide the figures',
  download: 'Download',
  downloadAs: (format: string) => `Download ${format}`,
  example: 'Example',
  source: 'Source',
  published: (day: string) => `published ${day}`,
  printed: (address: string, day: string | undefined) => `Printed from ${address}.${day ? ` Data published ${day}.` : ''}`,
  close: 'Close',
};
export type FrameWords = typeof frameWords;

speak('en', 'frame', frameWords);
