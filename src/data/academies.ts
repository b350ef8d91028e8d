import type { TrustDocument } from './trust-document.js';

/** The academy's name by its URN, now or formerly, in the document; undefined where the document does not know it. */
export function academyName(document: TrustDocument | undefined, urn: number): string | undefined {
  if (!Array.isArray(document?.academies)) return undefined;
  for (const academy of document.academies as ({ urn?: unknown; formerUrns?: unknown; name?: unknown } | null)[]) {
    if (typeof academy !== 'object' || academy === null) continue;
    const former = Array.isArray(academy.formerUrns) ? (academy.formerUrns as unknown[]) : [];
    if (academy.urn === urn || former.includes(urn)) return typeof academy.name === 'string' ? academy.name : undefined;
  }
  return undefined;
}
