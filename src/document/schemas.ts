/** Every schema of the trust document. For the build, the command line and the server: no browser bundle holds all of them. */
import { academiesSchema } from '../elements/academy-steps/academy-steps.data.js';
import { growthSchema } from '../elements/growth-cycle/growth-cycle.data.js';
import { valuesSchema } from '../elements/genus-values/genus-values.data.js';
import { benefitsSchema } from '../elements/key-benefits/key-benefits.data.js';
import { quoteSchema } from '../elements/leader-quote/leader-quote.data.js';
import { reviewSchema } from '../elements/quadrant-review/quadrant-review.data.js';
import { pillarsSchema } from '../elements/six-pillars-scorecard/six-pillars-scorecard.data.js';
import { compassSchema } from '../elements/step-compass/step-compass.data.js';
import { supportSchema } from '../elements/step-up/step-up.data.js';
import { waySchema } from '../elements/step-way/step-way.data.js';
import { planSchema } from '../elements/strategic-plan/strategic-plan.data.js';
import { profileSchema } from '../elements/trust-profile/trust-profile.data.js';
import { purposeSchema } from '../elements/trust-purpose/trust-purpose.data.js';
import { outcomesSchema } from '../outcomes/outcomes.data.js';
import { rules as academiesRules } from '../elements/academy-steps/academy-steps.rules.js';
import { rules as growthRules } from '../elements/growth-cycle/growth-cycle.rules.js';
import { rules as valuesRules } from '../elements/genus-values/genus-values.rules.js';
import { rules as reviewRules } from '../elements/quadrant-review/quadrant-review.rules.js';
import { rules as pillarsRules } from '../elements/six-pillars-scorecard/six-pillars-scorecard.rules.js';
import { rules as supportRules } from '../elements/step-up/step-up.rules.js';
import { rules as wayRules } from '../elements/step-way/step-way.rules.js';
import { rules as planRules } from '../elements/strategic-plan/strategic-plan.rules.js';
import { rules as outcomesRules } from '../outcomes/rules.js';
import type { Schema } from '../data/explain.js';
import type { Problem } from '../data/problem.js';

const element = (tag: string) => `elements/${tag}/${tag}`;

export interface PartSchema {
  /** The document's key. */
  key: string;
  /** The key holds entries by name. */
  named?: boolean;
  /** Where the schema's compiled shape is kept, without its ending. */
  path: string;
  schema: Schema;
  /** What the schema cannot say; run on what it lets through. */
  rules?(value: unknown): Problem[];
}

/** In the document's order. */
export const schemas: readonly PartSchema[] = [
  { key: 'profile', path: element('trust-profile'), schema: profileSchema },
  { key: 'academies', path: element('academy-steps'), schema: academiesSchema, rules: academiesRules },
  { key: 'purpose', path: element('trust-purpose'), schema: purposeSchema },
  { key: 'compass', path: element('step-compass'), schema: compassSchema },
  { key: 'values', path: element('genus-values'), schema: valuesSchema, rules: valuesRules },
  { key: 'pillars', path: element('six-pillars-scorecard'), schema: pillarsSchema, rules: pillarsRules },
  { key: 'outcomes', named: true, path: 'outcomes/outcomes', schema: outcomesSchema, rules: outcomesRules },
  { key: 'plan', path: element('strategic-plan'), schema: planSchema, rules: planRules },
  { key: 'review', path: element('quadrant-review'), schema: reviewSchema, rules: reviewRules },
  { key: 'way', path: element('step-way'), schema: waySchema, rules: wayRules },
  { key: 'support', path: element('step-up'), schema: supportSchema, rules: supportRules },
  { key: 'growth', path: element('growth-cycle'), schema: growthSchema, rules: growthRules },
  { key: 'benefits', path: element('key-benefits'), schema: benefitsSchema },
  { key: 'quotes', named: true, path: element('leader-quote'), schema: quoteSchema },
];
