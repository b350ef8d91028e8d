// The browser tests: test/**/*.test.ts in one Chromium, served straight from the sources. `npm test` runs these among others.
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { environment, flags, getBrowser } from './scripts/browser.mjs';
import { browserCommands } from './scripts/wtr/commands.mjs';
import { counts } from './scripts/wtr/counts.mjs';
import { dependencies } from './scripts/wtr/dependencies.mjs';
import { stories } from './scripts/wtr/stories.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['browser', 'production'] },
  plugins: [
    dependencies({ root }),
    stories({ root }),
    browserCommands({ root }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: [
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer), // the launcher's types want the whole module
      launchOptions: { executablePath: await getBrowser(), args: flags, env: environment },
      async createPage({ context }) {
        // A window of its own: a tab in the background gets no frames, and its tests wait for them until they fail.
        const page = await context.newPage(/** @type {any} */ ({ type: 'window' }));
        const cdp = await page.createCDPSession();
        await cdp.send('Emulation.setTimezoneOverride', { timezoneId: 'Europe/London' });
        await cdp.send('Emulation.setLocaleOverride', { locale: 'en-GB' });
        // Several test files run side by side: each page must believe that it has the focus.
        await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  concurrency: 2,
  testFramework: { config: { ui: 'bdd', timeout: '20000' } },
  testsFinishTimeout: 180_000,
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/cli/**', 'src/server/**'],
    reporters: ['text-summary', 'lcovonly', 'html'],
    reportDir: 'coverage',
  },
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(process.env.TEST_COUNTS ? [counts({ file: process.env.TEST_COUNTS })] : []),
  ],
};
