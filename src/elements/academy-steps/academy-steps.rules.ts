import { join, problem, type Problem } from '../../data/problem.js';
import type { Academies } from './academy-steps.data.js';

/** Each URN is one academy's, now or formerly; nobody leaves before joining. */
export function rules(academies: Academies): Problem[] {
  const found: Problem[] = [];
  const seen = new Map<number, string>();
  academies.forEach((one, i) => {
    const path = `[${String(i)}]`;
    for (const number of [one.urn, ...(one.formerUrns ?? [])]) {
      if (number === undefined) continue;
      const other = seen.get(number);
      if (other !== undefined)
        found.push(problem(join(path, 'urn'), `URN ${String(number)} is given to ${other} and to ${one.name}: each URN is one academy’s.`));
      seen.set(number, one.name);
    }
    if (one.joined && one.left && one.left < one.joined)
      found.push(problem(join(path, 'left'), `${one.name} left on ${one.left}, before it joined on ${one.joined}: check both days.`));
  });
  return found;
}
