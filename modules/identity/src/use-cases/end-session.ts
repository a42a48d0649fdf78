import type { PersonId } from '@veche/kernel';
import { notFound, type Scope } from '@veche/platform';
import { revokeSessions } from '../db/session-repo.ts';
import type { IdentityDeps } from '../ports.ts';

/** Ends one session of the person. @throws AppError `not-found` for a session that is over or not theirs */
export async function endSession(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  sessionId: string,
): Promise<void> {
  const ended = await deps.db.transact(scope, (tx) =>
    revokeSessions(deps, tx, personId, { only: sessionId }),
  );
  if (ended === 0) throw notFound();
}

/** Ends every other session of the person and returns how many there were. */
export const endOtherSessions = (
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  sessionId: string,
): Promise<number> =>
  deps.db.transact(scope, (tx) => revokeSessions(deps, tx, personId, { except: sessionId }));
