import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Notes that a source has told something, to the minute. */
export async function notePulse(tx: Tx, sourceCode: string): Promise<void> {
  await sql`
    insert into alerts.source_pulse (tenant_id, source_code, at)
    values (${tx.tenantId}, ${sourceCode}, date_trunc('minute', ${tx.now}::timestamptz)) on conflict do nothing`.execute(
    tx.kysely<Tables>(),
  );
}

/** When each source told something last. */
export async function lastPulses(tx: ReadTx): Promise<{ sourceCode: string; at: Instant }[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('alerts.source_pulse')
    .select((eb) => ['source_code as sourceCode', eb.fn.max('at').as('at')])
    .where('tenant_id', '=', tx.tenantId)
    .groupBy('source_code')
    .execute();
  return rows.map(({ sourceCode, at }) => ({ sourceCode, at }));
}

/** Pulses nobody will look back at. */
export async function forgetPulses(tx: Tx, before: Instant): Promise<void> {
  await sql`
    delete from alerts.source_pulse p where p.tenant_id = ${tx.tenantId} and p.at < ${before}
      and exists (select from alerts.source_pulse later where later.tenant_id = p.tenant_id and later.source_code = p.source_code and later.at > p.at)`.execute(
    tx.kysely<Tables>(),
  );
}
