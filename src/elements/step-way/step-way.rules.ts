import { problem, type Problem } from '../../data/problem.js';
import type { Way } from './step-way.data.js';

/** Once a practice is agreed there is no opt-out: an academy may only send it to review. */
export const rules = ({ items }: Way): Problem[] =>
  items.flatMap(({ title, stage, optOuts }, i) =>
    stage === 'agreed' && optOuts?.length
      ? [
          problem(
            `items[${String(i)}].optOuts`,
            `${title} is agreed, and from an agreed practice there is no opt-out: delete optOuts, or send it to review ("stage": "in-review").`,
          ),
        ]
      : [],
  );
