import type { PersonVault } from '@veche/platform';
import type { ContactBook } from './contact-book.ts';
import { findBotChat, listBrowsers } from './db/own-addresses.ts';
import type { PushSubscription } from './transports/push/push-transport.ts';

/** A book of contacts with the browsers and chats that this module keeps; they proved themselves when they were added. */
export const withOwnContacts = (book: ContactBook, vault: PersonVault): ContactBook => ({
  async contactsOf(tx, personId) {
    const contacts = await book.contactsOf(tx, personId);
    if (!contacts) return undefined;
    const browsers = await listBrowsers(vault, tx, personId);
    const chat = await findBotChat(vault, tx, personId);
    const subscriptions = browsers.map(({ id, card: { endpoint, keys } }): PushSubscription => ({
      id,
      endpoint,
      keys,
    }));
    return {
      ...contacts,
      ...(subscriptions.length > 0 && {
        push: { address: JSON.stringify(subscriptions), verified: true },
      }),
      ...(chat && { bot: { address: chat.card.chatId, verified: true } }),
    };
  },
});
