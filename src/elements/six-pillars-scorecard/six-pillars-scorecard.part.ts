import type { Part } from '../../widget/part.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import { shape } from './six-pillars-scorecard.shape.js';

/** At a glance: four words that differ, none like one of Ofsted's. Where one is, the rules tell whether it is meant. */
const sound = ({ scale }: Pillars): boolean =>
  new Set(scale.map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))).size === 4 &&
  !/outstanding|good|improve|inadequate|exception|standard|attention/i.test(scale.join());

export const part: Part<Pillars> = {
  key: 'pillars',
  shape,
  schema: () => import('./six-pillars-scorecard.data.js').then((m) => m.pillarsSchema),
  sound,
  rules: () => import('./six-pillars-scorecard.rules.js'),
  table: () => import('./six-pillars-scorecard.table.js').then((m) => m.pillarsFromTable),
};
