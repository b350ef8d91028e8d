import { speak } from '../language/language.js';

/** What stands below figures. */
const words = {
  show: 'Show the figures',
  hide: 'Hide the figures',
  download: 'Download',
  downloadAs: (format: string) => `Download ${format}`,
};
export type FiguredWords = typeof words;

speak('en', 'figured', words);
