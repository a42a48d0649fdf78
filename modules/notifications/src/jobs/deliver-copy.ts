import type { OutboundChannel } from '@veche/contracts';
import { systemScope, type JobHandler } from '@veche/platform';
import { deliverJobKind } from '../db/insert-message.ts';
import { beginAttempt } from '../delivery/begin-attempt.ts';
import { finishAttempt } from '../delivery/finish-attempt.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import type { Transport } from '../transports/transport.ts';

const nothingMore = async (): Promise<void> => {};

/** Sends one copy: marks it, hands it over outside any transaction, notes the outcome. Queued once, sent at least once. */
export function deliverCopyJob(
  deps: NotificationsDeps,
  transports: Readonly<Partial<Record<OutboundChannel, Transport>>>,
): JobHandler {
  return {
    kind: deliverJobKind,
    async perform(job, { db, signal }) {
      const scope = systemScope('notifications', job.tenantId);
      const attempt = await db.transact(scope, (tx) => beginAttempt(deps, tx, job.key));
      if (!attempt) return nothingMore;
      const transport = transports[attempt.channel];
      const outcome = transport
        ? await transport.send(attempt.copy, signal)
        : ({ kind: 'failed', retry: true, code: 'channel-off' } as const);
      return (tx) => finishAttempt(deps, tx, attempt, outcome);
    },
  };
}
