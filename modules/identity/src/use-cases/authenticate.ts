import type { Language, PersonId, TenantId } from '@veche/kernel';
import {
  systemScope,
  type PreparedStatement,
  type Principal,
  type ReadTx,
  type RoleGrant,
} from '@veche/platform';
import { msOf } from '../db/identity-db.ts';
import { tokenHash } from '../db/secrets.ts';
import { touchSession, type SecondFactorMeans } from '../db/session-repo.ts';
import { lastSeenGranularitySeconds, sessionEndsAtMs } from '../domain/session-limits.ts';
import { standingOf, type Standing } from '../domain/standing.ts';
import type { AssignedRole, StaffRoleName } from '../domain/role.ts';
import type { IdentityDeps } from '../ports.ts';
import type { GrantCache } from './grant-cache.ts';

export const sessionCookie = 'veche_session';

/** What a credential is read from: one request to one town. */
export interface Credentials {
  readonly tenant: { readonly id: TenantId };
  cookie(name: string): string | undefined;
}

interface SessionRow {
  id: string;
  person_id: string;
  language: Language;
  second_factor: SecondFactorMeans | null;
  started_at: string;
  last_seen_at: string;
  blocked: boolean;
  roles: { role: StaffRoleName; agencyCode: string }[];
}

const findSession: PreparedStatement = {
  name: 'identity.authenticate',
  text: `select session.id, session.person_id, person.language, session.second_factor, session.started_at, session.last_seen_at,
           member.blocked_at is not null as blocked,
           coalesce((select jsonb_agg(jsonb_build_object('role', role, 'agencyCode', agency_code) order by assigned_at, role)
                       from identity.role_assignment assigned
                      where assigned.tenant_id = $2 and assigned.person_id = session.person_id), '[]') as roles
         from identity.session session
         join identity.person person on person.id = session.person_id and person.status = 'active'
         left join identity.staff_member member on member.tenant_id = $2 and member.person_id = session.person_id
        where session.token_hash = $1 and session.revoked_at is null`,
};

const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** Proves who calls: null without a session cookie, or with one that is revoked, outlived or made up. */
export async function authenticate(
  deps: IdentityDeps,
  grants: GrantCache,
  source: Credentials,
): Promise<Principal | null> {
  const token = source.cookie(sessionCookie);
  if (token === undefined || !tokenPattern.test(token)) return null;
  const scope = systemScope('identity.authenticate', source.tenant.id);
  const table = await grants.get(source.tenant.id);
  const found = await deps.db.read(scope, async (tx) => {
    const row = await findRow(tx, token);
    return row && { row, nowMs: msOf(tx.now) };
  });
  if (!found) return null;
  const { row, nowMs } = found;
  const standing = standingOf(
    { roles: row.roles.map(roleFromRow), blocked: row.blocked },
    row.second_factor !== null,
    table,
  );
  const age = { startedAtMs: msOf(row.started_at), lastSeenAtMs: msOf(row.last_seen_at) };
  if (nowMs >= sessionEndsAtMs(age, standing.isStaff)) return null;
  if (nowMs - age.lastSeenAtMs >= lastSeenGranularitySeconds * 1000)
    await deps.db.transact(scope, (tx) => touchSession(tx, row.id));
  return {
    personId: row.person_id as PersonId,
    sessionId: row.id,
    roles: roleGrantsOf(standing, source.tenant.id),
    permissions: standing.permissions,
    secondFactor: row.second_factor !== null,
    language: row.language,
  };
}

const findRow = async (tx: ReadTx, token: string): Promise<SessionRow | undefined> =>
  (await tx.sql<SessionRow>(findSession, [tokenHash(token), tx.tenantId]))[0];

const roleFromRow = ({ role, agencyCode }: SessionRow['roles'][number]): AssignedRole =>
  agencyCode === '' ? { role } : { role, agencyCode };

function roleGrantsOf({ roles }: Standing, tenantId: TenantId): RoleGrant[] {
  return roles.map(({ role, agencyCode }) => ({
    role,
    tenantId: role === 'applicant' ? null : tenantId,
    ...(agencyCode !== undefined && { agencyCode }),
  }));
}
