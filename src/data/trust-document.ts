/**
 * A trust document as an element meets it: not yet checked, each element checks the part that it shows. The whole shape is in
 * src/document, which no browser bundle holds.
 */
export interface TrustDocument {
  version: unknown;
  lang?: unknown;
  asOf?: unknown;
  academies?: unknown;
  [part: string]: unknown;
}

/** A document is what has a version; an element's own data never has one. */
export const isDocument = (value: unknown): value is TrustDocument => typeof value === 'object' && value !== null && !Array.isArray(value) && 'version' in value;

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
