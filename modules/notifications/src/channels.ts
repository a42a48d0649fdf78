import { outboundChannel, type OutboundChannel } from '@veche/contracts';
import type { Contact, PersonContacts } from './contact-book.ts';

/**
 * One way messages leave the system. Queueing, retries, the outbox page and the journal know channels by name alone; whoever
 * adds one says here where a person is reached by it, and hands copies over in a `Transport`.
 */
export interface Channel {
  /** Where this person is reached by it; undefined when they are not. */
  contactOf(contacts: PersonContacts): Contact | undefined;
}

export const channels: Readonly<Record<OutboundChannel, Channel>> = {
  email: { contactOf: (contacts) => contacts.email },
  sms: { contactOf: (contacts) => contacts.phone },
  push: { contactOf: (contacts) => contacts.push },
  bot: { contactOf: (contacts) => contacts.bot },
  // A room is nobody's own: it is named as an outside address.
  chat: { contactOf: () => undefined },
};

/** One value per channel. */
export const perChannel = <Value>(
  of: (channel: OutboundChannel) => Value,
): Readonly<Record<OutboundChannel, Value>> =>
  Object.fromEntries(outboundChannel.options.map((name) => [name, of(name)])) as Record<
    OutboundChannel,
    Value
  >;
