import type { OutboundClient, OutboundReply } from '@veche/platform';
import { outcomeOfStatus, postJson } from './post-json.ts';
import type { OutboundCopy, SendOutcome, Transport } from './transport.ts';

/** A bot of a messenger that speaks as Telegram's does. */
export interface BotSettings {
  /** `https://api.telegram.org`, or the address of an own server of the same interface. */
  readonly baseUrl: string;
  readonly token: string;
}

export const botMethod = ({ baseUrl, token }: BotSettings, method: string): string =>
  `${baseUrl.replace(/\/$/, '')}/bot${token}/${method}`;

const mostLetters = 4_000;

/** Hands copies to the bot, as plain text. Its interface has no id against doubles: what is unknown may come twice. */
export const createBotTransport = (
  settings: BotSettings,
  outbound: Pick<OutboundClient, 'send'>,
): Transport => ({
  channel: 'bot',
  send: (copy, signal) =>
    postJson(
      outbound,
      {
        url: botMethod(settings, 'sendMessage'),
        signal,
        timeoutMs: 15_000,
        body: { chat_id: copy.to, text: botText(copy), disable_web_page_preview: true },
      },
      outcomeOfBot,
    ),
  close: () => {},
});

/** 403: the person has blocked the bot; 429 names the pause it wants. */
function outcomeOfBot(reply: OutboundReply): SendOutcome {
  const said = bodyOf(reply);
  if (reply.status === 200 && said.ok === true) return { kind: 'sent' };
  if (reply.status === 403) return { kind: 'failed', retry: false, code: 'bot-403' };
  if (reply.status === 429)
    return {
      kind: 'failed',
      retry: true,
      code: 'bot-429',
      retryAfterMs: (said.parameters?.retry_after ?? 1) * 1000,
    };
  const outcome = outcomeOfStatus(reply.status);
  return outcome.kind === 'failed' ? { ...outcome, code: `bot-${reply.status}` } : outcome;
}

function bodyOf(reply: OutboundReply): { ok?: unknown; parameters?: { retry_after?: number } } {
  try {
    return JSON.parse(reply.body.toString()) as ReturnType<typeof bodyOf>;
  } catch {
    return {};
  }
}

const botText = ({ title, body, link, linkLabel }: OutboundCopy): string => {
  const words = [title, ...body].join('\n\n').slice(0, mostLetters);
  return link === undefined ? words : `${words}\n\n${linkLabel ?? ''} ${link}`.trim();
};
