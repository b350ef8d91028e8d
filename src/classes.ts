/** The public API: classes, types and pure functions. Defines nothing. */
export { OutcomeComparison } from './elements/outcome-comparison/outcome-comparison.js';
export { TrustData } from './elements/trust-data/trust-data.js';
export { TrustWidget, type TrustErrorDetail, type TrustReadyDetail, type TrustSelectDetail } from './widget/widget.js';
export type { Problem } from './data/problem.js';
export type { Comparator, Outcomes, Result } from './outcomes/outcomes.data.js';
export { wilson } from './statistics/wilson.js';
export { exactBinomial } from './statistics/exact-binomial.js';
export { newcombe } from './statistics/newcombe.js';
export { progressInterval } from './statistics/progress.js';
export { pupilGap } from './statistics/pupil-gap.js';
export { verdict, type Verdict } from './statistics/verdict.js';
export type { Interval } from './statistics/interval.js';
