import { readFileSync } from 'node:fs';

/** Names a living process so that another one that got the same number later is not taken for it; undefined when it is not alive. */
export function findProcessIdentity(pid: number): string | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  if (process.platform !== 'linux') return String(pid);
  try {
    // Field 22 is the start time; the second one, in brackets, may itself hold spaces and brackets.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return fields[0] === 'Z' ? undefined : `${pid}:${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

/** Name of the program a process runs, where the system tells it. */
export function findProgramName(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return undefined;
  }
}
