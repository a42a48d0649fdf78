import type { BilingualText, Instant, Language, PersonId } from '@veche/kernel';
import type { Database, PersonVault, Scope, Tx } from '@veche/platform';
import type { Contact } from './domain/contact.ts';

export type CodeTemplate =
  | 'confirm-contact'
  | 'already-registered'
  | 'reset-password'
  | 'change-contact'
  | 'password-changed'
  | 'second-factor-changed'
  | 'staff-invitation'
  | 'organisation-invitation'
  | 'account-closed';

/** A message that goes to exactly one contact, confirmed or not. */
export interface CodeMessage {
  /** Whose key seals what is stored of the message: the addressee, or for strangers the one who invites them. */
  readonly personId: PersonId;
  readonly contact: Contact;
  readonly language: Language;
  readonly template: CodeTemplate;
  /** `code`, `minutes`, `organisation`, `inviter`: whatever the template names. */
  readonly values: Readonly<Record<string, string>>;
}

/** Queues messages in the same transaction; the sending happens later. */
export interface CodeSender {
  send(tx: Tx, message: CodeMessage): Promise<void>;
}

/** What the module tells the journal: codes and references only. */
export interface IdentityJournalEntry {
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly revision: number;
  readonly result?: readonly string[];
}

/** A ground on which the law keeps personal data after the person asked to erase them. */
export interface RetentionHold {
  readonly reason: BilingualText;
  readonly basis: string;
  readonly until: Instant;
}

/** Everything the identity module needs of the rest of the system. */
export interface IdentityDeps {
  readonly db: Database;
  readonly vault: PersonVault;
  readonly sender: CodeSender;
  readonly appendJournal: (tx: Tx, entry: IdentityJournalEntry) => Promise<unknown>;
  /** Grounds in all towns on which other modules keep data of the person. */
  readonly findRetentionHolds: (personId: PersonId) => Promise<readonly RetentionHold[]>;
  /** What other modules keep about the person, by part, for the export of one's own data. */
  readonly exportOthers: (personId: PersonId, scope: Scope) => Promise<Readonly<Record<string, unknown>>>;
  /** Closes the live connections of a session in this process. */
  readonly disconnectLive: (whom: { readonly sessionId: string }) => void;
  /** Name shown in authenticator apps. */
  readonly issuer: string;
}
