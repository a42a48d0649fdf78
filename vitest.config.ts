import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` is pure and fast; `int` shares one real PostgreSQL server, started by the global set-up.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,modules,apps,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.int.test.ts', '**/node_modules/**', 'tests/e2e/**'],
          // Pure code leaves nothing behind for the next file; a process for each would take twice as long.
          isolate: false,
          // Generous: a busy machine must not turn a slow test into a failed one.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'int',
          include: ['{packages,modules,apps,tests}/**/*.int.test.ts'],
          exclude: ['**/node_modules/**'],
          globalSetup: ['./packages/platform/src/testing/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
