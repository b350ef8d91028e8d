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
export const isDocument = (value: unknown): value is TrustDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'version' in value;
