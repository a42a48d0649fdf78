import { copyInstallation, openTrialFolder, startProcess, type ServerProcess } from './installation.ts';

/**
 * Runs a demonstration for the journeys until it is told to stop; nothing of it stays. A copy is set aside as it was made,
 * for the journeys that run it in another arrangement.
 */
const folder = openTrialFolder(process.env['VECHE_TRIAL_FOLDER'] ?? '');
const port = Number(process.env['PORT']);
let server: ServerProcess | undefined;
let isStopping = false;

const stop = async (): Promise<never> => {
  isStopping = true;
  await server?.stop();
  folder.remove();
  process.exit(0);
};
// The end of the input is the end of whoever started this.
process.stdin.on('end', () => void stop()).resume();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

try {
  const place = folder.place('one-process');
  const start = { command: 'start', folder: place, port } as const;
  const maker = await startProcess(start);
  await maker.stop();
  copyInstallation(place, folder.place('two-processes'));
  server = await startProcess(start);
  process.stdout.write(`Demonstration on ${server.url}\n`);
  if (isStopping) await stop();
} catch (error) {
  folder.remove();
  throw error;
}
