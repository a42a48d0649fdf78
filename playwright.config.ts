import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './tests/e2e/support/chromium.ts';

const kitPort = 4190;
const executablePath = await chromiumPath();

const browser = {
  browserName: 'chromium',
  locale: 'ru-RU',
  timezoneId: 'Europe/Moscow',
  launchOptions: { executablePath, args: chromiumArguments },
} as const;

/**
 * `VECHE_URL` names a running installation for the journeys; without it only the kit's own tests make sense:
 * they run against the built client alone.
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
    baseURL: process.env['VECHE_URL'] ?? `http://127.0.0.1:${kitPort}`,
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    // Keyboards, and looks that differ in colour alone, are tried on the wide screen.
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
    },
  ],
  webServer: {
    command: 'node tests/e2e/support/serve-client.ts',
    url: `http://127.0.0.1:${kitPort}/`,
    env: { PORT: String(kitPort) },
    reuseExistingServer: true,
  },
});
