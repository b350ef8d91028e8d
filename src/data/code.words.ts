import type { Code } from './codes.js';

/** What each code says, in English. */
export const codeWords: Record<Code, string> = {
  SUPP: 'Suppressed to protect pupils’ privacy',
  c: 'Suppressed to protect pupils’ privacy',
  NE: 'No entries',
  NP: 'Not published',
  NA: 'Not applicable',
  NEW: 'New school, no results yet',
  LOWCOV: 'Too few pupils with a starting point',
  SP: 'Between 0% and 0.5%',
  RE: 'Redacted',
  UK: 'Unknown',
  x: 'Not available',
  z: 'Not applicable',
  low: 'Rounds to 0, but is not 0',
  '-': 'None',
};
