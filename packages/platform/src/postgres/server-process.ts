import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import type { OsUser } from './os-user.ts';

export interface ServerPlace {
  readonly binaries: PostgresBinaries;
  readonly user: OsUser | undefined;
  readonly dataFolder: string;
  readonly logFile: string;
}

const logLimitBytes = 20 * 1024 * 1024;

/**
 * Creates the data folder of a new server; a half-made one from an interrupted attempt is thrown away, as the name is
 * given only at the end.
 */
export function initialise(
  { binaries, user, dataFolder }: ServerPlace,
  superuserPassword: string,
  durable: boolean,
): void {
  const partial = `${dataFolder}.${process.pid}.part`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const passwordFile = `${partial}.password`;
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (user) {
    chownSync(partial, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const run = spawnSync(
    binaries.initdb,
    [
      '--pgdata',
      partial,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    { ...user, cwd: dirname(partial), encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (run.status !== 0)
    throw new Error(`PostgreSQL could not create ${dataFolder}: ${run.stderr || run.error?.message}`);
  try {
    renameSync(partial, dataFolder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    // Another process that started at the same moment was quicker.
    if (!existsSync(join(dataFolder, 'PG_VERSION'))) throw error;
  }
}

/** Small buffers: the whole of a town fits; what is read often stays in the system's cache anyway. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '80',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};

const notDurable: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** A started server and, should it end before it is ready, the fact that it ended. */
export interface StartedServer {
  readonly pid: number;
  hasEnded(): boolean;
}

/**
 * Starts the server in a session of its own, so that Ctrl-C reaches this program and not the server, which is stopped last.
 * It outlives a killed parent and is adopted by the next one.
 */
export function launch(
  { binaries, user, dataFolder, logFile }: ServerPlace,
  port: number,
  durable: boolean,
): StartedServer {
  if (existsSync(logFile) && statSync(logFile).size > logLimitBytes) renameSync(logFile, `${logFile}.1`);
  const log = openSync(logFile, 'a', 0o600);
  const chosen = { ...settings, ...(durable ? {} : notDurable), port: String(port) };
  const options = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', dataFolder, ...options], {
    ...user,
    cwd: dataFolder,
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  let ended = false;
  child.on('exit', () => (ended = true));
  child.on('error', () => (ended = true));
  child.unref();
  return { pid: child.pid ?? 0, hasEnded: () => ended };
}

/** Last lines of the server's log, for a message about a failed start. */
export function tailOfLog(logFile: string): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
  } catch {
    return '';
  }
}

/** The port the server had last time when it is free, so that other processes find it again; else any free one. */
export async function choosePort(dataFolder: string): Promise<number> {
  const file = `${dataFolder}.port`;
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await findFreePort(last).catch(() => findFreePort(0));
  writeFileSync(file, String(port));
  return port;
}

function findFreePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Where the server's data are, given where they were asked for. */
export const dataFolderIn = (folder: string): string => join(folder, 'postgres');
