import { problem, quote, type Problem } from '../../data/problem.js';
import type { Pillars } from './six-pillars-scorecard.data.js';

/**
 * The words of Ofsted's scales, old and new: a trust that rates itself in them would pass its own view off as an inspector's. What is
 * `sound` at a glance has none of them: a word that is added here is to be known there.
 */
export const ofsted = [
  'outstanding',
  'good',
  'requires improvement',
  'inadequate',
  'exceptional',
  'strong standard',
  'expected standard',
  'needs attention',
  'urgent improvement',
];

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Four words that differ, none of them Ofsted's. */
export function rules({ scale }: Pillars): Problem[] {
  const words = scale.map(bare);
  return scale.flatMap((word, i) => {
    const path = `scale[${i}]`;
    if (ofsted.includes(words[i]!))
      return problem(
        path,
        `${path} is ${quote(word)}, a word of Ofsted’s: a trust that rates itself uses its own, such as Emerging, Developing, Established, Leading.`,
      );
    const first = words.indexOf(words[i]!);
    return first < i ? problem(path, `${path} is ${quote(word)}, as scale[${first}] is: give four words that differ, lowest first.`) : [];
  });
}
