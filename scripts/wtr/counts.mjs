// How many browser tests passed, failed and were skipped, for scripts/test.mjs to add up.
import { writeFileSync } from 'node:fs';

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** @param {Suite | undefined} suite @returns {Array<import('@web/test-runner').TestResult>} */
function tests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(tests)] : [];
}

/** @param {{ file: string }} options @returns {import('@web/test-runner').Reporter} */
export function counts({ file }) {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const results = tests(session.testResults);
        for (const result of results) count[result.skipped ? 'skipped' : result.passed ? 'passed' : 'failed'] += 1;
        // A file that never got to its tests (a syntax error, a time-out) is one failure, or it would go uncounted.
        if (!session.passed && results.every((result) => result.passed || result.skipped)) count.failed += 1;
      }
      writeFileSync(file, JSON.stringify(count));
    },
  };
}
