import { createECDH, createPrivateKey, sign, type KeyObject } from 'node:crypto';

/** By what push services know this installation. */
export interface Vapid {
  /** What browsers bind a subscription to: Base64url. */
  readonly publicKey: string;
  /** The value of `Authorization` for one push service. */
  authorization(endpoint: string, nowMs: number): string;
}

const lifeSeconds = 12 * 3600;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** RFC 8292: the key pair follows from a secret of the installation, so that it lasts. `contact` is `mailto:…` or `https://…`. */
export function createVapid(secret: Buffer, contact: string): Vapid {
  const pair = createECDH('prime256v1');
  pair.setPrivateKey(secret);
  const publicKey = pair.getPublicKey();
  const key: KeyObject = createPrivateKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      d: secret.toString('base64url'),
      x: publicKey.subarray(1, 33).toString('base64url'),
      y: publicKey.subarray(33).toString('base64url'),
    },
  });
  return {
    publicKey: publicKey.toString('base64url'),
    authorization(endpoint, nowMs) {
      const claims = {
        aud: new URL(endpoint).origin,
        exp: Math.floor(nowMs / 1000) + lifeSeconds,
        sub: contact,
      };
      const signed = `${part({ typ: 'JWT', alg: 'ES256' })}.${part(claims)}`;
      const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
      return `vapid t=${signed}.${signature.toString('base64url')}, k=${publicKey.toString('base64url')}`;
    },
  };
}
