/** What is said of a heart that holds mission, vision and values, and of what is not there. */
import { speak } from '../../language/language.js';

export const rareWords = {
  mission: 'Mission',
  vision: 'Vision',
  values: 'Values',
  unwritten: 'Not yet written',
  noText: 'Nothing more has been written here yet.',
};
export type RareWords = typeof rareWords;

speak('en', 'step-compass-rare', rareWords);
