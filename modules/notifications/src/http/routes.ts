import { routes, type OutboxItem } from '@veche/contracts';
import { notFound, on, signInRequired, type Principal, type RouteLine } from '@veche/platform';
import { channels } from '../channels.ts';
import { getPreferences, savePreferences } from '../db/preferences.ts';
import { indexOfAddress, listSuspensions, resumeAddress } from '../db/suspensions.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { countUnread, listMessages } from '../queries/list-messages.ts';
import { listOutbox } from '../queries/list-outbox.ts';
import { markAllMessagesRead, markMessageRead } from '../use-cases/mark-read.ts';
import { ownChannelLines } from './own-channel-routes.ts';
import { readTimeCursor, timeCursor } from '../queries/time-cursor.ts';

/** Messages over HTTP: everyone reads and marks their own only. */
export function notificationsRouteLines(deps: NotificationsDeps): readonly RouteLine[] {
  return [
    ...messageLines(deps),
    ...preferenceLines(deps),
    ...addressLines(deps),
    ...ownChannelLines(deps),
    ...outboxLines(deps),
  ];
}

function messageLines({ db, vault }: NotificationsDeps): RouteLine[] {
  return [
    on(routes.listMessages, 'signed-in', async ({ scope, principal, query }) => {
      const { personId } = signedIn(principal);
      const after = readTimeCursor(query.cursor);
      return db.read(scope, async (tx) => {
        const filter = {
          after,
          limit: query.limit,
          subjectId: query.subjectId,
          unreadOnly: query.unread === 'true',
        };
        const found = await listMessages(vault, tx, personId, filter);
        return { body: { ...page(found, query.limit), unread: await countUnread(tx, personId) } };
      });
    }),

    on(routes.markMessageRead, 'signed-in', async ({ scope, principal, params }) => {
      const { personId } = signedIn(principal);
      const unread = await db.transact(scope, async (tx) =>
        (await markMessageRead(tx, personId, params.id)) ? countUnread(tx, personId) : undefined,
      );
      if (unread === undefined) throw notFound();
      return { body: { unread } };
    }),

    on(routes.markAllMessagesRead, 'signed-in', async ({ scope, principal }) => {
      const { personId } = signedIn(principal);
      await db.transact(scope, (tx) => markAllMessagesRead(tx, personId));
      return { body: { unread: 0 } };
    }),
  ];
}

function preferenceLines({ db }: NotificationsDeps): RouteLine[] {
  return [
    on(routes.getNotificationPreferences, 'signed-in', async ({ scope, principal }) => {
      const { personId } = signedIn(principal);
      return { body: await db.read(scope, (tx) => getPreferences(tx, personId)) };
    }),

    on(routes.putNotificationPreferences, 'signed-in', async ({ scope, principal, body }) => {
      const { personId } = signedIn(principal);
      await db.transact(scope, (tx) => savePreferences(tx, personId, body));
      return { body };
    }),
  ];
}

function addressLines({ db, vault, contacts }: NotificationsDeps): RouteLine[] {
  return [
    on(routes.listSuspendedAddresses, 'signed-in', async ({ scope, principal }) => {
      const { personId } = signedIn(principal);
      const items = await db.read(scope, async (tx) => {
        const book = await contacts.contactsOf(tx, personId);
        return (await listSuspensions(tx, personId)).flatMap(({ channel, addressIndex, code, since }) => {
          const contact = book && channels[channel].contactOf(book);
          // A new address was given since: the old one is nobody's concern.
          // A chat has no address its owner would know; it is shown where it was linked.
          return contact &&
            channel !== 'bot' &&
            indexOfAddress(vault, channel, contact.address) === addressIndex
            ? [{ channel, address: contact.address, since, code }]
            : [];
        });
      });
      return { body: { items } };
    }),

    on(routes.resumeAddress, 'signed-in', async ({ scope, principal, params }) => {
      const { personId } = signedIn(principal);
      await db.transact(scope, (tx) => resumeAddress(tx, personId, params.channel));
      return {};
    }),
  ];
}

function outboxLines(deps: NotificationsDeps): RouteLine[] {
  const { db, demonstration } = deps;
  return [
    on(routes.listOutbox, 'outbox.read', async ({ scope, query }) => {
      const after = readTimeCursor(query.cursor);
      const found = await db.read(scope, (tx) =>
        listOutbox(deps, tx, { ...query, after, whose: 'all', withText: demonstration }),
      );
      return { body: page(found, query.limit) };
    }),

    on(routes.listDemonstrationOutbox, 'public', async ({ scope, principal, query }) => {
      // In a real installation this page does not exist: nothing may show a code to whoever asks.
      if (!demonstration) throw notFound();
      const after = readTimeCursor(query.cursor);
      const whose = { personId: principal?.personId };
      const found = await db.read(scope, (tx) =>
        listOutbox(deps, tx, { ...query, after, whose, withText: true }),
      );
      return { body: page(found, query.limit) };
    }),
  ];
}

function signedIn(principal: Principal | null): Principal {
  if (!principal) throw signInRequired();
  return principal;
}

function page<Item extends Pick<OutboxItem, 'id' | 'queuedAt'>>(
  found: readonly Item[],
  limit: number,
): { items: Item[]; nextCursor?: string } {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    ...(found.length > limit && last && { nextCursor: timeCursor({ at: last.queuedAt, id: last.id }) }),
  };
}
