import type { Instant, Language, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { maskContact, type Contact } from '../domain/contact.ts';
import { codeRules } from '../domain/one-time-code.ts';
import type { CodeSender, CodeTemplate } from '../ports.ts';
import { instantOf } from '../db/identity-db.ts';
import type { Verification, VerificationPurpose } from '../db/verification-repo.ts';

const templates: Readonly<Record<VerificationPurpose, CodeTemplate>> = {
  registration: 'confirm-contact',
  'password-reset': 'reset-password',
  'contact-change': 'change-contact',
};

/** Queues the message with a code. */
export function sendCode(
  sender: CodeSender,
  tx: Tx,
  {
    purpose,
    personId,
    contact,
    language,
    code,
  }: { purpose: VerificationPurpose; personId: PersonId; contact: Contact; language: Language; code: string },
): Promise<void> {
  const values = { code, minutes: String(codeRules.lifetimeSeconds / 60) };
  return sender.send(tx, { personId, contact, language, template: templates[purpose], values });
}

export interface CodeSent {
  readonly id: string;
  readonly channel: Contact['kind'];
  readonly maskedContact: string;
  readonly expiresAt: Instant;
  readonly resendAt: Instant;
  readonly resendsLeft: number;
}

/** What the screen shows while the code is on its way. */
export const presentCodeSent = ({
  id,
  contact,
  state,
}: Pick<Verification, 'id' | 'contact' | 'state'>): CodeSent => ({
  id,
  channel: contact.kind,
  maskedContact: maskContact(contact),
  expiresAt: instantOf(state.expiresAtMs),
  resendAt: instantOf(state.lastSentAtMs + codeRules.resendAfterSeconds * 1000),
  resendsLeft: codeRules.maxSends - state.sends,
});
