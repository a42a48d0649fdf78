import { ok, type Result } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import {
  countAttempt,
  freshCounter,
  giveBack,
  lockoutRules,
  type AttemptCounter,
  type LockoutScope,
} from '../domain/lockout.ts';
import { identityDb, instantOf, msOf } from './identity-db.ts';

/** One counter: what is counted, and the blind index of whom or where. */
export interface CounterKey {
  readonly scope: LockoutScope;
  readonly keyIndex: string;
}

/** Counts one attempt against each key, all or none; keys are locked in one order so that attempts queue up behind each other. */
export async function countAttempts(
  tx: Tx,
  keys: readonly CounterKey[],
): Promise<Result<true, { readonly retryAfterSeconds: number }>> {
  const ordered = [...keys].sort((a, b) => (a.scope + a.keyIndex < b.scope + b.keyIndex ? -1 : 1));
  const counted: { key: CounterKey; next: AttemptCounter }[] = [];
  for (const key of ordered) {
    const next = countAttempt(await lockCounter(tx, key), lockoutRules[key.scope], msOf(tx.now));
    if (!next.ok) return next;
    counted.push({ key, next: next.value });
  }
  for (const { key, next } of counted) await storeCounter(tx, key, next);
  return ok(true);
}

/** Forgets the failures of a key: its owner has proved who they are. */
export async function clearAttempts(tx: Tx, key: CounterKey): Promise<void> {
  await identityDb(tx)
    .deleteFrom('identity.attempt_counter')
    .where('scope', '=', key.scope)
    .where('key_index', '=', key.keyIndex)
    .execute();
}

/** Takes back the one count of an attempt that succeeded. */
export async function giveAttemptBack(tx: Tx, key: CounterKey): Promise<void> {
  await storeCounter(tx, key, giveBack(await lockCounter(tx, key)));
}

async function lockCounter(tx: Tx, { scope, keyIndex }: CounterKey): Promise<AttemptCounter> {
  const db = identityDb(tx);
  await db
    .insertInto('identity.attempt_counter')
    .values({ scope, key_index: keyIndex, failures: 0, last_failure_at: tx.now, locked_until: null })
    .onConflict((conflict) => conflict.columns(['scope', 'key_index']).doNothing())
    .execute();
  const row = await db
    .selectFrom('identity.attempt_counter')
    .selectAll()
    .where('scope', '=', scope)
    .where('key_index', '=', keyIndex)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return freshCounter;
  return {
    failures: row.failures,
    lastFailureAtMs: msOf(row.last_failure_at),
    lockedUntilMs: row.locked_until === null ? 0 : msOf(row.locked_until),
  };
}

async function storeCounter(tx: Tx, { scope, keyIndex }: CounterKey, counter: AttemptCounter): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.attempt_counter')
    .set({
      failures: counter.failures,
      last_failure_at: instantOf(counter.lastFailureAtMs),
      locked_until: counter.lockedUntilMs === 0 ? null : instantOf(counter.lockedUntilMs),
    })
    .where('scope', '=', scope)
    .where('key_index', '=', keyIndex)
    .execute();
}
