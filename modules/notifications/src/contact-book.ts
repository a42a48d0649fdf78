import type { Language, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';

/** An address of a person; messages go to verified ones only. */
export interface Contact {
  readonly address: string;
  readonly verified: boolean;
}

export interface PersonContacts {
  readonly language: Language;
  readonly email?: Contact;
  readonly phone?: Contact;
  /** Browsers that asked to be told, and a chat with the bot: kept by this module. */
  readonly push?: Contact;
  readonly bot?: Contact;
}

/** Where a person can be reached; the identity module knows. */
export interface ContactBook {
  /** Undefined when there is no such person or they were erased. */
  contactsOf(tx: ReadTx, personId: PersonId): Promise<PersonContacts | undefined>;
}
