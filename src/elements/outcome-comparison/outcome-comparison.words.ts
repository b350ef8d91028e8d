import { speak } from '../../language/language.js';

/** What this element says beyond what all results say. */
export const words = {
  subtitle: ['Pupils who met the ', ' standard', ', and among them the ', ' standard'] as const,
  higherLine: 'Higher standard',
};
export type Words = typeof words;

speak('en', 'outcome-comparison', words);
