// `npm test`: finds or installs a browser, builds, then runs the tests in Node (dist/ on a page among them) and in the browser.
// The last line adds up all runners.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserVersion, getBrowser } from './browser.mjs';
import { line, noCounts, sum } from './counts.mjs';
import { node, root, tool } from './run.mjs';
import { runNodeTests } from './test-node.mjs';

/** @returns {Promise<import('./counts.mjs').Counts>} */
async function runBrowserTests() {
  const file = join(root, 'node_modules/.cache/test-counts', `${String(process.pid)}.json`);
  mkdirSync(join(file, '..'), { recursive: true });
  const status = await node([tool('@web/test-runner', 'wtr')], { TEST_COUNTS: file, COVERAGE: '1' });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : noCounts;
  rmSync(file, { force: true });
  return status !== 0 && !counts.failed ? { ...counts, failed: 1 } : counts;
}

try {
  process.env.CHROME_PATH = await getBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Browser: ${browserVersion(process.env.CHROME_PATH)}`);

console.log('\nBuild');
const built = (await node([join(root, 'scripts/build.mjs')])) === 0;
console.log('\nTests in Node');
const inNode = await runNodeTests();
console.log('\nTests in the browser');
const inBrowser = await runBrowserTests();

const total = sum([inNode, inBrowser, { ...noCounts, failed: built ? 0 : 1 }]);
console.log(`\nIn Node: ${line(inNode)}. In the browser: ${line(inBrowser)}.${built ? '' : ' The build failed.'}`);
console.log(line(total));
process.exit(total.failed || !total.passed ? 1 : 0);
