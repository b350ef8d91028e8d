/** What is said only in a detail, the table and the picture, in English: loaded with these. */
import type { Formats } from '../../language/format.js';
import { speak } from '../../language/language.js';
import type { Measure, Pillar } from './six-pillars-scorecard.data.js';

export const detailWords = {
  detail: (index: number, { short, rating }: Pillar) =>
    `Pillar ${index + 1}${short ? `, ${short.replace(/[.\s]+$/, '')}` : ''}: ${rating === undefined ? 'what there is so far' : 'what the rating rests on'}`,
  evidenceList: 'Evidence',
  measureList: 'Measures',
  close: 'Close',
  target: (amount: string) => `target ${amount}`,
  /** `96.1%`, `12 days`. */
  amount(value: number, unit: string | undefined, formats: Formats): string {
    const written = formats.number(value, Math.min(3, String(value).split('.')[1]?.length ?? 0));
    if (unit === 'percent') return `${written}%`;
    return unit && unit !== 'score' && unit !== 'number' ? `${written} ${unit}` : written;
  },
  /** `Attendance, 2025: 96.1%, target 96%`. */
  measure({ name, period, value, target, unit }: Measure, formats: Formats): string {
    return `${name}${period ? `, ${period}` : ''}: ${this.amount(value, unit, formats)}${target === undefined ? '' : `, ${this.target(this.amount(target, unit, formats))}`}`;
  },

  caption: 'Pillars and the steps they have reached, self-assessed',
  columns: { pillar: 'Pillar', letter: 'Letter', step: 'Step', word: 'Word', before: 'Before', evidence: 'Evidence', measures: 'Measures' },
  /** `2, Developing (2024)`. */
  was: ({ rating, period }: { rating: number; period: string }, scale: readonly string[]) =>
    `${rating}, ${scale[rating - 1] ?? ''} (${period})`,

  /** Before the subtitle, in a picture that stands alone. */
  example: 'Example. ',
};
export type DetailWords = typeof detailWords;

speak('en', 'six-pillars-scorecard-detail', detailWords);
