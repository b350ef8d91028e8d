import type { Part } from '../../widget/part.js';
import type { Pillars } from './six-pillars-scorecard.data.js';
import { shape } from './six-pillars-scorecard.shape.js';

/** The words of Ofsted's scales, old and new: a trust that rates itself in them would pass its own view off as an inspector's. */
export const ofsted = [
  'outstanding',
  'good',
  'requires improvement',
  'inadequate',
  'exceptional',
  'strong standard',
  'expected standard',
  'needs attention',
  'urgent improvement',
];

export const bare = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** At a glance: four words that differ, none of them Ofsted's. */
const sound = ({ scale }: Pillars): boolean => new Set(scale.map(bare).filter((word) => !ofsted.includes(word))).size === 4;

export const part: Part<Pillars> = {
  key: 'pillars',
  shape,
  schema: () => import('./six-pillars-scorecard.data.js').then((m) => m.pillarsSchema),
  sound,
  rules: () => import('./six-pillars-scorecard.rules.js'),
  table: () => import('./six-pillars-scorecard.table.js').then((m) => m.pillarsFromTable),
};
