import type { Pillar } from './six-pillars-scorecard.data.js';
import type { Placed } from './six-pillars-scorecard.layout.js';

/** As an attribute is written: with spaces around it, or empty. */
const plain = (order: string | null): string => order?.trim() || 'given';

export const isKnown = (order: string | null): boolean => ['given', 'need'].includes(plain(order));

/** The pillars as they are shown. By need: the lowest step first, those not yet reviewed last, for unrated is not low. */
export function placed(pillars: readonly Pillar[], order: string | null): Placed[] {
  const all = pillars.map((pillar, index) => ({ pillar, index }));
  return plain(order) === 'need' ? all.sort((a, b) => (a.pillar.rating ?? 5) - (b.pillar.rating ?? 5)) : all;
}
