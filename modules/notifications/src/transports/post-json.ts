import { OutboundError, type OutboundClient, type OutboundReply } from '@veche/platform';
import type { SendOutcome } from './transport.ts';

export interface JsonPost {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
}

/** Hands something over to a gateway that speaks HTTP, past the guard of everything that leaves; `read` says what the answer means. */
export async function postJson(
  outbound: Pick<OutboundClient, 'send'>,
  { url, headers, body, signal, timeoutMs }: JsonPost,
  read: (reply: OutboundReply) => SendOutcome = (answer) =>
    outcomeOfStatus(answer.status, retryAfterMsOf(answer)),
): Promise<SendOutcome> {
  try {
    const reply = await outbound.send({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal,
      timeoutMs,
      maxBytes: 256 * 1024,
    });
    return read(reply);
  } catch (error) {
    return outcomeOfError(error);
  }
}

export function outcomeOfStatus(status: number, retryAfterMs = 0): SendOutcome {
  if (status >= 200 && status < 300) return { kind: 'sent' };
  // Wrong credentials and overload are mended on our side or pass; any other 4xx says that this message will never be taken.
  const passing = status >= 500 || [401, 403, 408, 425, 429].includes(status);
  return {
    kind: 'failed',
    retry: passing,
    code: `http-${status}`,
    ...(passing && retryAfterMs > 0 && { retryAfterMs }),
  };
}

/** The pause that the other side asks for, in whole seconds; 0 when it does not. */
export function retryAfterMsOf({ headers }: Pick<OutboundReply, 'headers'>): number {
  const said = headers['retry-after'] ?? '';
  return /^\d{1,5}$/.test(said) ? Number(said) * 1000 : 0;
}

/** Refused before a byte was sent: certainly not taken. Anything later may have been. @throws whatever is no failure of the call */
export function outcomeOfError(error: unknown): SendOutcome {
  if (!(error instanceof OutboundError)) throw error;
  // A redirect is an answer: it was not taken.
  if (!error.mayHaveArrived || error.code === 'redirected')
    return { kind: 'failed', retry: true, code: `http-${error.code}` };
  return { kind: 'unknown', code: `http-${error.code}` };
}
