import type { OutboundChannel } from '@veche/contracts';
import { systemScope, type Scope } from '@veche/platform';
import type { Tables } from '../db/tables.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import type { Transport } from '../transports/transport.ts';
import { beginAttempt } from './begin-attempt.ts';
import { finishAttempt } from './finish-attempt.ts';

/**
 * Hands the copies of a message over here and now, without the workers: for the one message that says that the workers are
 * dead. Marks and stable ids are those of every other copy, so a worker that comes back to life sends nothing under another id.
 */
export async function deliverNow(
  deps: NotificationsDeps,
  transports: Readonly<Partial<Record<OutboundChannel, Transport>>>,
  { tenantId, messageId }: { readonly tenantId: Scope['tenantId']; readonly messageId: string },
): Promise<void> {
  const scope = systemScope('notifications', tenantId);
  const ids = await deps.db.read(scope, async (tx) => {
    const rows = await tx
      .kysely<Tables>()
      .selectFrom('notifications.delivery')
      .select('id')
      .where('message_id', '=', messageId)
      .where('state', '=', 'queued')
      .execute();
    return rows.map((row) => row.id);
  });
  for (const id of ids) {
    const attempt = await deps.db.transact(scope, (tx) => beginAttempt(deps, tx, id));
    const transport = attempt && transports[attempt.channel];
    if (!attempt || !transport) continue;
    const outcome = await transport.send(attempt.copy, AbortSignal.timeout(30_000));
    await deps.db.transact(scope, (tx) => finishAttempt(deps, tx, attempt, outcome));
  }
}
