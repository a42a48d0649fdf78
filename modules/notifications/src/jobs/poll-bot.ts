import type { Instant } from '@veche/kernel';
import { OutboundError, schedule, systemScope, type JobHandler, type Tx } from '@veche/platform';
import { areCodesAwaited, nextUpdateOf, saveNextUpdate, takeBotCode } from '../db/bot-repo.ts';
import { removeOwn, saveOwnAddress } from '../db/own-addresses.ts';
import { resumeAddress } from '../db/suspensions.ts';
import type { NotificationsDeps } from '../notifications-deps.ts';
import { botMethod } from '../transports/bot-transport.ts';
import { queueMessage } from '../use-cases/queue-message.ts';

/** Kind of the job that reads what people write to the bot. */
export const pollBotKind = 'notifications.poll-bot';
const pauseMs = 3_000;

/** A message to the bot, as far as it is of use here. */
interface BotUpdate {
  readonly update_id: number;
  readonly message?: {
    readonly text?: string;
    readonly chat: { readonly id: number; readonly type?: string };
    readonly from?: { readonly username?: string; readonly first_name?: string };
  };
}

/**
 * Reads messages to the bot while somebody has a code to send, and at no other time: the program asks, nobody calls it. What carries a
 * code links the chat; everything else is left unanswered.
 */
export const pollBotJob = (deps: NotificationsDeps): JobHandler => ({
  kind: pollBotKind,
  async perform(_job, { db, signal }) {
    const offset = await db.read(systemScope('bot', null), nextUpdateOf);
    const updates = await readUpdates(deps, offset, signal);
    return async (tx) => {
      for (const update of updates) await takeUpdate(deps, tx, update);
      const last = updates.at(-1);
      if (last) await saveNextUpdate(tx, last.update_id + 1);
      if (!(await areCodesAwaited(tx))) return;
      const runAt = new Date(Date.parse(tx.now) + pauseMs).toISOString() as Instant;
      await schedule(tx, { kind: pollBotKind, key: 'bot', runAt });
    };
  },
});

async function readUpdates(
  { bot, gateways }: NotificationsDeps,
  offset: number,
  signal: AbortSignal,
): Promise<readonly BotUpdate[]> {
  if (!bot) return [];
  try {
    const reply = await gateways.send({
      url: botMethod(bot, 'getUpdates'),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ offset, timeout: 0, limit: 100, allowed_updates: ['message'] }),
      signal,
      timeoutMs: 10_000,
      maxBytes: 2 * 1024 * 1024,
    });
    const said = JSON.parse(reply.body.toString()) as { ok?: boolean; result?: readonly BotUpdate[] };
    return said.ok === true && Array.isArray(said.result) ? said.result : [];
  } catch (error) {
    // It is asked again in a moment.
    if (error instanceof OutboundError || error instanceof SyntaxError) return [];
    throw error;
  }
}

const codePattern = /^(?:\/start\s+)?([A-Z2-9]{10})\s*$/i;

async function takeUpdate(deps: NotificationsDeps, tx: Tx, { message }: BotUpdate): Promise<void> {
  const code = codePattern.exec(message?.text ?? '')?.[1];
  // Only a chat of two: in a group others would read along.
  if (!message || code === undefined || (message.chat.type ?? 'private') !== 'private') return;
  const personId = await takeBotCode(tx, code);
  if (personId === undefined) return;
  const chatId = String(message.chat.id);
  const { username, first_name: firstName } = message.from ?? {};
  await removeOwn(tx, personId, { channel: 'bot' });
  await resumeAddress(tx, personId, 'bot');
  await saveOwnAddress(deps.vault, tx, personId, {
    channel: 'bot',
    address: chatId,
    card: { chatId, label: username === undefined ? (firstName ?? '') : `@${username}` },
  });
  await queueMessage(deps, tx, {
    recipientPersonId: personId,
    template: 'bot-linked',
    values: {},
    channels: ['bot'],
    link: '/settings#notifications',
    dedupeKey: `bot-linked:${tx.newId()}`,
  });
}
