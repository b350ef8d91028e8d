/**
 * Codes that stand in place of a figure in the Department's files, and never mean 0.
 * Source: the abbreviations file of "Compare school performance", and the explore-education-statistics conventions.
 */
export const codes = ['SUPP', 'NE', 'NP', 'NA', 'NEW', 'LOWCOV', 'SP', 'RE', 'UK', 'x', 'z', 'c', 'low', '-'] as const;
export type Code = (typeof codes)[number];

export { fewestShown } from './privacy.js';
