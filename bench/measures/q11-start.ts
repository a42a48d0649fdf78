import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withBenchFolder } from '../installation/bench-folder.ts';
import {
  projectRoot,
  serverProgram,
  startDemonstration,
  type Demonstration,
} from '../installation/demonstration.ts';
import { sumPssMb } from '../installation/process-memory.ts';
import { median, ms } from '../statistics.ts';
import type { Measure, MeasureOptions, Outcome } from '../outcome.ts';
import { readFile } from 'node:fs/promises';

const restMs = 20_000;

/** From the start of the program to the first ready answer, and what it holds when nobody asks anything. */
export const measureStart: Measure = (options) => withBenchFolder((folder) => startAgain(folder, options));

async function startAgain(folder: string, { small }: MeasureOptions): Promise<Outcome[]> {
  // Through the entry script only when it would not build the client first: that is no part of a start.
  const throughEntry = await isWebClientBuilt();
  const program = throughEntry ? join(projectRoot, 'veche') : serverProgram;
  const first = await startDemonstration({ folder, program });
  await settle();
  await first.stop();
  const [readyMs, readyCpuMs]: [number[], number[]] = [[], []];
  let memory = { totalMb: 0, processes: 0 };
  const starts = small ? 2 : 5;
  for (let turn = 1; turn <= starts; turn += 1) {
    const server = await startDemonstration({ folder, program });
    readyMs.push(server.readyMs);
    readyCpuMs.push(server.readyCpuMs);
    try {
      if (turn === starts) memory = await atRest(server);
    } finally {
      await server.stop();
    }
  }
  return [startOutcome(first, { readyMs, readyCpuMs }, throughEntry), memoryOutcome(memory)];
}

/** The entry scripts are plain JavaScript, so that any Node can run them. */
async function isWebClientBuilt(): Promise<boolean> {
  const script = new URL('../../scripts/setup/build-web-client.js', import.meta.url).href;
  const entry = (await import(script)) as { isWebClientBuilt: () => boolean };
  return entry.isWebClientBuilt();
}

/** Long enough for the papers of the season to be set and for garbage to be collected. */
const settle = (): Promise<void> => pause(restMs);

async function atRest(server: Demonstration): Promise<{ totalMb: number; processes: number }> {
  await settle();
  return sumPssMb([server.child.pid ?? 0, await postmasterOf(server)]);
}

/** The folder of the bench is open to the database's user, so its files are where the settings say. */
async function postmasterOf({ env }: Demonstration): Promise<number> {
  const text = await readFile(join(env['VECHE_DATA'] ?? '', 'postgres', 'postmaster.pid'), 'utf8');
  return Number(text.split('\n')[0]);
}

function startOutcome(
  first: Demonstration,
  { readyMs, readyCpuMs }: { readyMs: readonly number[]; readyCpuMs: readonly number[] },
  throughEntry: boolean,
): Outcome {
  return {
    id: 'Q11',
    work: 'start with everything installed to ready',
    bar: '≤ 5 s',
    measured: `${ms(median(readyMs))} over an existing database, ${ms(first.readyMs)} the very first time`,
    met: median(readyMs) <= 5_000 && first.readyMs <= 5_000,
    notes: [
      `starts: ${readyMs.map(ms).join(', ')}; the first makes the database, the town and a season of applications`,
      `processor time of the program: ${ms(median(readyCpuMs))}, the first time ${ms(first.readyCpuMs)}`,
      throughEntry
        ? 'node veche start, all its checks of what is installed included'
        : 'the server program itself: the web client was not built, and building it is no part of a start',
    ],
  };
}

const memoryOutcome = ({ totalMb, processes }: { totalMb: number; processes: number }): Outcome => ({
  id: 'Q11',
  work: 'memory at rest, server and database',
  bar: '≤ 500 MB',
  measured: `${totalMb.toFixed(0)} MB`,
  met: totalMb <= 500,
  notes: [
    `PSS of ${processes} processes, ${restMs / 1000} s after the start, pages shared between them counted once`,
  ],
});
