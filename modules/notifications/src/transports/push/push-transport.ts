import { createHash } from 'node:crypto';
import { OutboundError, type OutboundClient } from '@veche/platform';
import { outcomeOfError, outcomeOfStatus, retryAfterMsOf } from '../post-json.ts';
import type { OutboundCopy, SendOutcome, Transport } from '../transport.ts';
import { encryptPush, mostPlainBytes, type PushKeys } from './encrypt.ts';
import type { Vapid } from './vapid.ts';

/** A browser that asked to be told. */
export interface PushSubscription {
  readonly id: string;
  readonly endpoint: string;
  readonly keys: PushKeys;
}

/** What the service worker shows. A repeat has the same tag and takes the place of the first. */
interface PushPayload {
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly tag: string;
  readonly lang: string;
}

const dayOfSeconds = 86_400;

/**
 * Web Push: the copy goes, encrypted for each, to all browsers of the person. It is sent when one of them takes it; those whose push
 * service says that they are gone are named, to be forgotten.
 */
export function createPushTransport(vapid: Vapid, outbound: Pick<OutboundClient, 'send'>): Transport {
  return {
    channel: 'push',
    async send(copy, signal) {
      const browsers = JSON.parse(copy.to) as readonly PushSubscription[];
      const outcomes: { id: string; outcome: SendOutcome }[] = [];
      for (const browser of browsers)
        outcomes.push({ id: browser.id, outcome: await sendTo(vapid, outbound, { browser, copy, signal }) });
      return together(outcomes);
    },
    close: () => {},
  };
}

const isGone = (outcome: SendOutcome): boolean =>
  outcome.kind === 'failed' && ['http-404', 'http-410'].includes(outcome.code);

function together(outcomes: readonly { readonly id: string; readonly outcome: SendOutcome }[]): SendOutcome {
  const gone = outcomes.filter(({ outcome }) => isGone(outcome)).map(({ id }) => id);
  const left = outcomes.filter(({ outcome }) => !isGone(outcome)).map(({ outcome }) => outcome);
  const best =
    left.find(({ kind }) => kind === 'sent') ??
    left.find(({ kind }) => kind === 'unknown') ??
    left.find((each) => each.kind === 'failed' && each.retry) ??
    left[0];
  if (!best) return { kind: 'failed', retry: false, code: 'push-gone', gone };
  return gone.length === 0 ? best : { ...best, gone };
}

async function sendTo(
  vapid: Vapid,
  outbound: Pick<OutboundClient, 'send'>,
  {
    browser: { endpoint, keys },
    copy,
    signal,
  }: { readonly browser: PushSubscription; readonly copy: OutboundCopy; readonly signal: AbortSignal },
): Promise<SendOutcome> {
  try {
    const reply = await outbound.send({
      url: endpoint,
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'content-encoding': 'aes128gcm',
        ttl: String(dayOfSeconds),
        urgency: 'high',
        // A message under the same topic takes the place of one that was not delivered yet.
        topic: createHash('sha256').update(copy.stableId).digest('base64url').slice(0, 32),
        authorization: vapid.authorization(endpoint, Date.now()),
      },
      body: encryptPush(payloadOf(copy), keys),
      signal,
      timeoutMs: 15_000,
      maxBytes: 64 * 1024,
    });
    return outcomeOfStatus(reply.status, retryAfterMsOf(reply));
  } catch (error) {
    if (error instanceof OutboundError && ['address-refused', 'address-unusable'].includes(error.code))
      return { kind: 'failed', retry: false, code: `http-${error.code}` };
    return outcomeOfError(error);
  }
}

/** Cut to what one record holds, never inside a character. */
export function payloadOf({ title, body, link, stableId, language }: OutboundCopy): Buffer {
  const of = (text: string): Buffer =>
    Buffer.from(
      JSON.stringify({
        title,
        body: text,
        url: link ?? '/messages',
        tag: stableId,
        lang: language,
      } satisfies PushPayload),
    );
  let letters = [...body.join('\n')];
  let payload = of(letters.join(''));
  while (payload.length > mostPlainBytes && letters.length > 0) {
    letters = letters.slice(0, Math.floor(letters.length * 0.8));
    payload = of(`${letters.join('')}…`);
  }
  return payload;
}
