import type { Instant, PersonId } from '@veche/kernel';
import { cancel, schedule, type TimerHandler, type Tx } from '@veche/platform';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { isTemplateId, type TemplateId } from '../templates/message-templates.ts';
import { queueMessage, type MessageOrder } from './queue-message.ts';

const reminderTimerKind = 'notifications.remind';
const reminderPurpose = 'reminder';

/** A message to send later unless it is cancelled before. */
export interface Reminder<T extends TemplateId = TemplateId> extends Omit<MessageOrder<T>, 'dedupeKey'> {
  /** Names the reminder: scheduling it again moves it, cancelling removes it. */
  readonly key: string;
  /** When to send it; 48 hours from now unless told. */
  readonly runAt?: Instant;
}

const fortyEightHoursMs = 48 * 3_600_000;

/** Sets the reminder «Требуется действие». What it will say is sealed by the recipient's key until then. */
export async function scheduleReminder<T extends TemplateId>(
  deps: NotificationsDeps,
  tx: Tx,
  { key, runAt, ...order }: Reminder<T>,
): Promise<void> {
  const at = runAt ?? (new Date(Date.parse(tx.now) + fortyEightHoursMs).toISOString() as Instant);
  const sealed = await deps.vault.seal(tx, order.recipientPersonId, reminderPurpose, JSON.stringify(order));
  await schedule(tx, {
    kind: reminderTimerKind,
    key,
    runAt: at,
    data: { personId: order.recipientPersonId, sealed, dedupeKey: `reminder:${key}:${at}` },
  });
}

/** The action was taken: nothing to remind of. */
export const cancelReminder = (tx: Tx, key: string): Promise<void> =>
  cancel(tx, { kind: reminderTimerKind, key });

/** Sends the reminder when its moment comes; to an erased person it is silently dropped. */
export function reminderTimer(deps: NotificationsDeps): TimerHandler {
  return {
    kind: reminderTimerKind,
    async handle(tx, { data }) {
      const { personId, sealed, dedupeKey } = data as {
        personId: PersonId;
        sealed: string;
        dedupeKey: string;
      };
      const opened = await deps.vault.open(tx, personId, reminderPurpose, sealed);
      if (opened === undefined) return;
      const order = JSON.parse(opened) as Omit<MessageOrder, 'dedupeKey'>;
      if (!isTemplateId(order.template)) return;
      await queueMessage(deps, tx, { ...order, dedupeKey });
    },
  };
}
