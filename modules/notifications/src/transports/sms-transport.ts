import type { OutboundClient } from '@veche/platform';
import { postJson } from './post-json.ts';
import type { OutboundCopy, Transport } from './transport.ts';

export interface SmsGatewaySettings {
  /** Takes `POST {id, to, text}` as JSON and answers 2xx when it has taken the message. */
  readonly url: string;
  readonly token?: string;
  /** Longest wait for the answer; 15 s unless told. */
  readonly timeoutMs?: number;
}

/** Hands text messages to an HTTP gateway. The stable id goes as `Idempotency-Key` and as `id`. */
export function createSmsTransport(
  { url, token, timeoutMs = 15_000 }: SmsGatewaySettings,
  outbound: Pick<OutboundClient, 'send'>,
): Transport {
  return {
    channel: 'sms',
    send: (copy, signal) =>
      postJson(outbound, {
        url,
        signal,
        timeoutMs,
        headers: {
          'idempotency-key': copy.stableId,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        body: { id: copy.stableId, to: copy.to, text: smsText(copy) },
      }),
    close: () => {},
  };
}

/** The text message: the news, then the link. */
export const smsText = ({ sms, link }: Pick<OutboundCopy, 'sms' | 'link'>): string =>
  link === undefined ? sms : `${sms} ${link}`;
