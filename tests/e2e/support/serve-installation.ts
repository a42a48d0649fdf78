import { makeTrialFolder, startProcess } from './installation.ts';

/** Runs a demonstration for the journeys until it is told to stop; nothing of it stays. */
const folder = makeTrialFolder();
try {
  const server = await startProcess({
    command: 'start',
    folder: folder.path,
    port: Number(process.env['PORT']),
  });
  process.stdout.write(`Demonstration on ${server.url}\n`);
  const stop = (): void => {
    void server.stop().finally(() => {
      folder.remove();
      process.exit(0);
    });
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  folder.remove();
  throw error;
}
