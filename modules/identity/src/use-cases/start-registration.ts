import type { Language, PersonId } from '@veche/kernel';
import { invalidInput, rejected, tooMany, type Tx } from '@veche/platform';
import { countAttempts } from '../db/attempt-counter-repo.ts';
import { hashPassword } from '../db/password-hash.ts';
import { findPersonIdByContact, getPerson } from '../db/person-repo.ts';
import { newOneTimeCode } from '../db/secrets.ts';
import { insertVerification } from '../db/verification-repo.ts';
import { findConsentFault, type GivenConsent } from '../domain/consent-texts.ts';
import type { Contact } from '../domain/contact.ts';
import type { PersonNames } from '../domain/person-names.ts';
import type { IdentityDeps } from '../ports.ts';
import { assertGoodPassword, readContact } from './field-errors.ts';
import { counterOf, type RequestOrigin } from './request-origin.ts';
import { presentCodeSent, sendCode, type CodeSent } from './send-code.ts';

export interface StartRegistration {
  readonly contact: string;
  readonly password: string;
  readonly names: PersonNames;
  readonly language: Language;
  readonly consents: readonly GivenConsent[];
}

/** What waits, sealed, for the code to come back. */
export interface RegistrationPayload {
  readonly names: PersonNames;
  readonly language: Language;
  readonly consents: readonly GivenConsent[];
}

/**
 * Sends a code to the contact; nothing exists until it is confirmed. When the contact has an account already, the answer
 * looks the same, and its owner is told that somebody tried.
 */
export async function startRegistration(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: StartRegistration,
): Promise<CodeSent> {
  const contact = readContact(command.contact, '/contact');
  assertConsents(command.consents);
  const { familyName, givenName, patronymic = '' } = command.names;
  assertGoodPassword(
    command.password,
    { logins: [contact.value], names: [familyName, givenName, patronymic] },
    '/password',
  );
  const passwordHash = await hashPassword(command.password);
  const { names, language, consents } = command;
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const counted = await countCodeRequest(deps, tx, { contact, ip: origin.ip });
    if (!counted.ok) return counted;
    const ownerId = await findPersonIdByContact(deps.vault, tx, contact);
    const code = newOneTimeCode();
    const personId = tx.newId() as PersonId;
    const payload = JSON.stringify({ names, language, consents } satisfies RegistrationPayload);
    const verification = await insertVerification(deps.vault, tx, {
      purpose: 'registration',
      isDecoy: ownerId !== undefined,
      personId,
      contact,
      payload,
      passwordHash,
      code,
    });
    if (ownerId === undefined)
      await sendCode(deps.sender, tx, { purpose: 'registration', personId, contact, language, code });
    else await tellOwner(deps, tx, ownerId, contact);
    return { ok: true as const, value: presentCodeSent(verification) };
  });
  if (!outcome.ok) throw tooMany(outcome.error.retryAfterSeconds);
  return outcome.value;
}

/** Codes cost money and can be a nuisance to a stranger: they are counted by contact and by network address. */
export const countCodeRequest = (
  deps: IdentityDeps,
  tx: Tx,
  { contact, ip }: { contact: Contact; ip: string },
) =>
  countAttempts(tx, [
    counterOf(deps.vault, 'codes-to-contact', contact.value),
    counterOf(deps.vault, 'codes-from-address', ip),
  ]);

async function tellOwner(deps: IdentityDeps, tx: Tx, personId: PersonId, contact: Contact): Promise<void> {
  const { language } = await getPerson(deps.vault, tx, personId);
  await deps.sender.send(tx, { personId, contact, language, template: 'already-registered', values: {} });
}

function assertConsents(consents: readonly GivenConsent[]): void {
  const fault = findConsentFault(consents);
  if (fault === undefined) return;
  if (fault !== 'consent-twice') throw rejected(fault);
  throw invalidInput([
    {
      pointer: '/consents',
      code: fault,
      message: { ru: 'Согласие указано дважды', en: 'A consent is listed twice' },
    },
  ]);
}
