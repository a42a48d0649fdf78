import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const program = resolve(import.meta.dirname, '../../../apps/server/src/main.ts');
const readyWithinMs = 180_000;

/** A folder with the data and the keys of an installation that lives as long as a test run. */
export interface TrialFolder {
  readonly path: string;
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
}

export function makeTrialFolder(): TrialFolder {
  const path = mkdtempSync(join(tmpdir(), 'veche-journeys-'));
  // The database's own user must be able to enter.
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
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
export async function startProcess({ command, folder, port, roles }: StartOptions): Promise<ServerProcess> {
  const child = spawn(
    process.execPath,
    [program, command, ...(roles === undefined ? [] : [`--roles=${roles}`])],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        VECHE_DATA: join(folder, 'data'),
        VECHE_KEYS: join(folder, 'keys'),
        VECHE_HOST: '127.0.0.1',
        VECHE_PORT: String(port),
        VECHE_PUBLIC_URL: '',
        DATABASE_URL: '',
      },
    },
  );
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
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
