import { problem, type Problem } from '../../data/problem.js';
import type { Part } from '../../widget/part.js';
import type { Way } from './step-way.data.js';
import { shape } from './step-way.shape.js';

/** Once a practice is agreed there is no opt-out: an academy may only send it to review. */
export const wayRules = ({ items }: Way): Problem[] =>
  items.flatMap(({ title, stage, optOuts }, i) =>
    stage === 'agreed' && optOuts?.length
      ? [problem(`items[${String(i)}].optOuts`, `${title} is agreed, and from an agreed practice there is no opt-out: delete optOuts, or send it to review ("stage": "in-review").`)]
      : [],
  );

export const part: Part<Way> = { key: 'way', shape, schema: () => import('./step-way.data.js').then((m) => m.waySchema), rules: wayRules };
