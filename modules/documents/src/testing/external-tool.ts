import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

/** Output of a finished program. */
export interface ToolOutput {
  readonly exitCode: number;
  /** Both streams. */
  readonly output: string;
  readonly stdout: string;
}

/** Whether a program is installed on this machine. */
export function hasTool(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}

/** Runs a program and gives both its streams together; a non-zero exit is an answer, not an error. */
export async function runTool(name: string, args: readonly string[]): Promise<ToolOutput> {
  try {
    const { stdout, stderr } = await promisify(execFile)(name, [...args], { maxBuffer: 16 * 1024 * 1024 });
    return { exitCode: 0, output: stdout + stderr, stdout };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'number')) throw error;
    const { stdout, stderr } = error as Error & { stdout?: string; stderr?: string };
    return { exitCode: error.code, output: `${stdout ?? ''}${stderr ?? ''}`, stdout: stdout ?? '' };
  }
}

/** Says on the test output that a check was not made; a check left out in silence looks like one that passed. */
export function reportNotRun(name: string, reason: string): void {
  process.stderr.write(`NOT RUN: ${name}: ${reason}\n`);
}

/** True when the program is there; otherwise reports the check that will be left out. */
export function toolFor(check: string, tool: string): boolean {
  const present = hasTool(tool);
  if (!present) reportNotRun(check, `${tool} is not installed`);
  return present;
}
