import { err, ok } from '@veche/kernel';
import { emit, rejected } from '@veche/platform';
import { insertConsent } from '../db/consent-repo.ts';
import { insertPerson, storeContact } from '../db/person-repo.ts';
import { insertSession } from '../db/session-repo.ts';
import { deviceLabel } from '../domain/device-label.ts';
import { identityEvents, personEvent } from '../events.ts';
import type { IdentityDeps } from '../ports.ts';
import { answerCode, unwrap } from './answer-code.ts';
import type { RequestOrigin } from './request-origin.ts';
import type { RegistrationPayload } from './start-registration.ts';

/** Opens the account the code was sent for and signs its owner in. Returns the token of the session. */
export async function confirmRegistration(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: { readonly id: string; readonly code: string },
): Promise<string> {
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const answered = await answerCode(deps.vault, tx, { ...command, purpose: 'registration' });
    if (!answered.ok) return answered;
    const { personId, contact, payload, passwordHash } = answered.value;
    if (payload === undefined) return err(rejected('code-expired'));
    const { names, language, consents } = JSON.parse(payload) as RegistrationPayload;
    const channels = [contact.kind === 'email' ? ('email' as const) : ('sms' as const)];
    await insertPerson(deps.vault, tx, {
      id: personId,
      status: 'active',
      names,
      language,
      channels,
      passwordHash,
    });
    // Somebody may have confirmed the same contact since the code was sent; then this account must not come to be.
    if (!(await storeContact(deps.vault, tx, personId, { ...contact, verified: true })))
      throw rejected('code-expired');
    for (const consent of consents)
      await insertConsent(deps.vault, tx, personId, { ...consent, ip: origin.ip });
    await emit(tx, personEvent(identityEvents.personRegistered, personId, 1));
    const device = deviceLabel(origin.userAgent);
    return ok((await insertSession(tx, { personId, device, secondFactor: undefined })).token);
  });
  return unwrap(outcome);
}
