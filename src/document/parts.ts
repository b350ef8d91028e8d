/** Every part of the trust document with its rules. */
import type { Part } from '../widget/part.js';
import { part as academies } from '../elements/academy-steps/academy-steps.part.js';
import { part as growth } from '../elements/growth-cycle/growth-cycle.part.js';
import { part as values } from '../elements/genus-values/genus-values.part.js';
import { part as benefits } from '../elements/key-benefits/key-benefits.part.js';
import { part as quotes } from '../elements/leader-quote/leader-quote.part.js';
import { part as review } from '../elements/quadrant-review/quadrant-review.part.js';
import { part as pillars } from '../elements/six-pillars-scorecard/six-pillars-scorecard.part.js';
import { part as compass } from '../elements/step-compass/step-compass.part.js';
import { part as support } from '../elements/step-up/step-up.part.js';
import { part as way } from '../elements/step-way/step-way.part.js';
import { part as plan } from '../elements/strategic-plan/strategic-plan.part.js';
import { part as profile } from '../elements/trust-profile/trust-profile.part.js';
import { part as purpose } from '../elements/trust-purpose/trust-purpose.part.js';
import { part as outcomes } from '../outcomes/part.js';

export const parts = [profile, academies, purpose, compass, values, pillars, outcomes, plan, review, way, support, growth, benefits, quotes] as readonly Part<unknown>[];
