import type { deviceSession } from '@veche/contracts';
import type { Principal, ReadTx } from '@veche/platform';
import type { z } from 'zod';
import { instantOf, msOf } from '../db/identity-db.ts';
import { listOpenSessions } from '../db/session-repo.ts';
import { findStaffMembership } from '../db/staff-repo.ts';
import { sessionEndsAtMs } from '../domain/session-limits.ts';

/** Devices the person is signed in on, newest use first; sessions past their limits are left out. */
export async function listDeviceSessions(
  tx: ReadTx,
  { personId, sessionId }: Pick<Principal, 'personId' | 'sessionId'>,
): Promise<z.input<typeof deviceSession>[]> {
  const staff = await findStaffMembership(tx, personId);
  const isStaff = staff !== undefined && !staff.blocked && staff.roles.length > 0;
  const sessions = await listOpenSessions(tx, personId);
  return sessions.flatMap(({ id, device, secondFactor, startedAt, lastSeenAt }) => {
    const endsAtMs = sessionEndsAtMs(
      { startedAtMs: msOf(startedAt), lastSeenAtMs: msOf(lastSeenAt) },
      isStaff,
    );
    if (endsAtMs <= msOf(tx.now)) return [];
    return [
      {
        id,
        device,
        startedAt,
        lastSeenAt,
        endsAt: instantOf(endsAtMs),
        current: id === sessionId,
        ...(secondFactor && { secondFactor }),
      },
    ];
  });
}
