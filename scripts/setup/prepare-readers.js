import { existsSync } from 'node:fs';
import { runProcess } from './run-process.js';
import { tell } from './tell.js';

/** Programs the browser tests call, and the Debian packages they come from. */
const programs = [
  ['pdftotext', 'poppler-utils'],
  ['qpdf', 'qpdf'],
  ['zbarimg', 'zbar-tools'],
];
const chromiums = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Puts a browser and the programs that read PDF and QR in place: from Debian when we may, else the bundled Chromium.
 * What is missing is named, so that nobody takes an unrun check for a passed one.
 *
 * @returns {Promise<Record<string, string>>} environment that tells the tests where the browser is; empty when they bring their own
 */
export async function prepareBrowserTools() {
  const missing = await missingPrograms();
  const packages = [...missing.map(([, name]) => name), ...(chromiums.some(existsSync) ? [] : ['chromium'])];
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await aptInstall(packages);
  for (const [program, name] of await missingPrograms())
    tell(
      `  Нет ${program} (пакет ${name}): проверки с ним не выполнены`,
      `  No ${program} (package ${name}): checks that need it are not run`,
    );
  const chromium = process.env.CHROME ?? chromiums.find(existsSync);
  if (chromium) return { CHROME: chromium };
  tell(
    '  Нет chromium: проверки идут в том, что пришёл пакетом',
    '  No chromium: the one that came as a package is used',
  );
  return {};
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
