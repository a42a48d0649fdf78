import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findProcessIdentity, findProgramName } from './process-identity.ts';

/** What a running server says about itself in its `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The server running on this data folder, ready or still recovering; a lock file left by a dead one is removed. */
export async function findPostmaster(dataFolder: string): Promise<Postmaster | undefined> {
  const path = join(dataFolder, 'postmaster.pid');
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  const program = findProgramName(pid);
  const alive =
    findProcessIdentity(pid) !== undefined && (program === undefined || program.startsWith('postgres'));
  if (!alive) {
    await rm(path, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3] ?? 0), ready: (lines[7] ?? '').trim() === 'ready' };
}
