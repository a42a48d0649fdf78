import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { TimerHandler, Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { appendAlertEvents } from '../db/alert-history.ts';
import { findNextMoment, holdAlert, holdDueAlerts, saveAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { inSavepoint } from '../db/savepoint.ts';
import { advanceAlert } from '../domain/advance-alert.ts';
import { later } from '../domain/alert-lifecycle.ts';
import { workingTimeOf } from '../working-time-of.ts';
import { advanceStored } from './advance-stored.ts';
import { tellScreens } from './note-alerts-changed.ts';
import { releaseDeferred } from './release-deferred.ts';
import { sendDigests } from './send-digests.ts';
import { sweepTimerKind, wakeSweeper } from './wake-sweeper.ts';

/** So many alerts in one transaction: more would hold their locks too long. */
const batch = 50;
const retryMs = 60_000;

/** Carries out what is due: alerts that fire, lapse, escalate or are told; messages that waited; digests whose hour has come. */
export const sweepTimer = (deps: AlertsDeps): TimerHandler => ({
  kind: sweepTimerKind,
  async handle(tx) {
    await sweep(deps, tx);
  },
});

export async function sweep(deps: AlertsDeps, tx: Tx): Promise<void> {
  const due = await holdDueAlerts(tx, tx.now, batch);
  for (const stored of due) await advanceOne(deps, tx, stored);
  await releaseDeferred(deps, tx, batch);
  await sendDigests(deps, tx, batch);
  await tellScreens(tx);
  const next = await findNextMoment(tx);
  if (next === undefined) return;
  // What another process holds stays due for a moment: looking again at once would only turn in circles.
  const soonest = due.length === batch ? tx.now : fromEpochMs(toEpochMs(tx.now) + 1000);
  await wakeSweeper(tx, next < soonest ? soonest : next);
}

/** One alert that cannot be advanced does not hold up the others: it is tried again in a minute and says so. */
async function advanceOne(deps: AlertsDeps, tx: Tx, stored: StoredAlert): Promise<void> {
  const at = await workingTimeOf(deps, tx);
  const advanced = advanceAlert(stored.alert, tx.now, at);
  const failure = await inSavepoint(tx, () => advanceStored(deps, tx, stored, advanced));
  if (failure === undefined) return;
  deps.log.error(
    { err: failure, alertId: stored.id },
    'an alert could not be advanced and will be tried again',
  );
  const held = (await holdAlert(tx, stored.id)) ?? stored;
  await saveAlert(tx, { ...held, alert: { ...held.alert, flushAt: later(tx.now, retryMs) } });
  await appendAlertEvents(tx, [{ alertId: stored.id, kind: 'failed' }]);
}
