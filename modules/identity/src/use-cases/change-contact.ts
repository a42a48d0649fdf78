import { err, ok, type PersonId } from '@veche/kernel';
import { notFound, rejected, tooMany, type Scope } from '@veche/platform';
import { deleteContacts, getPerson, listContacts, storeContact, updatePerson } from '../db/person-repo.ts';
import { newOneTimeCode } from '../db/secrets.ts';
import { insertVerification } from '../db/verification-repo.ts';
import type { Contact } from '../domain/contact.ts';
import type { IdentityDeps } from '../ports.ts';
import { answerCode, unwrap } from './answer-code.ts';
import { readContact } from './field-errors.ts';
import type { RequestOrigin } from './request-origin.ts';
import { presentCodeSent, sendCode, type CodeSent } from './send-code.ts';
import { countCodeRequest } from './start-registration.ts';

/** Sends a code to a new e-mail or phone of a signed-in person. Whether it is taken is told only after the code. */
export async function startContactChange(
  deps: IdentityDeps,
  origin: RequestOrigin,
  command: { readonly personId: PersonId; readonly contact: string },
): Promise<CodeSent> {
  const contact = readContact(command.contact, '/contact');
  const { personId } = command;
  const outcome = await deps.db.transact(origin.scope, async (tx) => {
    const counted = await countCodeRequest(deps, tx, { contact, ip: origin.ip });
    if (!counted.ok) return err(tooMany(counted.error.retryAfterSeconds));
    const code = newOneTimeCode();
    const verification = await insertVerification(deps.vault, tx, {
      purpose: 'contact-change',
      isDecoy: false,
      personId,
      contact,
      code,
    });
    const { language } = await getPerson(deps.vault, tx, personId);
    await sendCode(deps.sender, tx, { purpose: 'contact-change', personId, contact, language, code });
    return ok(presentCodeSent(verification));
  });
  return unwrap(outcome);
}

/** Adds the confirmed contact, or puts it in place of the one of its kind. */
export async function confirmContactChange(
  deps: IdentityDeps,
  scope: Scope,
  command: { readonly personId: PersonId; readonly id: string; readonly code: string },
): Promise<void> {
  const { personId, id, code } = command;
  const outcome = await deps.db.transact(scope, async (tx) => {
    const answered = await answerCode(deps.vault, tx, { id, purpose: 'contact-change', code });
    if (!answered.ok) return answered;
    // A code started by somebody else is not this person's, whoever knows its digits.
    if (answered.value.personId !== personId) throw rejected('code-expired');
    if (!(await storeContact(deps.vault, tx, personId, { ...answered.value.contact, verified: true })))
      throw rejected('contact-taken');
    await updatePerson(deps.vault, tx, personId, {});
    return ok(undefined);
  });
  unwrap(outcome);
}

/** Removes the e-mail or the phone, unless it is the only one. */
export function removeContact(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  kind: Contact['kind'],
): Promise<void> {
  return deps.db.transact(scope, async (tx) => {
    const contacts = await listContacts(deps.vault, tx, personId);
    if (!contacts.some((contact) => contact.kind === kind)) throw notFound();
    if (!contacts.some((contact) => contact.kind !== kind && contact.verifiedAt))
      throw rejected('last-contact');
    await deleteContacts(tx, personId, kind);
    const { channels } = await getPerson(deps.vault, tx, personId);
    const lost = kind === 'email' ? 'email' : 'sms';
    await updatePerson(deps.vault, tx, personId, {
      channels: channels.filter((channel) => channel !== lost),
    });
  });
}
