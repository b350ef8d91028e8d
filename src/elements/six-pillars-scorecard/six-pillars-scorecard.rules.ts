import { problem, quote, type Problem } from '../../data/problem.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import { bare, ofsted } from './six-pillars-scorecard.part.js';

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
