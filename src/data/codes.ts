/**
 * Codes that stand in place of a figure in the Department's files, and never mean 0.
 * Source: the abbreviations file of "Compare school performance", and the explore-education-statistics conventions.
 */
export const codes = ['SUPP', 'NE', 'NP', 'NA', 'NEW', 'LOWCOV', 'SP', 'RE', 'UK', 'x', 'z', 'c', 'low', '-'] as const;
export type Code = (typeof codes)[number];

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

/** Fewest pupils for whom a figure may be shown: 5 or fewer can be known by name. */
export const fewestShown = 6;
