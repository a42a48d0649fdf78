import { createHmac, randomBytes } from 'node:crypto';

/** A key that messages are signed with; an old one goes on signing beside the new one until its moment. */
export interface WebhookSecret {
  readonly secret: string;
  readonly goodUntil?: string;
}

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

const prefix = 'whsec_';

/** `whsec_` and 32 random bytes in Base64. */
export const newSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`;

/**
 * The headers of Standard Webhooks: `v1` is HMAC-SHA256 over `id.timestamp.body`. While a secret is being changed there is a
 * signature by each, so that a receiver may take the new one over at any moment.
 */
export function signMessage(
  message: { readonly id: string; readonly body: string },
  secrets: readonly WebhookSecret[],
  now: string,
): SignedHeaders {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const signed = `${message.id}.${timestamp}.${message.body}`;
  const good = secrets.filter(({ goodUntil }) => goodUntil === undefined || goodUntil > now);
  return {
    'webhook-id': message.id,
    'webhook-timestamp': timestamp,
    'webhook-signature': good.map(({ secret }) => `v1,${hmac(secret, signed)}`).join(' '),
  };
}

const hmac = (secret: string, text: string): string =>
  createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
    .update(text)
    .digest('base64');

/** How long an old secret signs beside the new one. */
const overlapMs = 24 * 3_600_000;

/** A new secret first; of the old ones only the last, and for a day. */
export function rotateSecrets(
  secrets: readonly WebhookSecret[],
  fresh: string,
  now: string,
): WebhookSecret[] {
  const goodUntil = new Date(Date.parse(now) + overlapMs).toISOString();
  return [{ secret: fresh }, ...secrets.slice(0, 1).map(({ secret }) => ({ secret, goodUntil }))];
}
