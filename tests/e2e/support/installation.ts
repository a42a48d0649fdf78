import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../../apps/server/src/main.ts');
const readyWithinMs = 240_000;

/** A folder of installations that live as long as a test run; in each, `data` and `keys`. */
export interface TrialFolder {
  readonly path: string;
  /** The place of one installation. */
  place(name: string): string;
  remove(): void;
}

/** One running process of an installation. */
export interface ServerProcess {
  readonly url: string;
  /** What it printed. */
  output(): string;
  /** Ends the process in order and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

export interface StartOptions {
  readonly command: 'start' | 'serve';
  readonly folder: string;
  readonly port: number;
  readonly roles?: string;
  /** Another program of the same commands. */
  readonly program?: string;
}

/** Makes the folder, or finds the one another process of the run has made. */
export function openTrialFolder(path: string): TrialFolder {
  const make = (folder: string): string => {
    mkdirSync(folder, { recursive: true });
    // The database's own user must be able to enter.
    chmodSync(folder, 0o755);
    return folder;
  };
  make(path);
  return {
    path,
    place: (name) => make(join(path, name)),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Makes a second installation of a stopped one, with the owners of its files: the database insists on its own. */
export function copyInstallation(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', `${from}/.`, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The installation was not copied: ${stderr}`);
}

/** A port of the loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('The probe has no port');
  return address.port;
}

/**
 * Starts a process of the program itself.
 *
 * @throws Error with what it printed, when it ends or does not answer in three minutes
 */
export async function startProcess(options: StartOptions): Promise<ServerProcess> {
  const { command, folder, port, roles } = options;
  const child = spawn(
    process.execPath,
    [options.program ?? program, command, ...(roles === undefined ? [] : [`--roles=${roles}`])],
    {
      // The channel tells it when this process dies: nothing stays behind a run that was killed.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...process.env,
        VECHE_DATA: join(folder, 'data'),
        VECHE_KEYS: join(folder, 'keys'),
        VECHE_HOST: '127.0.0.1',
        VECHE_PORT: String(port),
        VECHE_PUBLIC_URL: '',
        DATABASE_URL: '',
        // Systems that journeys poll stand on this machine.
        VECHE_OUTBOUND_ALLOW: '127.0.0.1',
      },
    },
  );
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const url = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    if (hasEnded(child)) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  try {
    await untilReady(child, () =>
      roles === undefined || roles.includes('web')
        ? answers(url)
        : Promise.resolve(text.includes('"started"')),
    );
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${text}`, { cause: error });
  }
  return { url, output: () => text, stop };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function untilReady(child: ChildProcess, isReady: () => Promise<boolean>): Promise<void> {
  for (const endsAtMs = Date.now() + readyWithinMs; Date.now() < endsAtMs;) {
    if (hasEnded(child)) throw new Error('The process ended by itself');
    if (await isReady()) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('The process did not become ready');
}
