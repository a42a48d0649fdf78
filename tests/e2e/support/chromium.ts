import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import packaged, { inflate } from '@sparticuz/chromium';

/** How to launch the browser of the tests. */
export interface Chromium {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Flags that make pictures the same on every machine and keep the browser off the network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const toolsFolder = resolve(import.meta.dirname, '../../../.tools');
const packageFolder = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const ofTheSystem = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * The browser to test with: `$CHROME`, else the one that comes as a package – its version is that of the lock file, so
 * pictures are the same for everybody –, else the system's.
 *
 * @throws Error when none of them starts
 */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env['CHROME'];
  if (asked !== undefined && asked !== '') return { executablePath: asked };
  const own = await unpackChromium();
  const withLibraries = async (): Promise<Chromium> => ({
    executablePath: own,
    env: { LD_LIBRARY_PATH: await unpackLibraries(dirname(own)) },
  });
  const candidates: (() => Chromium | Promise<Chromium>)[] = [
    () => ({ executablePath: own }),
    withLibraries,
    ...ofTheSystem.filter((path) => existsSync(path)).map((executablePath) => () => ({ executablePath })),
  ];
  for (const candidate of candidates) {
    const chromium = await candidate();
    if (starts(chromium)) return chromium;
  }
  throw new Error('No Chromium starts here: name one in CHROME');
}

const starts = ({ executablePath, env }: Chromium): boolean =>
  spawnSync(executablePath, ['--version', '--no-sandbox'], {
    env: { ...process.env, ...env },
    timeout: 60_000,
  }).status === 0;

/** Unpacks the packaged browser once; a version stays until the tools are removed. */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(toolsFolder, `chromium-${version}`);
  const path = join(folder, 'chromium');
  if (existsSync(path)) return path;
  mkdirSync(toolsFolder, { recursive: true });
  // Whole or not at all: another run may be looking for it at this moment.
  const partial = mkdtempSync(join(toolsFolder, 'chromium-'));
  await withTemporaryFolder(partial, () => packaged.executablePath());
  chmodSync(partial, 0o755);
  chmodSync(join(partial, 'chromium'), 0o755);
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(path)) throw error;
  }
  return path;
}

/** The libraries it needs, for a system that has none of them. */
async function unpackLibraries(folder: string): Promise<string> {
  await withTemporaryFolder(folder, () => inflate(join(packageFolder, 'bin/al2023.tar.br')));
  return join(folder, 'al2023/lib');
}

/** The package knows no other place to unpack to than the system's temporary folder. */
async function withTemporaryFolder<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
