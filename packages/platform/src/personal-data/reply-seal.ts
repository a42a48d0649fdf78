import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ReplySeal } from '../http/idempotency-store.ts';
import type { PersonVault } from './person-vault.ts';

const purpose = 'idempotency';

/** Stored replies are sealed by the caller's person key and die with it; those of strangers by a key of the installation. */
export function createReplySeal(vault: PersonVault, strangersKey: Uint8Array): ReplySeal {
  return {
    async seal(tx, personId, text) {
      if (personId) return vault.seal(tx, personId, purpose, text);
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', strangersKey, nonce);
      return `s1.${Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')}`;
    },
    async open(tx, personId, sealed) {
      if (personId) return vault.open(tx, personId, purpose, sealed);
      const body = Buffer.from(sealed.slice(3), 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', strangersKey, body.subarray(0, 12), {
        authTagLength: 16,
      });
      decipher.setAuthTag(body.subarray(-16));
      return Buffer.concat([decipher.update(body.subarray(12, -16)), decipher.final()]).toString('utf8');
    },
  };
}
