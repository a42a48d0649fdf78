import { spawn, type ChildProcess } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** How an inspection in its own process ended. */
export type LimitedOutcome =
  | { readonly ended: 'answered'; readonly answer: unknown }
  | { readonly ended: 'over-time' }
  | { readonly ended: 'over-memory' }
  | { readonly ended: 'failed'; readonly detail: string };

export interface ProcessLimits {
  readonly timeoutMs: number;
  readonly heapMb: number;
  /** Memory of the whole process, native libraries included; watched where the system tells it (Linux). */
  readonly residentMb: number;
}

const inspectionProgram = fileURLToPath(new URL('./inspection-child.ts', import.meta.url));
const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url));
/** Code only: data and keys of the installation may lie beside it. */
const readableFolders = ['package.json', 'node_modules/*', 'packages/*', 'modules/*'];
const pageBytes = 4096;
const watchEveryMs = 50;

/** The program to run and the name to tell it; tests run another. */
export interface LimitedTask {
  readonly path: string;
  readonly declaredName: string;
  readonly program?: string;
}

/** Runs the inspection program over a file and kills it when it oversteps a limit. */
export function runLimited(task: LimitedTask, limits: ProcessLimits): Promise<LimitedOutcome> {
  const { path, declaredName, program = inspectionProgram } = task;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.heapMb}`,
      '--permission',
      '--allow-addons',
      ...readableFolders.map((folder) => `--allow-fs-read=${projectFolder}${folder}`),
      '--disable-warning=SecurityWarning',
      '--disable-warning=ExperimentalWarning',
      program,
      declaredName,
    ],
    { env: {}, cwd: projectFolder, stdio: ['pipe', 'ignore', 'pipe', 'ipc'] },
  );
  return watch(child, path, limits);
}

function watch(child: ChildProcess, path: string, limits: ProcessLimits): Promise<LimitedOutcome> {
  return new Promise((resolve) => {
    let outcome: LimitedOutcome | undefined;
    let errors = '';
    const stop = (reason: LimitedOutcome): void => {
      outcome ??= reason;
      child.kill('SIGKILL');
    };
    const clock = setTimeout(() => stop({ ended: 'over-time' }), limits.timeoutMs);
    const measure = async (): Promise<void> => {
      if ((await residentBytes(child.pid)) > limits.residentMb * 1024 * 1024) stop({ ended: 'over-memory' });
    };
    const meter = setInterval(() => void measure(), watchEveryMs);
    child.on('message', (answer) => {
      outcome ??= { ended: 'answered', answer };
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      errors = (errors + chunk.toString('utf8')).slice(-4000);
    });
    child.on('error', (error) => stop({ ended: 'failed', detail: error.message }));
    child.on('close', () => {
      clearTimeout(clock);
      clearInterval(meter);
      resolve(
        outcome ??
          (errors.includes('heap out of memory')
            ? { ended: 'over-memory' }
            : { ended: 'failed', detail: errors }),
      );
    });
    // The program may end before it has read everything; its answer counts, the broken pipe does not.
    child.stdin?.on('error', () => undefined);
    const source = createReadStream(path);
    source.on('error', (error) => stop({ ended: 'failed', detail: error.message }));
    if (child.stdin) source.pipe(child.stdin);
  });
}

/** Resident memory of a process; zero where it cannot be told, which leaves the heap limit and the clock. */
async function residentBytes(pid: number | undefined): Promise<number> {
  try {
    const fields = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return Number(fields[1]) * pageBytes;
  } catch {
    return 0;
  }
}
