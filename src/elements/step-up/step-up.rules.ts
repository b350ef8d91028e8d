import { problem, type Problem } from '../../data/problem.js';
import type { Support } from './step-up.data.js';

export const rules = ({ links }: Support): Problem[] =>
  links.flatMap(({ from, to, start, end }, i) => {
    const path = `links[${String(i)}]`;
    if (from === to) return [problem(path, `${path} goes from URN ${String(from)} to itself: name the academy that is supported in "to".`)];
    return start && end && end < start
      ? [problem(`${path}.end`, `${path} ends on ${end}, before it starts on ${start}: check both days.`)]
      : [];
  });
