import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx, Tx } from '../db/tx.ts';
import { wakeAfterCommit } from '../db/wake-after-commit.ts';

/** Work given up after many attempts; it waits for a person. */
export interface ParkedWork {
  readonly what: 'delivery' | 'timer';
  /** `subscription@position` or the id of the timer. */
  readonly id: string;
  readonly name: string;
  readonly parkedAt: Instant;
  readonly attempts: number;
  readonly lastError: string;
}

const list: PreparedStatement = {
  name: 'platform.list-parked',
  text: `select 'delivery' as what, subscription || '@' || position as id, subscription as name, parked_at, attempts, last_error
           from platform.delivery where parked_at is not null
         union all
         select 'timer', id::text, kind || '/' || key, parked_at, attempts, last_error
           from platform.timer where parked_at is not null
         order by parked_at`,
};
const releaseDelivery: PreparedStatement = {
  name: 'platform.release-delivery',
  text: `update platform.delivery set parked_at = null, attempts = 0, retry_at = clock_timestamp()
         where subscription || '@' || position = $1 and parked_at is not null returning 1`,
};
const releaseTimer: PreparedStatement = {
  name: 'platform.release-timer',
  text: `update platform.timer set parked_at = null, attempts = 0, retry_at = null
         where id::text = $1 and parked_at is not null returning 1`,
};
const skipDelivery: PreparedStatement = {
  name: 'platform.skip-delivery',
  text: `delete from platform.delivery where subscription || '@' || position = $1 and parked_at is not null returning 1`,
};
const skipTimer: PreparedStatement = {
  name: 'platform.skip-timer',
  text: 'delete from platform.timer where id::text = $1 and parked_at is not null returning 1',
};

/** All parked work, the oldest first. */
export async function listParked(tx: ReadTx): Promise<ParkedWork[]> {
  const rows = await tx.sql<{
    what: ParkedWork['what'];
    id: string;
    name: string;
    parked_at: Instant;
    attempts: number;
    last_error: string | null;
  }>(list, []);
  return rows.map((row) => ({
    what: row.what,
    id: row.id,
    name: row.name,
    parkedAt: row.parked_at,
    attempts: row.attempts,
    lastError: row.last_error ?? '',
  }));
}

/** Tries parked work again; false when nothing of that id is parked. */
export async function releaseParked(tx: Tx, { what, id }: Pick<ParkedWork, 'what' | 'id'>): Promise<boolean> {
  const rows = await tx.sql(what === 'delivery' ? releaseDelivery : releaseTimer, [id]);
  wakeAfterCommit(tx);
  return rows.length > 0;
}

/** Gives parked work up for good, so that later events of its stream go on. */
export async function skipParked(tx: Tx, { what, id }: Pick<ParkedWork, 'what' | 'id'>): Promise<boolean> {
  const rows = await tx.sql(what === 'delivery' ? skipDelivery : skipTimer, [id]);
  wakeAfterCommit(tx);
  return rows.length > 0;
}
