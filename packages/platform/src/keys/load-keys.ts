import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { KeyRing } from '../blobs/key-ring.ts';
import type { DatabasePasswords } from '../postgres/connection-url.ts';
import { hasData, markDataPresent, openKeyFolder } from './key-folder.ts';
import { readRing, rotateRing } from './wrapping-keys.ts';

/** What has a ring of key-encryption keys that can be changed. */
export type KeyPurpose = 'personal-data' | 'blobs';

/** The secrets of an installation, one per purpose. */
export interface Keys {
  /** Wraps the data keys of people. */
  readonly personalData: KeyRing;
  /** Wraps the keys of files. */
  readonly blobs: KeyRing;
  readonly blindIndex: Buffer;
  /** Seals stored replies of those not signed in. */
  readonly replies: Buffer;
  readonly databasePasswords: DatabasePasswords;
  /** A 32-byte secret for another purpose, derived and therefore lasting. */
  secret(purpose: string): Buffer;
  /** A text kept with the keys (a certificate with its private key), made once by `create`. */
  text(name: string, create: () => string | Promise<string>): Promise<string>;
  /** Tells whether a database was made with these keys, without telling the keys. */
  readonly fingerprint: string;
  /** Adds a new key-encryption key and makes it current; takes effect at the next start. */
  rotate(purpose: KeyPurpose): Promise<string>;
}

/**
 * Reads the keys of this installation, making them on the very first start.
 *
 * @throws KeyError when there are data but a key is absent, or when a key file is open to others
 */
export async function loadKeys({
  keysFolder,
  dataFolder,
}: {
  keysFolder: string;
  dataFolder: string;
}): Promise<Keys> {
  const folder = await openKeyFolder(keysFolder, !hasData(dataFolder));
  const secretOf = async (name: string): Promise<Buffer> =>
    Buffer.from(await folder.read(`${name}.key`, () => randomBytes(32).toString('base64')), 'base64');
  const personalData = await readRing(folder, 'personal-data');
  const blobs = await readRing(folder, 'blobs');
  const blindIndex = await secretOf('blind-index');
  const replies = await secretOf('replies');
  const root = await secretOf('derivation');
  const passwords = await folder.read('database.json', () =>
    JSON.stringify({ superuser: password(), owner: password(), app: password() } satisfies DatabasePasswords),
  );
  await markDataPresent(dataFolder);
  // Certificates may be asked for first by a later version: they are made whenever they are absent.
  const later = await openKeyFolder(keysFolder, true);
  return {
    personalData,
    blobs,
    blindIndex,
    replies,
    databasePasswords: JSON.parse(passwords) as DatabasePasswords,
    secret: (purpose) => Buffer.from(hkdfSync('sha256', root, '', `veche:${purpose}`, 32)),
    text: (name, create) => later.read(name, create),
    fingerprint: createHmac('sha256', root).update('veche-fingerprint-1').digest('base64url'),
    rotate: (purpose) => rotateRing(folder, purpose),
  };
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
