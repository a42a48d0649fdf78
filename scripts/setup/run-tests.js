import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWebClient } from './build-web-client.js';
import { prepareReaders } from './prepare-readers.js';
import { root, toolsFolder } from './root.js';
import { runProcess } from './run-process.js';
import { inWords, tell } from './tell.js';
import { countPlaywright, countVitest, noCounts } from './test-counts.js';

const reports = join(toolsFolder, 'reports');
const tool = (path) => join(root, 'node_modules', path);

/** Checks that have one answer: they hold or they do not. */
const plainChecks = [
  ['prettier', () => [tool('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['oxlint', () => [tool('oxlint/bin/oxlint'), '--type-aware', '--quiet']],
  ['tsc', () => [tool('typescript-native/bin/tsc'), '-p', 'tsconfig.json', '--noEmit']],
  ['tsc e2e', () => [tool('typescript-native/bin/tsc'), '-p', 'tests/e2e/tsconfig.json', '--noEmit']],
  ['tsc pure', () => [tool('typescript-native/bin/tsc'), '-p', 'tsconfig.pure.json', '--noEmit']],
  ['tsc web', () => [tool('typescript-native/bin/tsc'), '-p', 'apps/web/tsconfig.json', '--noEmit']],
  ['dependency-cruiser', () => cruise()],
  ['knip', () => [tool('knip/bin/knip.js')]],
];

/**
 * Runs every check there is and ends with one line `N passed, N failed`.
 * @returns {Promise<number>} 1 when anything failed
 */
export async function runTests(node, args) {
  const wanted = (name) => args.length === 0 || args.includes(name);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const totals = { passed: 0, failed: 0 };
  const add = async (name, run) => {
    if (!wanted(name)) return;
    const startedAtMs = Date.now();
    const { passed, failed, output } = await run().catch((error) => ({
      ...noCounts,
      output: String(error?.message ?? error),
    }));
    totals.passed += passed;
    totals.failed += failed;
    const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
    if (failed > 0) process.stdout.write(`${output}\n`);
    process.stdout.write(
      `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`,
    );
  };

  // Fetched while the plain checks keep the processor busy.
  const readers = ['unit', 'e2e'].some(wanted) ? prepareReaders() : Promise.resolve();
  await inPairs(plainChecks, ([name, commandOf]) =>
    add(name, async () => {
      const command = commandOf();
      if (!command) throw new Error(inWords('нет настройки проверки', 'the check is not set up'));
      const { code, output } = await runProcess(node, command, { node, cwd: root });
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    }),
  );
  await readers;
  for (const project of ['unit', 'int']) await add(project, () => runVitest(node, project));
  await add('web', async () => {
    await buildWebClient(node);
    return { passed: 1, failed: 0, output: '' };
  });
  await add('e2e', () => runPlaywright(node));
  tell('', '');
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

/** Most checks use one processor: two at a time take a little over half as long. */
async function inPairs(items, run) {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item; item = left.shift()) await run(item);
  };
  await Promise.all([worker(), worker()]);
}

async function runVitest(node, project) {
  const report = join(reports, `${project}.json`);
  const { code, output } = await runProcess(
    node,
    [
      tool('vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { node, cwd: root, env: { NO_COLOR: '1' } },
  );
  return { ...countVitest(report, code), output };
}

async function runPlaywright(node) {
  const config = join(root, 'playwright.config.ts');
  if (!existsSync(config))
    throw new Error(inWords('нет playwright.config.ts', 'there is no playwright.config.ts'));
  const report = join(reports, 'e2e.json');
  const { code, output } = await runProcess(
    node,
    [tool('@playwright/test/cli.js'), 'test', '--reporter=line,json'],
    { node, cwd: root, env: { NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  return { ...countPlaywright(report, code), output };
}

/** The architecture's rules; undefined while their file is missing, which fails the run. */
function cruise() {
  const config = [
    '.dependency-cruiser.cjs',
    '.dependency-cruiser.mjs',
    '.dependency-cruiser.js',
    '.dependency-cruiser.json',
  ].find((name) => existsSync(join(root, name)));
  return (
    config && [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      config,
      'packages',
      'modules',
      'apps',
    ]
  );
}
