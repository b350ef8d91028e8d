import { join, problem, type Problem } from '../../data/problem.js';
import type { Part } from '../../widget/part.js';
import type { Academies } from './academy-steps.data.js';
import { shape } from './academy-steps.shape.js';

/** Each URN is one academy's, now or formerly; nobody leaves before joining. */
export function academiesRules(academies: Academies): Problem[] {
  const found: Problem[] = [];
  const seen = new Map<number, string>();
  academies.forEach((one, i) => {
    const path = `[${String(i)}]`;
    for (const number of [one.urn, ...(one.formerUrns ?? [])]) {
      if (number === undefined) continue;
      const other = seen.get(number);
      if (other !== undefined) found.push(problem(join(path, 'urn'), `URN ${String(number)} is given to ${other} and to ${one.name}: each URN is one academy’s.`));
      seen.set(number, one.name);
    }
    if (one.joined && one.left && one.left < one.joined) found.push(problem(join(path, 'left'), `${one.name} left on ${one.left}, before it joined on ${one.joined}: check both days.`));
  });
  return found;
}

export const part: Part<Academies> = { key: 'academies', shape, schema: () => import('./academy-steps.data.js').then((m) => m.academiesSchema), rules: academiesRules };
