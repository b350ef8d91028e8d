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
import type { Schema } from '../data/explain.js';

const element = (tag: string) => `elements/${tag}/${tag}`;

export interface PartSchema {
  /** The document's key. */
  key: string;
  /** The key holds entries by name. */
  named?: boolean;
  /** Where the schema's compiled shape is kept, without its ending. */
  path: string;
  schema: Schema;
}

/** In the document's order. */
export const schemas: readonly PartSchema[] = [
  { key: 'profile', path: element('trust-profile'), schema: profileSchema },
  { key: 'academies', path: element('academy-steps'), schema: academiesSchema },
  { key: 'purpose', path: element('trust-purpose'), schema: purposeSchema },
  { key: 'compass', path: element('step-compass'), schema: compassSchema },
  { key: 'values', path: element('genus-values'), schema: valuesSchema },
  { key: 'pillars', path: element('six-pillars-scorecard'), schema: pillarsSchema },
  { key: 'outcomes', named: true, path: 'outcomes/outcomes', schema: outcomesSchema },
  { key: 'plan', path: element('strategic-plan'), schema: planSchema },
  { key: 'review', path: element('quadrant-review'), schema: reviewSchema },
  { key: 'way', path: element('step-way'), schema: waySchema },
  { key: 'support', path: element('step-up'), schema: supportSchema },
  { key: 'growth', path: element('growth-cycle'), schema: growthSchema },
  { key: 'benefits', path: element('key-benefits'), schema: benefitsSchema },
  { key: 'quotes', named: true, path: element('leader-quote'), schema: quoteSchema },
];
