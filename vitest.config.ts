import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** Files that start whole programs or try every route take a minute: begun last, they would keep one processor busy alone. */
const longest = ['run-server.int', 'bad-input.int', 'reference-figures.int', 'uploads.int', 'journal.int'];
const placeOf = ({ moduleId }: TestSpecification): number =>
  longest.findIndex((name) => moduleId.includes(name)) + 1 || longest.length + 1;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/**
 * Two projects: `unit` is pure and fast; `int` shares one real PostgreSQL server, started by the global set-up.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          // Each file has a database and towns of its own, so nothing remembered of a town is another file's; loading the whole program anew for each of seventy took longer than the tests.
          isolate: false,
        },
      },
    ],
  },
});
