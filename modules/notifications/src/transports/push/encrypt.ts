import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** A browser's keys, as it gives them: Base64url. */
export interface PushKeys {
  readonly p256dh: string;
  readonly auth: string;
}

/** Of our own; made anew for each message unless a test tells. */
export interface PushSecrets {
  readonly privateKey: Buffer;
  readonly salt: Buffer;
}

const recordSize = 4096;
const tagBytes = 16;

/** The longest text that fits into the one record a push service takes. */
export const mostPlainBytes = recordSize - tagBytes - 1 - 86;

const newSecrets = (): PushSecrets => {
  const pair = createECDH('prime256v1');
  pair.generateKeys();
  return { privateKey: pair.getPrivateKey(), salt: randomBytes(16) };
};

/**
 * Encrypts for one browser alone, as RFC 8291 says: the push service that carries it cannot read it.
 * @throws Error when the keys are none
 */
export function encryptPush(
  text: Buffer,
  { p256dh, auth }: PushKeys,
  { privateKey, salt } = newSecrets(),
): Buffer {
  const ours = createECDH('prime256v1');
  ours.setPrivateKey(privateKey);
  const theirs = Buffer.from(p256dh, 'base64url');
  const publicKey = ours.getPublicKey();
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), theirs, publicKey]);
  const secret = derive(ours.computeSecret(theirs), Buffer.from(auth, 'base64url'), info, 32);
  const key = derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16);
  const nonce = derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12);
  const cipher = createCipheriv('aes-128-gcm', key, nonce);
  // The one record is the last: it ends with 2.
  const sealed = Buffer.concat([cipher.update(text), cipher.update(Buffer.from([2])), cipher.final()]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(recordSize, 0);
  head.writeUInt8(publicKey.length, 4);
  return Buffer.concat([salt, head, publicKey, sealed, cipher.getAuthTag()]);
}

const derive = (secret: Buffer, salt: Buffer, info: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, length));
