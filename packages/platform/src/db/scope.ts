import type { OrganisationId, PersonId, TenantId } from '@veche/kernel';

/** What a person is in a town or in an organisation. Which permissions a role holds is data. */
export type Role =
  | 'applicant'
  | 'officer'
  | 'agency-reviewer'
  | 'inspector'
  | 'manager'
  | 'controller'
  | 'auditor'
  | 'administrator';

/** A role held by a person; a null tenant means every town. */
export interface RoleGrant {
  readonly role: Role;
  readonly tenantId: TenantId | null;
  readonly organisationId?: OrganisationId;
  readonly agencyCode?: string;
}

/** On whose behalf something is done: a person, the system itself (timers, relay, jobs), or nobody known. */
export type Actor =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly roles: readonly RoleGrant[] }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'anonymous' };

/** Where and for whom a unit of work runs. A null tenant reaches only global tables: people, sessions, keys. */
export interface Scope {
  readonly tenantId: TenantId | null;
  readonly actor: Actor;
  readonly traceId?: string;
}

/** Scope of the system's own work in one town, or in none. */
export const systemScope = (name: string, tenantId: TenantId | null = null): Scope => ({
  tenantId,
  actor: { kind: 'system', name },
});
