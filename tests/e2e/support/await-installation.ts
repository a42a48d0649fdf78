import { setTimeout as pause } from 'node:timers/promises';

/** How far the installation of the journeys is. */
export type MakingState = 'making' | 'ready';

/**
 * Waits until the installation of this run is made. One that was given by its address is there already.
 *
 * @throws Error when its process has ended instead
 */
export async function awaitInstallation(): Promise<void> {
  const port = process.env['VECHE_MAKING_PORT'];
  if (port === undefined) return;
  for (;;) {
    const reply = await fetch(`http://127.0.0.1:${port}/`).catch((cause: unknown) => {
      throw new Error('The installation of the journeys was not made', { cause });
    });
    if ((await reply.text()) === ('ready' satisfies MakingState)) return;
    await pause(500);
  }
}
