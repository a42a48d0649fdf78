import { existsSync, readFileSync } from 'node:fs';

/** A run that left no report counts as one failure, never as nothing. */
export const noCounts = { passed: 0, failed: 1 };

/** @returns {{ passed: number, failed: number }} of a vitest JSON report */
export function countVitest(report, code) {
  if (!existsSync(report)) return noCounts;
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that could not be loaded has no tests of its own to fail.
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  if (numPendingTests > 0) process.stdout.write(`  ${numPendingTests} of ${numTotalTests} not run\n`);
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @returns {{ passed: number, failed: number }} of a Playwright JSON report; a test that passed only when repeated has failed */
export function countPlaywright(report, code) {
  if (!existsSync(report)) return noCounts;
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = stats.unexpected + stats.flaky;
  if (stats.skipped > 0) process.stdout.write(`  ${stats.skipped} not run\n`);
  return { passed: stats.expected, failed: failed === 0 && code !== 0 ? 1 : failed };
}
