import { createCipheriv, createDecipheriv, createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { BlobError } from './blob-error.ts';

/** A secret sealed by the key-encryption key named `keyId`. */
export interface WrappedKey {
  readonly keyId: string;
  readonly sealed: Uint8Array;
}

/**
 * Wraps keys of single files by key-encryption keys that live elsewhere (a file outside the data folder, a KMS, an HSM).
 * `context` is bound to the wrapped key: unwrapping it under another context fails.
 */
export interface KeyRing {
  /** The key that new blobs are wrapped by. */
  currentKeyId(): string;
  /** Seals `secret`; `keyId` chooses another key than the current one, for example the key of a person. */
  wrap(secret: Uint8Array, context: string, keyId?: string): Promise<WrappedKey>;
  /** @throws BlobError `BLOB_KEY_UNAVAILABLE` when the key is not in the ring, `BLOB_CORRUPT` when the seal does not hold. */
  unwrap(wrapped: WrappedKey, context: string): Promise<Uint8Array>;
  /** Seals the same secret by the current key; the way of rotating keys without touching file contents. */
  rewrap(wrapped: WrappedKey, context: string): Promise<WrappedKey>;
}

const nonceBytes = 12;
const tagBytes = 16;

/**
 * A key ring over AES-256-GCM keys held in memory.
 *
 * @param keys key id → 32 bytes; a missing old key makes the blobs wrapped by it unreadable, which is how they are shredded
 * @throws RangeError when a key has another length or the current key is not among `keys`
 */
export function createLocalKeyRing(currentKeyId: string, keys: ReadonlyMap<string, Uint8Array>): KeyRing {
  if (!keys.has(currentKeyId)) throw new RangeError(`The current key ${currentKeyId} is not in the ring`);
  for (const [keyId, key] of keys) {
    if (key.length !== 32) throw new RangeError(`Key ${keyId} has ${key.length} bytes instead of 32`);
  }

  const prepared = new Map([...keys].map(([keyId, key]) => [keyId, createSecretKey(key)]));
  const findKey = (keyId: string): KeyObject => {
    const key = prepared.get(keyId);
    if (!key) throw new BlobError('BLOB_KEY_UNAVAILABLE', `Key ${keyId} is not in the ring`);
    return key;
  };

  const wrap = async (secret: Uint8Array, context: string, keyId = currentKeyId): Promise<WrappedKey> => {
    const nonce = randomBytes(nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', findKey(keyId), nonce);
    cipher.setAAD(bindingOf(keyId, context));
    const body = Buffer.concat([cipher.update(secret), cipher.final()]);
    return { keyId, sealed: Buffer.concat([nonce, body, cipher.getAuthTag()]) };
  };

  const unwrap = async ({ keyId, sealed }: WrappedKey, context: string): Promise<Uint8Array> => {
    const key = findKey(keyId);
    if (sealed.length < nonceBytes + tagBytes)
      throw new BlobError('BLOB_CORRUPT', 'A wrapped key is too short');
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    });
    decipher.setAAD(bindingOf(keyId, context));
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    try {
      return Buffer.concat([
        decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)),
        decipher.final(),
      ]);
    } catch (cause) {
      throw new BlobError('BLOB_CORRUPT', `The seal by key ${keyId} does not hold`, { cause });
    }
  };

  return {
    currentKeyId: () => currentKeyId,
    wrap,
    unwrap,
    rewrap: async (wrapped, context) => wrap(await unwrap(wrapped, context), context),
  };
}

function bindingOf(keyId: string, context: string): Buffer {
  return Buffer.from(`veche-key-wrap-1\0${keyId}\0${context}`, 'utf8');
}
