import type { PersonId } from '@veche/kernel';
import { schedule, systemScope, type TimerHandler, type Tx } from '@veche/platform';
import { identityDb, instantOf, msOf } from '../db/identity-db.ts';
import { codeRules } from '../domain/one-time-code.ts';
import { sessionLimits } from '../domain/session-limits.ts';
import type { IdentityDeps } from '../ports.ts';

export const purgeTimerKind = 'identity.purge-expired';

/** Ended sessions stay in sight of the security log for this long. */
const keepEndedSessionsDays = 90;

/** Removes what no rule remembers any more. The keys of people who never finished registering are destroyed with it. */
export async function purgeExpired(deps: IdentityDeps, tx: Tx): Promise<void> {
  const db = identityDb(tx);
  const before = (seconds: number): string => instantOf(msOf(tx.now) - seconds * 1000);
  const abandoned = await db
    .deleteFrom('identity.verification')
    .where('started_at', '<', before(codeRules.abandonedAfterSeconds))
    .returning('person_id')
    .execute();
  const ids = [...new Set(abandoned.map(({ person_id }) => person_id))];
  if (ids.length > 0) {
    const known = await db.selectFrom('identity.person').select('id').where('id', 'in', ids).execute();
    const accounts = new Set(known.map(({ id }) => id));
    for (const id of ids)
      if (!accounts.has(id)) await deps.vault.destroy(tx, id as PersonId, 'registration-abandoned');
  }
  await db.deleteFrom('identity.sign_in_challenge').where('expires_at', '<', tx.now).execute();
  await db
    .deleteFrom('identity.attempt_counter')
    .where('last_failure_at', '<', before(2 * 86_400))
    .where((row) => row.or([row('locked_until', 'is', null), row('locked_until', '<', tx.now)]))
    .execute();
  await db
    .deleteFrom('identity.session')
    .where(
      'started_at',
      '<',
      before(sessionLimits.applicant.absoluteSeconds + keepEndedSessionsDays * 86_400),
    )
    .execute();
}

/** Runs every hour: scheduling the same key again makes it recur. */
export const purgeTimer = (deps: IdentityDeps): TimerHandler => ({
  kind: purgeTimerKind,
  async handle(tx, { key }) {
    await purgeExpired(deps, tx);
    await schedule(tx, { kind: purgeTimerKind, key, runAt: instantOf(msOf(tx.now) + 3_600_000) });
  },
});

/** Sets the recurring purge; setting it again changes nothing that matters. */
export const startPurging = (deps: IdentityDeps): Promise<void> =>
  deps.db.transact(systemScope('identity.purge'), (tx) =>
    schedule(tx, { kind: purgeTimerKind, key: 'all', runAt: tx.now }),
  );
