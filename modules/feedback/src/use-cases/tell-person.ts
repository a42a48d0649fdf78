import type { PersonId } from '@veche/kernel';
import type { MessageValues, TemplateId } from '@veche/notifications';
import type { Tx } from '@veche/platform';
import { readContact } from '../domain/contact.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';

/** A message to whoever asked something of the town, with or without an account. */
export interface Told<T extends TemplateId> {
  readonly personId: PersonId;
  /** As it was written with the request or the complaint; used for somebody without an account. */
  readonly contact?: string | undefined;
  readonly template: T;
  readonly values: MessageValues<T>;
  readonly link: string;
  readonly dedupeKey: string;
  readonly subject?: { readonly type: string; readonly id: string };
}

export const hasAccount = async (deps: FeedbackDeps, tx: Tx, personId: PersonId): Promise<boolean> =>
  (await deps.people.languageOf(tx, personId)) !== undefined;

/**
 * Tells a person by their account, or at the address they gave; the text is sealed by their key either way.
 * @returns false when nobody can be reached
 */
export async function tellPerson<T extends TemplateId>(
  deps: FeedbackDeps,
  tx: Tx,
  told: Told<T>,
): Promise<boolean> {
  const { personId, contact, template, values, link, dedupeKey, subject } = told;
  const common = { template, values, link, dedupeKey };
  if (await hasAccount(deps, tx, personId)) {
    const outcome = await deps.notifications.queueMessage(tx, {
      ...common,
      recipientPersonId: personId,
      ...(subject && { subject }),
    });
    return outcome.state !== 'no-recipient';
  }
  const address = contact === undefined ? undefined : readContact(contact);
  if (!address) return false;
  const outcome = await deps.notifications.queueOutsideMessage(tx, {
    ...common,
    keyId: personId,
    ...address,
    language: 'ru',
  });
  return outcome.state !== 'no-recipient';
}
