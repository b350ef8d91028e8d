import { speak } from '../../language/language.js';

/** What this element says beyond what all results say. */
export const words = {
  subtitle: ['Pupils who met the ', ' standard', ', and among them the ', ' standard'] as const,
  higherOnly: ['Pupils who met the ', ' standard'] as const,
  higherLine: 'Higher standard',
  bySubject: (period: string) => `By subject, ${period}, same scale`,
  nothing: 'No results for this selection',
  nothingWhy: (choices: readonly string[]) => `There are no results for what was chosen here.${choices.length ? ` There are for: ${choices.join(', ')}.` : ''}`,
  caption: (measure: string) => `Pupils meeting each standard: ${measure}`,
  scoreCaption: (measure: string) => `Scores: ${measure}`,
  columns: { year: 'Year', group: 'Group', subject: 'Subject', met: 'Met', pupils: 'Pupils', academies: 'Academies', trust: 'Trust', range: '95% range', gap: 'Gap, points', against: (name: string) => `Against ${name}`, status: 'Status', notes: 'Notes', standard: 'Standard', broken: 'Series break' },
  standards: { expected: 'Expected standard', higher: 'Higher standard' },
};
export type Words = typeof words;

speak('en', 'outcome-comparison', words);
