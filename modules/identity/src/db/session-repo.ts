import type { Instant, PersonId } from '@veche/kernel';
import { emit, type ReadTx, type Tx } from '@veche/platform';
import { sessionRevoked } from '../events.ts';
import type { IdentityDeps } from '../ports.ts';
import { identityDb } from './identity-db.ts';
import { newToken, tokenHash } from './secrets.ts';

export type SecondFactorMeans = 'totp' | 'recovery-code' | 'demonstration';

/** A signed-in device. */
export interface Session {
  readonly id: string;
  readonly personId: PersonId;
  readonly device: string;
  readonly secondFactor: SecondFactorMeans | undefined;
  readonly startedAt: Instant;
  readonly lastSeenAt: Instant;
}

export interface NewSession {
  readonly personId: PersonId;
  readonly device: string;
  readonly secondFactor: SecondFactorMeans | undefined;
}

/** Opens a session and returns its token, which is kept nowhere else. */
export async function insertSession(
  tx: Tx,
  session: NewSession,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = tx.newId();
  const token = newToken();
  await identityDb(tx)
    .insertInto('identity.session')
    .values({
      id,
      person_id: session.personId,
      token_hash: tokenHash(token),
      device: session.device,
      second_factor: session.secondFactor ?? null,
      started_at: tx.now,
      last_seen_at: tx.now,
      revoked_at: null,
    })
    .execute();
  return { id, token };
}

const columns = ['id', 'person_id', 'device', 'second_factor', 'started_at', 'last_seen_at'] as const;

export async function listOpenSessions(tx: ReadTx, personId: PersonId): Promise<Session[]> {
  const rows = await identityDb(tx)
    .selectFrom('identity.session')
    .select(columns)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('last_seen_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(sessionFromRow);
}

export async function touchSession(tx: Tx, id: string): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.session')
    .set({ last_seen_at: tx.now })
    .where('id', '=', id)
    .execute();
}

export async function markSecondFactor(tx: Tx, id: string, means: SecondFactorMeans): Promise<void> {
  await identityDb(tx)
    .updateTable('identity.session')
    .set({ second_factor: means })
    .where('id', '=', id)
    .execute();
}

/** Ends sessions of a person and tells so, which closes their live connections. Returns how many ended. */
export async function revokeSessions(
  deps: Pick<IdentityDeps, 'disconnectLive'>,
  tx: Tx,
  personId: PersonId,
  which: { readonly only: string } | { readonly except: string } | 'all' = 'all',
): Promise<number> {
  const open = identityDb(tx)
    .updateTable('identity.session')
    .set({ revoked_at: tx.now })
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null);
  const chosen =
    which === 'all'
      ? open
      : 'only' in which
        ? open.where('id', '=', which.only)
        : open.where('id', '<>', which.except);
  const revoked = await chosen.returning('id').execute();
  for (const { id } of revoked) {
    await emit(tx, sessionRevoked(personId, id));
    // The event reaches every process; this one need not wait for it.
    tx.afterCommit(() => deps.disconnectLive({ sessionId: id }));
  }
  return revoked.length;
}

function sessionFromRow(row: {
  id: string;
  person_id: string;
  device: string;
  second_factor: SecondFactorMeans | null;
  started_at: string;
  last_seen_at: string;
}): Session {
  return {
    id: row.id,
    personId: row.person_id as PersonId,
    device: row.device,
    secondFactor: row.second_factor ?? undefined,
    startedAt: row.started_at as Instant,
    lastSeenAt: row.last_seen_at as Instant,
  };
}
