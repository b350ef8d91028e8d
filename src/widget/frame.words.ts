import { speak } from '../language/language.js';

/** What the frame itself says. */
export const frameWords = {
  showFigures: 'Show the figures',
  hideFigures: 'Hide the figures',
  download: 'Download',
  downloadAs: (format: string) => `Download ${format}`,
  example: 'Example',
  /** The parts of a sentence: the name may be a link. */
  source: <T>(name: T, day: string | undefined) => ['Source: ', name, day ? `, published ${day}.` : '.'] as const,
  printed: (address: string | undefined, day: string | undefined) => `Printed from ${address ?? 'this page'}.${day ? ` Data published ${day}.` : ''}`,
};
export type FrameWords = typeof frameWords;

speak('en', 'frame', frameWords);
