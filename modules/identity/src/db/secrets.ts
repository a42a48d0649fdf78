import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret only its holder knows, 256 bits; 43 signs of base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. It has 256 bits of its own, so a plain hash cannot be reversed by trying. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token, 'utf8').digest('base64url');

/** Six digits, each equally likely. */
export const newOneTimeCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Twelve signs of base32, 60 bits, in groups a person can copy: `ABCD-EFGH-2345`. */
export function newRecoveryCode(): string {
  const signs = Array.from(randomBytes(12), (byte) => base32[byte % 32]).join('');
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`;
}

/** The form a recovery code is compared in, however it was typed. */
export const normaliseRecoveryCode = (typed: string): string => typed.replaceAll('-', '').toUpperCase();
