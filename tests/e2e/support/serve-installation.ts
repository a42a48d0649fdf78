import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { MakingState } from './await-installation.ts';
import {
  copyInstallation,
  freePort,
  openTrialFolder,
  startProcess,
  type ServerProcess,
} from './installation.ts';

/**
 * Runs a demonstration for the journeys until it is told to stop; nothing of it stays. A copy is set aside as it was made,
 * for the journeys that run it in another arrangement. With `VECHE_SPLIT=1` all journeys have it in that arrangement: pages
 * in one process, papers, mail and the order of the journal in another.
 */
const folder = openTrialFolder(process.env['VECHE_TRIAL_FOLDER'] ?? '');
const port = Number(process.env['PORT']);
const isSplit = process.env['VECHE_SPLIT'] === '1';
const servers: ServerProcess[] = [];

/** Says how far it is to whoever asks: the tests of the kit begin at once, journeys wait. */
let state: MakingState = 'making';
createServer((_, reply) => reply.end(state)).listen(Number(process.env['MAKING_PORT']), '127.0.0.1');

/**
 * Fourteen months of requests are counted after the town is made. Here it is waited for: else every copy would count them anew, beside
 * the journeys and at their cost.
 */
async function figuresPublished(url: string): Promise<void> {
  for (;;) {
    const reply = await fetch(`${url}/v1/public/panels`);
    const { panel } = (await reply.json()) as { panel: object | null };
    if (panel !== null) return;
    await pause(500);
  }
}
let isStopping = false;

const stop = async (): Promise<never> => {
  isStopping = true;
  // The process that started first answers for the database: it is the last to stop.
  for (const server of servers.splice(0).toReversed()) await server.stop();
  folder.remove();
  process.exit(0);
};
// The end of the input is the end of whoever started this.
process.stdin.on('end', () => void stop()).resume();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

try {
  const place = folder.place('one-process');
  const start = { command: 'start', folder: place, port } as const;
  // On a port of its own: whoever waits for this one must not find the maker, which is about to stop.
  const maker = await startProcess({ ...start, port: await freePort() });
  await figuresPublished(maker.url);
  await maker.stop();
  copyInstallation(place, folder.place('two-processes'));
  if (isSplit) {
    const halves = { command: 'serve', folder: place } as const;
    servers.push(await startProcess({ ...halves, port: 0, roles: 'worker,sequencer' }));
    servers.push(await startProcess({ ...halves, port, roles: 'web' }));
  } else servers.push(await startProcess(start));
  state = 'ready';
  process.stdout.write(`Demonstration on ${servers.at(-1)?.url}\n`);
  if (isStopping) await stop();
} catch (error) {
  folder.remove();
  throw error;
}
