import type { Tx } from '@veche/platform';
import { relearnLateness } from './learn-lateness.ts';
import { makeForecasts } from './make-forecasts.ts';

/** What is learnt from the past: forecasts of the weeks to come, chances of being late. */
export async function learnAnew(tx: Tx): Promise<void> {
  await makeForecasts(tx);
  await relearnLateness(tx);
}
