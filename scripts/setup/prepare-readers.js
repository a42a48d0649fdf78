import { existsSync } from 'node:fs';
import { runProcess } from './run-process.js';
import { tell } from './tell.js';

/** Programs of others that read our PDF and QR in the tests, and the Debian packages they come from. */
const programs = [
  ['pdfsig', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['zbarimg', 'zbar-tools'],
];

/**
 * Puts the programs that read PDF and QR in place, where we may. What is missing is named, so that nobody takes an
 * unrun check for a passed one.
 */
export async function prepareReaders() {
  const missing = await missingPrograms();
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await aptInstall(missing.map(([, name]) => name));
  for (const [program, name] of await missingPrograms())
    tell(
      `  Нет ${program} (пакет ${name}): проверки с ним не выполнены`,
      `  No ${program} (package ${name}): checks that need it are not run`,
    );
}

async function missingPrograms() {
  const found = await Promise.all(
    programs.map(([program]) => runProcess('sh', ['-c', `command -v ${program}`])),
  );
  return programs.filter((_, index) => found[index].code !== 0);
}

async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProcess('apt-get', ['update', '-qq'], { env, timeoutMs: 120_000 });
  const { code, output } = await runProcess(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env, timeoutMs: 300_000 },
  );
  if (code !== 0) process.stdout.write(`  apt-get: ${output.trim().split('\n').slice(-2).join(' ')}\n`);
}
