import { createHash } from 'node:crypto';
import type { Instant } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement, Tx } from '../db/tx.ts';
import { tooMany } from './app-error.ts';

/** How often something may be tried: `limit` times in a window that opens with the first attempt. */
export interface AttemptRule {
  readonly limit: number;
  readonly windowSeconds: number;
}

const count: PreparedStatement = {
  name: 'platform.count-attempt',
  text: `insert into platform.attempt as a (key_hash, window_ends_at, count)
         values ($1, $2::timestamptz + make_interval(secs => $3), 1)
         on conflict (key_hash) do update set
           count = case when a.window_ends_at <= $2 then 1 else a.count + 1 end,
           window_ends_at = case when a.window_ends_at <= $2 then excluded.window_ends_at else a.window_ends_at end
         returning count, window_ends_at`,
};
const forget: PreparedStatement = {
  name: 'platform.forget-attempts',
  text: 'delete from platform.attempt where key_hash = $1',
};
const sweep: PreparedStatement = {
  name: 'platform.sweep-attempts',
  text: 'delete from platform.attempt where window_ends_at <= $1',
};

/**
 * Counts one attempt inside a transaction; beware that a rollback forgets it: what must be counted although it fails
 * goes through `attemptOrRefuse`.
 *
 * @param key what is counted, `sign-in:account:…`; only its digest is stored
 * @returns seconds to wait when the limit is passed
 */
export async function attempts(tx: Tx, key: string, rule: AttemptRule): Promise<number | undefined> {
  const [row] = await tx.sql<{ count: number; window_ends_at: Instant }>(count, [
    digest(key),
    tx.now,
    rule.windowSeconds,
  ]);
  if (!row || row.count <= rule.limit) return undefined;
  return Math.max(1, Math.ceil((Date.parse(row.window_ends_at) - Date.parse(tx.now)) / 1000));
}

/** Counts one attempt in a transaction of its own. @throws AppError `too-many-requests` past the limit */
export async function attemptOrRefuse(db: Database, key: string, rule: AttemptRule): Promise<void> {
  const waitSeconds = await db.transact(systemScope('attempts'), (tx) => attempts(tx, key, rule));
  if (waitSeconds !== undefined) throw tooMany(waitSeconds);
}

/** Starts anew after a success. */
export async function forgetAttempts(tx: Tx, key: string): Promise<void> {
  await tx.sql(forget, [digest(key)]);
}

/** Removes windows that are over. */
export async function sweepAttempts(tx: Tx): Promise<void> {
  await tx.sql(sweep, [tx.now]);
}

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();
