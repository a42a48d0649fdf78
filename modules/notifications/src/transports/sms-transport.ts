import type { OutboundCopy, SendOutcome, Transport } from './transport.ts';

export interface SmsGatewaySettings {
  /** Takes `POST {id, to, text}` as JSON and answers 2xx when it has taken the message. */
  readonly url: string;
  readonly token?: string;
  /** Longest wait for the answer; 15 s unless told. */
  readonly timeoutMs?: number;
}

/** Hands text messages to an HTTP gateway. The stable id goes as `Idempotency-Key` and as `id`. */
export function createSmsTransport({ url, token, timeoutMs = 15_000 }: SmsGatewaySettings): Transport {
  return {
    channel: 'sms',
    async send(copy, signal) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
          headers: {
            'content-type': 'application/json',
            'idempotency-key': copy.stableId,
            ...(token !== undefined && { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ id: copy.stableId, to: copy.to, text: smsText(copy) }),
        });
        await response.body?.cancel();
        return outcomeOf(response.status);
      } catch (error) {
        return smsFailure(error);
      }
    },
    close: () => {},
  };
}

/** The text message: the news, then the link. */
export const smsText = ({ sms, link }: Pick<OutboundCopy, 'sms' | 'link'>): string =>
  link === undefined ? sms : `${sms} ${link}`;

function outcomeOf(status: number): SendOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  // Wrong credentials and overload are mended on our side or pass; any other 4xx says that this message will never be taken.
  const passing = status >= 500 || [401, 403, 408, 425, 429].includes(status);
  return { kind: 'failed', retry: passing, code: `http-${status}` };
}

function smsFailure(error: unknown): SendOutcome {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  const code = typeof cause?.code === 'string' ? cause.code.toLowerCase().replace(/^e/, '') : 'interrupted';
  // Refused before a byte was sent: certainly not taken. Anything later may have been.
  if (['connrefused', 'notfound', 'hostunreach'].includes(code))
    return { kind: 'failed', retry: true, code: `http-${code}` };
  return { kind: 'unknown', code: `http-${code}` };
}
