import type { PersonId } from '@veche/kernel';
import { notFound, rejected, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { appendAlertEvents } from '../db/alert-history.ts';
import { holdAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { acknowledge, resolve } from '../domain/alert-lifecycle.ts';
import { keepAlert } from '../engine/keep-alert.ts';
import { tellScreens } from '../engine/note-alerts-changed.ts';

export interface Acknowledging {
  readonly alertId: string;
  /** Null: somebody at an outside address. */
  readonly by: PersonId | null;
  readonly how: 'app' | 'link';
}

/**
 * A person takes an alert on. It rests while the acknowledgement holds; nobody higher is told.
 * @throws AppError `not-found`, `alert-not-firing`
 */
export async function acknowledgeAlert(
  deps: AlertsDeps,
  tx: Tx,
  { alertId, by, how }: Acknowledging,
): Promise<StoredAlert> {
  const stored = await holdAlert(tx, alertId);
  if (!stored) throw notFound();
  const alert = acknowledge(stored.alert, tx.now);
  if (alert === stored.alert) throw rejected('alert-not-firing');
  await appendAlertEvents(tx, [
    { alertId, kind: 'acknowledged', data: { how }, ...(by !== null && { personId: by }) },
  ]);
  const acknowledged = { at: tx.now, by, how };
  await keepAlert(tx, stored, alert, { acknowledged });
  await deps.journal.appendJournalEntry(tx, {
    action: 'alerts.alert.acknowledged',
    subject: { type: 'alert', id: alertId },
    revision: stored.version + 1,
    result: [how],
  });
  await tellScreens(tx);
  return { ...stored, alert, acknowledged, version: stored.version + 1 };
}

/**
 * Closes an alert by hand: there is nothing left to do, whatever its condition says.
 * @throws AppError `not-found`, `alert-not-firing`
 */
export async function closeAlert(
  deps: AlertsDeps,
  tx: Tx,
  { alertId, by }: Pick<Acknowledging, 'alertId'> & { readonly by: PersonId },
): Promise<StoredAlert> {
  const stored = await holdAlert(tx, alertId);
  if (!stored) throw notFound();
  if (stored.alert.state !== 'firing' && stored.alert.state !== 'acknowledged')
    throw rejected('alert-not-firing');
  const alert = resolve(stored.alert, 'closed-by-person', tx.now);
  await keepAlert(tx, stored, alert, { by });
  await deps.journal.appendJournalEntry(tx, {
    action: 'alerts.alert.closed',
    subject: { type: 'alert', id: alertId },
    revision: stored.version + 1,
  });
  await tellScreens(tx);
  return { ...stored, alert, version: stored.version + 1 };
}
