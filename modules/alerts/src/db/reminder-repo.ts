import type { PersonId, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Tables } from './tables.ts';

/** The dates that go into a person's message of one civil date, the nearest first. */
export async function listReminders(
  tx: ReadTx,
  personId: PersonId,
  digestOn: PlainDate,
): Promise<{ requestId: string; dueOn: PlainDate }[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.reminder')
    .select(['request_id as requestId', 'due_on as dueOn'])
    .where('tenant_id', '=', tx.tenantId)
    .where('person_id', '=', personId)
    .where('digest_on', '=', digestOn)
    .orderBy('due_on')
    .orderBy('request_id')
    .execute();
  return rows;
}
