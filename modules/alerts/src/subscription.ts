import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Subscription } from '@veche/platform';
import type { AlertsDeps } from './alerts-deps.ts';
import { notePulse } from './db/pulse-repo.ts';
import { endConditions, noteActed } from './engine/end-conditions.ts';
import { tellScreens } from './engine/note-alerts-changed.ts';
import { takeSignals } from './engine/take-signals.ts';
import { endSilenceOf } from './engine/watch-sources.ts';
import { watchedSubscription } from './subscription-name.ts';
import { newsMs, readSignals } from './queries/read-signals.ts';

/** Data of the event that requests have changed. */
interface RequestsChanged {
  readonly changeId: string;
  readonly sourceCode: string;
}

/** Listens to changes of requests. Each is taken in one transaction with the mark that it was taken, so that it counts once. */
export const alertsSubscription = (deps: AlertsDeps): Subscription => ({
  ...watchedSubscription,
  async handle(tx, event) {
    const { changeId, sourceCode } = event.data as unknown as RequestsChanged;
    await notePulse(tx, sourceCode);
    await endSilenceOf(tx, sourceCode);
    const since = fromEpochMs(toEpochMs(tx.now) - newsMs);
    await takeSignals(deps, tx, await readSignals(tx, changeId, since));
    await noteActed(tx, changeId);
    await endConditions(tx, changeId);
    await tellScreens(tx);
  },
});
