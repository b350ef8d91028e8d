import { problem, type Problem } from '../../data/problem.js';
import type { Part } from '../../widget/part.js';
import type { Plan } from './strategic-plan.data.js';
import { shape } from './strategic-plan.shape.js';

/** A review names objectives by their titles, so no two are alike. */
export function planRules({ pillars }: Plan): Problem[] {
  const seen = new Set<string>();
  return pillars.flatMap((pillar, i) =>
    pillar.objectives.flatMap(({ title }, j) => {
      const path = `pillars[${String(i)}].objectives[${String(j)}].title`;
      if (seen.has(title)) return [problem(path, `${path}: two objectives are called "${title}". A review names objectives by title: tell them apart.`)];
      seen.add(title);
      return [];
    }),
  );
}

export const part: Part<Plan> = { key: 'plan', shape, schema: () => import('./strategic-plan.data.js').then((m) => m.planSchema), rules: planRules };
