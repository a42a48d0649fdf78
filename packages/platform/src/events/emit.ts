import type { PreparedStatement, Tx } from '../db/tx.ts';
import { wakeAfterCommit } from '../db/wake-after-commit.ts';
import type { NewEvent } from './event.ts';

const insertEvent: PreparedStatement = {
  name: 'platform.insert-event',
  text: `insert into platform.event (id, tenant_id, type, stream, version, subject, data, occurred_at, trace_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};

/** Queues an integration event in the same transaction; it is delivered after the commit, or never. */
export async function emit(tx: Tx, event: NewEvent): Promise<void> {
  const { type, stream, version, subject = null, data } = event;
  const { tenantId, traceId = null } = tx.scope;
  await tx.sql(insertEvent, [
    tx.newId(),
    tenantId,
    type,
    stream,
    version,
    subject,
    JSON.stringify(data),
    tx.now,
    traceId,
  ]);
  wakeAfterCommit(tx);
}
