import type { OutboundClient } from '@veche/platform';
import { postJson } from './post-json.ts';
import type { Transport } from './transport.ts';

/**
 * A room of the town's own chat, by the incoming web-hook that common chats share (`{text}` in Markdown: Mattermost, Rocket.Chat, Slack and
 * what imitates them). The address is typed by staff, so it is guarded like any other.
 */
export const createChatTransport = (outbound: Pick<OutboundClient, 'send'>): Transport => ({
  channel: 'chat',
  send: (copy, signal) =>
    postJson(outbound, {
      url: copy.to,
      signal,
      timeoutMs: 15_000,
      headers: { 'idempotency-key': copy.stableId },
      body: {
        text: [
          `**${plain(copy.title)}**`,
          ...copy.body.map(plain),
          ...(copy.link === undefined ? [] : [`[${plain(copy.linkLabel ?? copy.link)}](${copy.link})`]),
        ].join('\n\n'),
      },
    }),
  close: () => {},
});

/** What people typed is words: it neither calls the whole room nor formats itself. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`).replaceAll('@', '@\u200b');
