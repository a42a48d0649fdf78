import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/e2e/support/chromium.ts';
import { freePort } from './tests/e2e/support/installation.ts';

const executablePath = await chromiumPath();

// The configuration is read once more in every worker: all of them must find the same ports. Free ones, so that two
// runs on one machine never serve each other's client.
const kitPort = (process.env['VECHE_KIT_PORT'] ??= String(await freePort()));
const journeysPort = (process.env['VECHE_JOURNEYS_PORT'] ??= String(await freePort()));
const givenUrl = process.env['VECHE_URL'];
// The kit's own tests run against the built client alone.
const isKitAlone = process.argv.some((argument) => argument.includes('ui-kit'));

const browser = {
  browserName: 'chromium',
  locale: 'ru-RU',
  timezoneId: 'Europe/Moscow',
  launchOptions: { executablePath, args: chromiumArguments },
} as const;
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 1,
};

/**
 * The journeys run against a whole installation: the one `VECHE_URL` names, else a demonstration started here with data
 * of its own. The kit's tests run against the built client alone.
 */
export default defineConfig({
  testDir: './tests/e2e',
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled' } },
  snapshotPathTemplate: '{testDir}/{testFileDir}/pictures/{arg}-{projectName}{ext}',
  use: {
    ...browser,
    baseURL: `http://127.0.0.1:${kitPort}`,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'desktop', testMatch: 'ui-kit/**/*.spec.ts', use: desktop },
    // Keyboards, and looks that differ in colour alone, are tried on the wide screen.
    { name: 'phone', testMatch: 'ui-kit/**/*.spec.ts', testIgnore: '**/*.desktop.spec.ts', use: phone },
    {
      name: 'journeys',
      testMatch: 'journeys/**/*.spec.ts',
      // People of one town: a journey must not take another's venue or case.
      workers: 1,
      fullyParallel: false,
      timeout: 180_000,
      expect: { timeout: 20_000 },
      use: {
        ...desktop,
        actionTimeout: 30_000,
        navigationTimeout: 60_000,
        baseURL: givenUrl ?? `http://127.0.0.1:${journeysPort}`,
      },
    },
  ],
  webServer: [
    {
      command: 'node tests/e2e/support/serve-client.ts',
      url: `http://127.0.0.1:${kitPort}/`,
      env: { PORT: kitPort },
    },
    ...(givenUrl !== undefined || isKitAlone
      ? []
      : [
          {
            command: 'node tests/e2e/support/serve-installation.ts',
            url: `http://127.0.0.1:${journeysPort}/readyz`,
            env: { PORT: journeysPort },
            timeout: 180_000,
            gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 60_000 },
          },
        ]),
  ],
});
