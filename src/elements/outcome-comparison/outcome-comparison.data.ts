import { outcomesSchema, type Outcomes } from '../../outcomes/outcomes.data.js';
import { outcomeRules, protect } from '../../outcomes/rules.js';
import type { Part } from '../../widget/part.js';

/** One entry of `outcomes`. */
export const part: Part<Outcomes> = {
  key: 'outcomes',
  named: true,
  schema: outcomesSchema,
  rules: outcomeRules,
  protect,
  table: () => import('../../outcomes/from-table.js').then((m) => m.outcomesFromTable),
};
