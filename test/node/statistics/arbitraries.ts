import fc from 'fast-check';
import type { Proportion } from '../../../src/statistics/interval.js';

/** Any count out of any cohort from one pupil to `most`. */
export const proportion = (most = 5000): fc.Arbitrary<Proportion> =>
  fc.integer({ min: 1, max: most }).chain((of) => fc.record({ met: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
