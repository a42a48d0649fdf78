import type { PersonId } from '@veche/kernel';
import type { NewEvent } from '@veche/platform';

/** Types of the events this module tells others. */
export const identityEvents = {
  personRegistered: 'ru.veche.identity.person.registered.v1',
  personClosed: 'ru.veche.identity.person.closed.v1',
  personErased: 'ru.veche.identity.person.erased.v1',
  sessionRevoked: 'ru.veche.identity.session.revoked.v1',
  consentWithdrawn: 'ru.veche.identity.consent.withdrawn.v1',
  staffChanged: 'ru.veche.identity.staff.changed.v1',
  roleGrantsChanged: 'ru.veche.identity.role-grants.changed.v1',
} as const;

/** A session is revoked once: its stream has one event. */
export const sessionRevoked = (personId: PersonId, sessionId: string): NewEvent => ({
  type: identityEvents.sessionRevoked,
  stream: sessionId,
  version: 1,
  data: { personId, sessionId },
});

export const personEvent = (
  type: (typeof identityEvents)['personRegistered' | 'personClosed' | 'personErased'],
  personId: PersonId,
  version: number,
): NewEvent => ({ type, stream: personId, version, data: { personId } });

/** A consent is withdrawn once: its stream has one event. */
export const consentWithdrawn = (personId: PersonId, consentId: string, purpose: string): NewEvent => ({
  type: identityEvents.consentWithdrawn,
  stream: consentId,
  version: 1,
  data: { personId, purpose },
});

export const staffChanged = (staffMemberId: string, personId: PersonId, version: number): NewEvent => ({
  type: identityEvents.staffChanged,
  stream: staffMemberId,
  version,
  data: { personId },
});

export const roleGrantsChanged = (tenantId: string, version: number): NewEvent => ({
  type: identityEvents.roleGrantsChanged,
  stream: `role-grants/${tenantId}`,
  version,
  data: { version },
});
