import type { Scope } from './scope.ts';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Tenant and actor of row-level security, sent with `begin` in one round trip; uuids only, so nothing can be injected. */
export function settingsOf({ tenantId, actor }: Scope): string {
  const personId = actor.kind === 'person' ? actor.personId : '';
  for (const value of [tenantId ?? '', personId]) {
    if (value !== '' && !uuidPattern.test(value))
      throw new RangeError('A scope names a tenant or person that is not a uuid');
  }
  return `set local veche.tenant_id='${tenantId ?? ''}';set local veche.actor_id='${personId}'`;
}
