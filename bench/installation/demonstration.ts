import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './bench-folder.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
export const serverProgram = join(projectRoot, 'apps/server/src/main.ts');

/** A demonstration running as a process of its own. */
export interface Demonstration {
  readonly child: ChildProcess;
  readonly url: string;
  /** Its settings, for opening the same installation from here. */
  readonly env: Readonly<Record<string, string>>;
  /** From the start of the process to the first ready answer. */
  readonly readyMs: number;
  /** Processor time the process itself spent meanwhile; Linux only, else 0. */
  readonly readyCpuMs: number;
  stop(): Promise<void>;
}

export interface StartDemonstration {
  readonly folder: string;
  /** The script to run; its first argument is `start`. */
  readonly program?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const readyWithinMs = 180_000;

/** Starts the program over the data in the folder and waits until it says that it is ready. */
export async function startDemonstration({
  folder,
  program = serverProgram,
  env: extra = {},
}: StartDemonstration): Promise<Demonstration> {
  const port = await findFreePort();
  const env = {
    VECHE_DATA: join(folder, 'data'),
    VECHE_KEYS: join(folder, 'keys'),
    VECHE_PORT: String(port),
    VECHE_LOG_LEVEL: 'warn',
    ...extra,
  };
  const url = `http://127.0.0.1:${port}`;
  const startedAtMs = performance.now();
  const child = fork(program, ['start'], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The program ended instead of starting:\n${output}`);
    if (performance.now() - startedAtMs > readyWithinMs) {
      await stop();
      throw new Error(`The program is not ready after ${readyWithinMs / 1000} s:\n${output}`);
    }
    await pause(20);
  }
  const readyMs = performance.now() - startedAtMs;
  return { child, url, env, readyMs, readyCpuMs: await cpuMsOf(child.pid ?? 0), stop };
}

const tickMs = 10;

async function cpuMsOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // Fields are counted from after the name in brackets, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * tickMs;
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
