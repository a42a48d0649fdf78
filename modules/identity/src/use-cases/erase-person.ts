import type { Instant, PersonId } from '@veche/kernel';
import { emit, rejected, schedule, type Scope, type TimerHandler, type Tx } from '@veche/platform';
import { identityDb } from '../db/identity-db.ts';
import { deleteContacts, getPerson, listContacts, updatePerson } from '../db/person-repo.ts';
import { deleteSecondFactor } from '../db/second-factor-repo.ts';
import { revokeSessions } from '../db/session-repo.ts';
import { identityEvents, personEvent } from '../events.ts';
import type { IdentityDeps, RetentionHold } from '../ports.ts';
import { unwrap } from './answer-code.ts';
import { provePassword } from './change-password.ts';

/** Timer that tries again once the last ground for keeping the data has ended. */
export const erasureTimerKind = 'identity.erase-person';

export interface Erasure {
  readonly closedAt: Instant;
  readonly retainedUntil?: Instant;
  readonly holds: readonly RetentionHold[];
}

/**
 * Closes the account of who asks for it and destroys their key, unless the law keeps their data for a time.
 *
 * @norm 152-ФЗ ст. 14 ч. 1, ст. 21 ч. 5
 */
export async function eraseMe(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly password: string | undefined },
): Promise<Erasure> {
  const { personId, password } = command;
  const hasPassword = await deps.db.read(
    scope,
    async (tx) => (await getPerson(deps.vault, tx, personId)).passwordHash !== null,
  );
  if (hasPassword) {
    if (password === undefined) throw rejected('password-wrong');
    unwrap(await provePassword(deps, scope, personId, password));
  }
  await deps.db.transact(scope, (tx) => closeAccount(deps, tx, personId));
  return destroyUnlessHeld(deps, scope, personId);
}

/**
 * From now on nobody signs in: the password, the second factor, the contacts' indexes and every session are gone.
 * Staff are released by an administrator first, so that their cases do not lose their officer unnoticed.
 */
export async function closeAccount(deps: IdentityDeps, tx: Tx, personId: PersonId): Promise<void> {
  if (await holdsStaffRole(tx, personId)) throw rejected('staff-not-erasable');
  const { language } = await getPerson(deps.vault, tx, personId);
  for (const { kind, value, verifiedAt } of await listContacts(deps.vault, tx, personId)) {
    if (verifiedAt)
      await deps.sender.send(tx, {
        personId,
        contact: { kind, value },
        language,
        template: 'account-closed',
        values: {},
      });
  }
  const version = await updatePerson(deps.vault, tx, personId, {
    status: 'closed',
    passwordHash: null,
    channels: [],
  });
  await deleteContacts(tx, personId);
  await deleteSecondFactor(tx, personId);
  await revokeSessions(deps, tx, personId);
  await identityDb(tx)
    .insertInto('identity.erasure')
    .values({ person_id: personId, requested_at: tx.now, retained_until: null, finished_at: null })
    .onConflict((conflict) => conflict.column('person_id').doNothing())
    .execute();
  await emit(tx, personEvent(identityEvents.personClosed, personId, version));
}

/** Destroys the key, or sets a timer for the moment the last ground for keeping ends. */
export async function destroyUnlessHeld(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
): Promise<Erasure> {
  const holds = await deps.findRetentionHolds(personId);
  return deps.db.transact(scope, (tx) => settleErasure(deps, tx, personId, holds));
}

async function settleErasure(
  deps: IdentityDeps,
  tx: Tx,
  personId: PersonId,
  holds: readonly RetentionHold[],
): Promise<Erasure> {
  const open = holds.filter(({ until }) => until > tx.now);
  const retainedUntil = open
    .map(({ until }) => until)
    .sort()
    .at(-1);
  const db = identityDb(tx);
  if (retainedUntil === undefined) {
    await deps.vault.destroy(tx, personId);
    const version = await updatePerson(deps.vault, tx, personId, {});
    await emit(tx, personEvent(identityEvents.personErased, personId, version));
  } else {
    await schedule(tx, { kind: erasureTimerKind, key: personId, runAt: retainedUntil, data: { personId } });
  }
  await db
    .updateTable('identity.erasure')
    .set({ retained_until: retainedUntil ?? null, finished_at: retainedUntil === undefined ? tx.now : null })
    .where('person_id', '=', personId)
    .execute();
  return { closedAt: tx.now, holds: open, ...(retainedUntil && { retainedUntil }) };
}

/** Tries the destruction again when its time has come; grounds may have been added meanwhile. */
export const erasureTimer = (deps: IdentityDeps): TimerHandler => ({
  kind: erasureTimerKind,
  async handle(tx, timer) {
    const personId = timer.data['personId'] as PersonId;
    await settleErasure(deps, tx, personId, await deps.findRetentionHolds(personId));
  },
});

async function holdsStaffRole(tx: Tx, personId: PersonId): Promise<boolean> {
  const row = await identityDb(tx)
    .selectFrom('identity.role_assignment')
    .select('role')
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
