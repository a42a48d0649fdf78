import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { KeyError } from '../keys/key-error.ts';
import { findBinaries } from './binaries.ts';
import { loopbackUrl, type DatabasePasswords } from './connection-url.ts';
import { canEnter, findServerUser } from './os-user.ts';
import { findPostmaster, type Postmaster } from './postmaster-pid.ts';
import { keepRunning } from './keep-running.ts';
import { prepareRoles } from './prepare-roles.ts';
import { findProcessIdentity } from './process-identity.ts';
import {
  dataFolderIn,
  choosePort,
  initialise,
  launch,
  tailOfLog,
  type ServerPlace,
} from './server-process.ts';
import { takeSupervision } from './supervision.ts';

export interface EmbeddedPostgresOptions {
  /** The server's files live in `<folder>/postgres`, unless its user cannot enter the folder. */
  readonly folder: string;
  readonly passwords: DatabasePasswords;
  readonly database?: string;
  /** A free port is chosen unless told. */
  readonly port?: number;
  /** False only for tests: what was committed may be lost in a power cut. */
  readonly durable?: boolean;
  /** Where files go that the server's user could not reach, `/var/lib/veche` unless told. */
  readonly relocationFolder?: string;
  /** Told what a person should know: a relocation, an adoption, a recovery. */
  readonly onNotice?: (notice: PostgresNotice) => void;
}

export type PostgresNotice =
  | { readonly kind: 'relocated'; readonly what: 'binaries' | 'data'; readonly path: string }
  | { readonly kind: 'creating' | 'recovering' | 'restarting' }
  | { readonly kind: 'adopted'; readonly pid: number };

export interface EmbeddedPostgres {
  readonly port: number;
  readonly pid: number;
  readonly dataFolder: string;
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** It was already running: left by a process that died, or kept by one that lives. */
  readonly adopted: boolean;
  /** True when no other living process answers for the server. */
  readonly supervised: boolean;
  /** Fast shutdown: open transactions are rolled back. Does nothing when another living process answers for the server. */
  stop(): Promise<void>;
}

const attempts = 6;
const readyWithinMs = 180_000;

/**
 * Runs a real PostgreSQL from the npm package: creates its data once, adopts a server that outlived its parent, waits for
 * recovery, retries while old backends are still leaving. The process that answers for the server starts it again on the same
 * port when it is killed.
 *
 * @throws Error with the end of the server's log when it cannot be started
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { passwords, database = 'veche', durable = true } = options;
  const place = await choosePlace(options);
  if (!existsSync(join(place.dataFolder, 'PG_VERSION'))) {
    options.onNotice?.({ kind: 'creating' });
    initialise(place, passwords.superuser, durable);
  }
  assertMajorVersion(place.dataFolder);
  const { postmaster, adopted } = await findOrStart(place, options, durable);
  const supervised = await takeSupervision(`${place.dataFolder}.supervisor`);
  const urlOf = (user: string, password: string, name: string): string =>
    loopbackUrl(user, password, postmaster.port, name);
  let { pid } = postmaster;
  const endWatch = supervised
    ? keepRunning({
        isRunning: () => findProcessIdentity(pid) !== undefined,
        restart: async () => {
          options.onNotice?.({ kind: 'restarting' });
          // Everybody knows it by its port.
          const again = await findOrStart(place, { ...options, port: postmaster.port }, durable);
          pid = again.postmaster.pid;
        },
        lookEveryMs: 1_000,
      })
    : undefined;
  const stop = async (): Promise<void> => {
    if (!endWatch) return;
    await endWatch();
    await stopServer(pid);
  };
  try {
    await prepareRoles(urlOf('postgres', passwords.superuser, 'postgres'), passwords, database);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port: postmaster.port,
    get pid() {
      return pid;
    },
    dataFolder: place.dataFolder,
    superuserUrl: urlOf('postgres', passwords.superuser, database),
    ownerUrl: urlOf('veche_owner', passwords.owner, database),
    appUrl: urlOf('veche_app', passwords.app, database),
    adopted,
    supervised,
    stop,
  };
}

async function choosePlace(options: EmbeddedPostgresOptions): Promise<ServerPlace> {
  const user = findServerUser();
  const relocationFolder = options.relocationFolder ?? '/var/lib/veche';
  const binaries = await findBinaries(user, relocationFolder);
  if (binaries.relocated) options.onNotice?.({ kind: 'relocated', what: 'binaries', path: binaries.folder });
  let folder = resolve(options.folder);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (!canEnter(folder, user)) {
    const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
    folder = join(relocationFolder, name);
    await mkdir(folder, { recursive: true, mode: 0o755 });
    options.onNotice?.({ kind: 'relocated', what: 'data', path: folder });
  }
  const dataFolder = dataFolderIn(folder);
  return { binaries, user, dataFolder, logFile: `${dataFolder}.log` };
}

async function findOrStart(
  place: ServerPlace,
  options: EmbeddedPostgresOptions,
  durable: boolean,
): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  for (let attempt = 1; ; attempt += 1) {
    const running = await findPostmaster(place.dataFolder);
    const server = running
      ? undefined
      : launch(place, options.port || (await choosePort(place.dataFolder)), durable);
    if (running) options.onNotice?.({ kind: 'adopted', pid: running.pid });
    try {
      const postmaster = await waitUntilReady(place, options, () => server?.hasEnded() ?? false);
      if (postmaster) return { postmaster, adopted: running !== undefined };
    } catch (error) {
      if (server) await stopServer(server.pid);
      throw error;
    }
    const log = tailOfLog(place.logFile);
    const portTaken = Boolean(options.port) && log.includes('Address already in use');
    if (portTaken || attempt === attempts)
      throw new Error(`PostgreSQL does not start in ${place.dataFolder}:\n${log}`);
    // Backends of a killed server keep its shared memory for a moment, and a chosen port may be taken meanwhile.
    await pause(150 * 2 ** attempt);
  }
}

async function waitUntilReady(
  place: ServerPlace,
  options: EmbeddedPostgresOptions,
  hasEnded: () => boolean,
): Promise<Postmaster | undefined> {
  const startedAtMs = performance.now();
  for (let noticed = false; performance.now() - startedAtMs < readyWithinMs; await pause(20)) {
    if (hasEnded()) return undefined;
    const postmaster = await findPostmaster(place.dataFolder);
    if (
      postmaster?.ready &&
      (await answers(
        place,
        loopbackUrl('postgres', options.passwords.superuser, postmaster.port, 'postgres'),
      ))
    )
      return postmaster;
    const elapsedMs = performance.now() - startedAtMs;
    if (!postmaster && elapsedMs > 10_000) return undefined;
    if (!noticed && elapsedMs > 2_000) {
      noticed = true;
      options.onNotice?.({ kind: 'recovering' });
    }
  }
  return undefined;
}

/** @throws KeyError when the password is refused: the keys are not those the data were created with. */
async function answers({ dataFolder }: ServerPlace, url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (cause) {
    if ((cause as { code?: string }).code === '28P01') throw foreignKeys(dataFolder, cause);
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function foreignKeys(dataFolder: string, cause: unknown): KeyError {
  return new KeyError(
    {
      ru: `База в ${dataFolder} создана с другими ключами. Верните папку ключей или укажите её в VECHE_KEYS. Чтобы начать с пустой базы, уберите ${dataFolder}.`,
      en: `The database in ${dataFolder} was made with other keys: these do not belong to it. Put the folder of keys back, or name it in VECHE_KEYS. To start with an empty database, move ${dataFolder} away.`,
    },
    { cause },
  );
}

function assertMajorVersion(dataFolder: string): void {
  const major = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim();
  if (major !== '18')
    throw new Error(`${dataFolder} was created by PostgreSQL ${major}; this program runs 18`);
}

async function stopServer(pid: number): Promise<void> {
  const identity = findProcessIdentity(pid);
  if (identity === undefined) return;
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(pid, name);
    } catch {
      // It ended meanwhile.
    }
  };
  signal('SIGINT');
  for (let waitedMs = 0; findProcessIdentity(pid) === identity; waitedMs += 20) {
    if (waitedMs === 30_000) signal('SIGQUIT');
    if (waitedMs > 60_000) throw new Error(`PostgreSQL (process ${pid}) does not stop`);
    await pause(20);
  }
}
