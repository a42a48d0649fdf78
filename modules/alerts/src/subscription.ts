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

/** Data of the event that the register was counted from the ground up. */
interface Recounted {
  readonly recountId: string;
  /** Sources whose sums do not agree. */
  readonly unsound: readonly string[];
}

/** Listens to the nightly count of the register: a source whose sums do not agree is a fact for rules. */
export const recountsSubscription = (deps: AlertsDeps): Subscription => ({
  name: 'alerts-recounts',
  types: ['ru.veche.requests.recounted.v1'],
  async handle(tx, event) {
    const { recountId, unsound } = event.data as unknown as Recounted;
    await takeSignals(
      deps,
      tx,
      unsound.map((source) => ({
        id: `${recountId}:${source}`,
        kind: 'reconciliation-fault',
        at: event.occurredAt,
        labels: { event: 'reconciliation-fault', source },
      })),
    );
    await tellScreens(tx);
  },
});
