import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, toolsFolder } from './root.js';
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
 * @returns {Promise<Record<string, string>>} environment that tells the tests where the browser is
 */
export async function prepareBrowserTools(node) {
  const missing = await missingPrograms();
  const packages = [...missing.map(([, name]) => name), ...(chromiums.some(existsSync) ? [] : ['chromium'])];
  if (packages.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await aptInstall(packages);
  for (const [program, name] of await missingPrograms())
    tell(
      `  Нет ${program} (пакет ${name}): проверки с ним не выполнены`,
      `  No ${program} (package ${name}): checks that need it are not run`,
    );
  const chromium = process.env.VECHE_CHROMIUM ?? chromiums.find(existsSync) ?? (await bundledChromium(node));
  return { VECHE_CHROMIUM: chromium };
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

/** The Chromium packed into the npm package unpacks itself into a temporary folder. */
async function bundledChromium(node) {
  mkdirSync(toolsFolder, { recursive: true });
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); process.stdout.write(await chromium.executablePath());`;
  const { code, output } = await runProcess(node, ['--input-type=module', '-e', script], {
    node,
    cwd: root,
    env: { TMPDIR: join(toolsFolder) },
  });
  if (code !== 0) throw new Error(output);
  return output.trim().split('\n').at(-1);
}
