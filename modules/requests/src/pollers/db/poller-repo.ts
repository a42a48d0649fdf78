import type { PollerSettings } from '@veche/contracts';
import type { Instant } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Insertable, Selectable, Updateable } from 'kysely';
import type { PollerTable, PollerTables, PollLogTable } from './poller-tables.ts';

export type Poller = Selectable<PollerTable>;
export type PollLogRow = Selectable<PollLogTable>;

const dbOf = (tx: Pick<ReadTx, 'kysely'>) => tx.kysely<PollerTables>();

export async function findPoller(tx: ReadTx, id: string): Promise<Poller | undefined> {
  return dbOf(tx)
    .selectFrom('requests.poller')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function listPollers(tx: ReadTx): Promise<Poller[]> {
  return dbOf(tx)
    .selectFrom('requests.poller')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('created_at')
    .execute();
}

export interface Secret {
  readonly header: string;
  readonly blobId: string;
}

export async function insertPoller(
  tx: Tx,
  poller: {
    readonly settings: PollerSettings;
    readonly secret: Secret | null;
    readonly personId: string | null;
  },
): Promise<Poller> {
  return dbOf(tx)
    .insertInto('requests.poller')
    .values({
      tenant_id: tx.tenantId,
      id: tx.newId(),
      source_code: poller.settings.sourceCode,
      settings: JSON.stringify(poller.settings),
      secret_header: poller.secret?.header ?? null,
      secret_blob_id: poller.secret?.blobId ?? null,
      is_enabled: poller.settings.isEnabled,
      read_to: null,
      failures: 0,
      alarms: [],
      alarm_count: 0,
      enabled_at: tx.now,
      next_run_at: poller.settings.isEnabled ? tx.now : null,
      last_run_at: null,
      last_success_at: null,
      last_outcome: null,
      version: 1,
      created_by: poller.personId,
      created_at: tx.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Changes a poller; undefined when it is another version by now. */
export async function updatePoller(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Updateable<PollerTable>,
): Promise<Poller | undefined> {
  return dbOf(tx)
    .updateTable('requests.poller')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
}

/** Notes what a query brought. The version of the settings stays: nobody's form grows stale by it. */
export async function notePoll(
  tx: Tx,
  id: string,
  changes: Updateable<PollerTable>,
): Promise<Poller | undefined> {
  return dbOf(tx)
    .updateTable('requests.poller')
    .set(changes)
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst();
}

export async function insertPollLog(
  tx: Tx,
  entry: Omit<Insertable<PollLogTable>, 'tenant_id' | 'id'>,
): Promise<void> {
  await dbOf(tx)
    .insertInto('requests.poll_log')
    .values({ tenant_id: tx.tenantId, id: tx.newId(), ...entry })
    .execute();
}

/** Queries of a poller, newest first, before a place in the list. */
export async function listPollLog(
  tx: ReadTx,
  pollerId: string,
  page: { readonly before?: { readonly at: Instant; readonly id: string }; readonly limit: number },
): Promise<PollLogRow[]> {
  const { before } = page;
  return dbOf(tx)
    .selectFrom('requests.poll_log')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('poller_id', '=', pollerId)
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple('at', 'id'), '<', eb.tuple(before?.at ?? ('' as Instant), before?.id ?? '')),
      ),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute();
}
