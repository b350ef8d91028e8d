import { problem, type Problem } from '../../data/problem.js';
import type { Plan } from './strategic-plan.data.js';

/** A review names objectives by their titles, so no two are alike. */
export function rules({ pillars }: Plan): Problem[] {
  const seen = new Set<string>();
  return pillars.flatMap((pillar, i) =>
    pillar.objectives.flatMap(({ title }, j) => {
      const path = `pillars[${String(i)}].objectives[${String(j)}].title`;
      if (seen.has(title))
        return [problem(path, `${path}: two objectives are called "${title}". A review names objectives by title: tell them apart.`)];
      seen.add(title);
      return [];
    }),
  );
}
