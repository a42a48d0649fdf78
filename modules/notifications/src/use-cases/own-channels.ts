import { randomInt } from 'node:crypto';
import {
  invalidInput,
  notFound,
  OutboundError,
  rejected,
  schedule,
  systemScope,
  type ReadTx,
} from '@veche/platform';
import type { Instant, PersonId } from '@veche/kernel';
import type { Scope } from '@veche/platform';
import { saveBotCode } from '../db/bot-repo.ts';
import { findBotChat, listBrowsers, removeOwn, saveOwnAddress } from '../db/own-addresses.ts';
import { listSuspensions, resumeAddress } from '../db/suspensions.ts';
import { pollBotKind } from '../jobs/poll-bot.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { botMethod } from '../transports/bot-transport.ts';
import { encryptPush, type PushKeys } from '../transports/push/encrypt.ts';
import { createVapid } from '../transports/push/vapid.ts';
import { queueMessage } from './queue-message.ts';

/** What a person can set up beside e-mail and phone, and what they have set up. */
export async function presentOwnChannels(
  { vault, push, bot }: NotificationsDeps,
  tx: ReadTx,
  personId: PersonId,
) {
  const browsers = await listBrowsers(vault, tx, personId);
  const chat = await findBotChat(vault, tx, personId);
  const isSuspended = (await listSuspensions(tx, personId)).some(({ channel }) => channel === 'bot');
  return {
    push: {
      isAvailable: push !== undefined,
      ...(push && { publicKey: createVapid(push.secret, push.contact).publicKey }),
      browsers: browsers.map(({ id, card, createdAt }) => ({ id, label: card.label, createdAt })),
    },
    bot: {
      isAvailable: bot !== undefined,
      ...(chat && { linked: { label: chat.card.label, since: chat.createdAt, isSuspended } }),
    },
  };
}

/** Keeps a browser that its owner has let notify them. @throws AppError `invalid-input`, `channel-off` */
export async function addBrowser(
  { db, vault, push, outbound }: NotificationsDeps,
  scope: Scope,
  personId: PersonId,
  { endpoint, keys, label }: { readonly endpoint: string; readonly keys: PushKeys; readonly label: string },
): Promise<string> {
  if (!push) throw rejected('channel-off');
  await assertPushService(outbound, endpoint, keys);
  return db.transact(scope, (tx) =>
    saveOwnAddress(vault, tx, personId, {
      channel: 'push',
      address: endpoint,
      card: { endpoint, keys, label },
    }),
  );
}

async function assertPushService(
  outbound: NotificationsDeps['outbound'],
  endpoint: string,
  keys: PushKeys,
): Promise<void> {
  const url = URL.parse(endpoint);
  try {
    encryptPush(Buffer.from(''), keys);
    if (!url || !['https:', 'http:'].includes(url.protocol)) throw new OutboundError('address-unusable');
    await outbound.resolve(url.hostname, Number(url.port || (url.protocol === 'https:' ? 443 : 80)));
  } catch (error) {
    throw invalidInput([
      {
        pointer: '/endpoint',
        code: 'push-subscription',
        message: {
          ru: 'Браузер дал подписку, по которой ничего нельзя прислать',
          en: 'The browser gave a subscription that nothing can be sent by',
        },
        ...(error instanceof OutboundError && { params: { reason: error.code } }),
      },
    ]);
  }
}

/** @throws AppError `not-found` */
export async function removeBrowser(
  { db }: NotificationsDeps,
  scope: Scope,
  personId: PersonId,
  id: string,
): Promise<void> {
  if (!(await db.transact(scope, (tx) => removeOwn(tx, personId, { channel: 'push', id })))) throw notFound();
}

const codeMinutes = 10;
const codeLetters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A one-time code to send to the bot, good for ten minutes. @throws AppError `channel-off` */
export async function startBotLink(deps: NotificationsDeps, scope: Scope, personId: PersonId) {
  const { db, bot } = deps;
  if (!bot) throw rejected('channel-off');
  const code = Array.from({ length: 10 }, () => codeLetters[randomInt(codeLetters.length)]).join('');
  const name = await nameOfBot(deps);
  // Messages to the bot belong to no town.
  return db.transact(systemScope('bot', null), async (tx) => {
    const expiresAt = new Date(Date.parse(tx.now) + codeMinutes * 60_000).toISOString() as Instant;
    await saveBotCode(tx, personId, code, expiresAt);
    await schedule(tx, { kind: pollBotKind, key: 'bot', runAt: tx.now });
    return {
      code,
      expiresAt,
      ...(name !== undefined && { botName: name, link: `https://t.me/${name}?start=${code}` }),
    };
  });
}

/** What the messenger calls the bot; without it the person finds it by what the administrator says. */
async function nameOfBot({ bot, gateways }: NotificationsDeps): Promise<string | undefined> {
  if (!bot) return undefined;
  try {
    const reply = await gateways.send({
      url: botMethod(bot, 'getMe'),
      timeoutMs: 5_000,
      maxBytes: 64 * 1024,
    });
    const said = JSON.parse(reply.body.toString()) as { result?: { username?: unknown } };
    const name = said.result?.username;
    return typeof name === 'string' && /^\w{3,40}$/.test(name) ? name : undefined;
  } catch (error) {
    if (error instanceof OutboundError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export const endBotLink = ({ db }: NotificationsDeps, scope: Scope, personId: PersonId): Promise<void> =>
  db.transact(scope, async (tx) => {
    await removeOwn(tx, personId, { channel: 'bot' });
    await resumeAddress(tx, personId, 'bot');
  });

/** Sends a trial to one's own address of one channel. @returns the id of the message, whose copies tell how it went */
export async function sendTrial(
  deps: NotificationsDeps,
  scope: Scope,
  personId: PersonId,
  channel: 'email' | 'sms' | 'push' | 'bot',
): Promise<{ messageId: string }> {
  return deps.db.transact(scope, async (tx) => {
    const outcome = await queueMessage(deps, tx, {
      recipientPersonId: personId,
      template: 'channel-trial',
      values: {},
      channels: [channel],
      link: '/settings#notifications',
      dedupeKey: `channel-trial:${tx.newId()}`,
    });
    if (outcome.state !== 'queued') throw notFound();
    return { messageId: outcome.messageId };
  });
}
