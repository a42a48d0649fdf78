import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, openTrialFolder, startProcess, type ServerProcess } from './installation.ts';

/** Pages in one process; papers, mail and the order of the journal in another; one database. */
export interface TwoProcesses {
  readonly web: ServerProcess;
  readonly worker: ServerProcess;
  stop(): Promise<void>;
}

/** Starts both on the demonstration that was set aside for them, or makes one. Nothing of it stays. */
export async function startTwoProcesses(): Promise<TwoProcesses> {
  const folder = openTrialFolder(process.env['VECHE_TRIAL_FOLDER'] ?? '');
  const place = folder.place('two-processes');
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const each of stops.splice(0).toReversed()) await each();
    rmSync(place, { recursive: true, force: true });
    if (readdirSync(folder.path).length === 0) folder.remove();
  };
  const start = async (roles: string, port: number): Promise<ServerProcess> => {
    const server = await startProcess({ command: 'serve', folder: place, port, roles });
    stops.push(server.stop);
    return server;
  };
  try {
    if (!existsSync(join(place, 'data'))) {
      const maker = await startProcess({ command: 'start', folder: place, port: await freePort() });
      await maker.stop();
    }
    // The process that started first answers for the database: it is the last to stop.
    const worker = await start('worker,sequencer', 0);
    const web = await start('web', await freePort());
    return { web, worker, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
