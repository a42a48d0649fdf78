import { emit, type LiveTopic, type Tx } from '@veche/platform';

/** Type of the event that tells open screens which alerts have changed. */
export const alertsChangedType = 'ru.veche.alerts.alert.changed.v1';

/** More than this and screens are told to look at the list as a whole. */
const mostTold = 50;

const changed = new WeakMap<Tx, Set<string>>();

/** Remembers that alerts have changed; `tellScreens` at the end of the transaction makes one event of all. */
export function noteAlertsChanged(tx: Tx, ids: readonly string[]): void {
  const known = changed.get(tx) ?? new Set();
  for (const id of ids) known.add(id);
  changed.set(tx, known);
}

/** Queues the event about all alerts that changed in this transaction. */
export async function tellScreens(tx: Tx): Promise<void> {
  const ids = [...(changed.get(tx) ?? [])];
  changed.delete(tx);
  if (ids.length === 0) return;
  await emit(tx, {
    type: alertsChangedType,
    // Nothing has to wait for anything: each event is a stream of its own.
    stream: tx.newId(),
    version: 1,
    data: { alertIds: ids.length > mostTold ? [] : ids },
  });
}

/** Tells the screens of those who may see alerts. */
export const liveAlerts: LiveTopic = {
  types: [alertsChangedType],
  async resolve(tx, event) {
    const { alertIds } = event.data as { alertIds: readonly string[] };
    const subjects = alertIds.length === 0 ? [tx.tenantId] : alertIds;
    return subjects.map((subjectId) => ({
      topic: 'alerts',
      subjectId,
      // Thousands may fire at once; a list need not be read that often.
      ...(alertIds.length === 0 && { throttleMs: 1_000 }),
      visibleTo: ({ permissions }) => permissions.has('alert.acknowledge') || permissions.has('alert.manage'),
    }));
  },
};
