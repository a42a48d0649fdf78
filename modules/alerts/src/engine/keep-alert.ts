import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { appendAlertEvents } from '../db/alert-history.ts';
import { deleteAlert, saveAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import { addInhibitors, listInhibitions, removeInhibitors } from '../db/inhibition-repo.ts';
import { nextMomentOf } from '../domain/advance-alert.ts';
import type { Alert } from '../domain/alert.ts';
import { noteAlertsChanged } from './note-alerts-changed.ts';
import { wakeSweeper } from './wake-sweeper.ts';

/**
 * Saves what has become of an alert, with all that follows from its new state: what it inhibits, its history, when the sweeper
 * has to come. An alert whose condition did not hold long enough leaves no trace.
 */
export async function keepAlert(
  tx: Tx,
  stored: StoredAlert,
  alert: Alert,
  more: Partial<Pick<StoredAlert, 'acknowledged' | 'flushCount' | 'value'>> & { readonly by?: PersonId } = {},
): Promise<void> {
  const { by, ...change } = more;
  const before = stored.alert.state;
  if (before === 'pending' && alert.state === 'resolved') {
    await deleteAlert(tx, stored.id);
    noteAlertsChanged(tx, [stored.id]);
    return;
  }
  await saveAlert(tx, { ...stored, ...change, alert });
  if (before === 'pending' && alert.state === 'firing')
    await addInhibitors(tx, await listInhibitions(tx), [stored]);
  if (before !== 'resolved' && alert.state === 'resolved') {
    await removeInhibitors(tx, [stored.id]);
    const data = { resolution: alert.resolution };
    await appendAlertEvents(tx, [
      { alertId: stored.id, kind: 'resolved', data, ...(by !== undefined && { personId: by }) },
    ]);
  }
  noteAlertsChanged(tx, [stored.id]);
  const next = nextMomentOf(alert);
  if (next !== undefined) await wakeSweeper(tx, next);
}
