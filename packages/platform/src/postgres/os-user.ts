import { spawnSync } from 'node:child_process';

/** The operating system's user a server process runs under. */
export interface OsUser {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: as root it runs under the user `postgres`, created if missing.
 * Anyone else runs it as himself (undefined).
 *
 * @throws Error when the user is missing and cannot be created
 */
export function findServerUser(): OsUser | undefined {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return undefined;
  const existing = lookUp('postgres');
  if (existing) return existing;
  const made =
    spawnSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ]).status === 0 || spawnSync('adduser', ['-S', '-D', '-H', 'postgres']).status === 0;
  const created = made ? lookUp('postgres') : undefined;
  if (!created)
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be created: add it by hand',
    );
  return created;
}

function lookUp(name: string): OsUser | undefined {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Whether the user may enter the folder: every parent must let him through. */
export function canEnter(folder: string, user: OsUser | undefined): boolean {
  if (!user) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;
}
