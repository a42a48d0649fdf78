import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium, type Chromium } from './tests/e2e/support/chromium.ts';
import { freePort } from './tests/e2e/support/installation.ts';

// The configuration is read once more in every worker: all of them must find the same browser, ports and folder. Free
// ports, so that two runs on one machine never serve each other's client.
const { executablePath, env } = JSON.parse(
  (process.env['VECHE_TEST_CHROMIUM'] ??= JSON.stringify(await findChromium())),
) as Chromium;
const kitPort = (process.env['VECHE_KIT_PORT'] ??= String(await freePort()));
const journeysPort = (process.env['VECHE_JOURNEYS_PORT'] ??= String(await freePort()));
const trialFolder = (process.env['VECHE_TRIAL_FOLDER'] ??= join(tmpdir(), `veche-journeys-${randomUUID()}`));
const givenUrl = process.env['VECHE_URL'];
if (givenUrl === undefined) process.env['VECHE_MAKING_PORT'] ??= String(await freePort());
const makingPort = process.env['VECHE_MAKING_PORT'] ?? '';
// The kit's own tests run against the built client alone.
const isKitAlone = process.argv.some((argument) => argument.includes('ui-kit'));

const browser = {
  browserName: 'chromium',
  locale: 'ru-RU',
  timezoneId: 'Europe/Moscow',
  launchOptions: { executablePath, args: chromiumArguments, ...(env === undefined ? {} : { env }) },
} as const;
const desktop = { viewport: { width: 1280, height: 900 } };
const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 1,
};
const journeys = {
  testDir: './tests/e2e/journeys',
  // Two files at a time: each has days and venues of its own, its tests follow one another.
  fullyParallel: false,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    ...desktop,
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
    baseURL: givenUrl ?? `http://127.0.0.1:${journeysPort}`,
  },
};

/**
 * The journeys run against a whole installation: the one `VECHE_URL` names, else a demonstration started here with data
 * of its own. The kit's tests run against the built client alone.
 */
export default defineConfig({
  outputDir: './test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { maxDiffPixelRatio: 0.002, animations: 'disabled' } },
  snapshotPathTemplate: '{testDir}/pictures/{arg}-{projectName}{ext}',
  use: {
    ...browser,
    baseURL: `http://127.0.0.1:${kitPort}`,
    // A trace costs a third of the time: `--trace on` makes one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  projects: [
    // First the wide kit: the demonstration is made meanwhile. Last the phone's, whose short tests fill what the journeys leave free.
    { name: 'desktop', testDir: './tests/e2e/ui-kit', use: desktop },
    // The longest file: begun last it would keep one processor busy alone.
    { ...journeys, name: 'processes', testMatch: '**/split-processes.spec.ts' },
    { ...journeys, name: 'journeys', testIgnore: '**/split-processes.spec.ts' },
    // Keyboards, and looks that differ in colour alone, are tried on the wide screen.
    { name: 'phone', testDir: './tests/e2e/ui-kit', testIgnore: '**/*.desktop.spec.ts', use: phone },
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
            // It answers here at once; the journeys wait until it says that it is ready.
            url: `http://127.0.0.1:${makingPort}/`,
            env: { PORT: journeysPort, MAKING_PORT: makingPort, VECHE_TRIAL_FOLDER: trialFolder },
            gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 60_000 },
          },
        ]),
  ],
});
