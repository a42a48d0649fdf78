import { createHash, randomBytes } from 'node:crypto';
import type { TenantId } from '@veche/kernel';

/** Who may act by a link: whoever holds its 128 random bits. The database keeps their digest alone. */
export interface LinkToken {
  readonly tenantId: TenantId;
  readonly hash: Buffer;
}

const idBytes = 16;
const secretBytes = 16;

/** A new token; it names its town, since an installation may hold several. */
export function makeLinkToken(tenantId: TenantId): LinkToken & { readonly text: string } {
  const bytes = Buffer.concat([Buffer.from(tenantId.replaceAll('-', ''), 'hex'), randomBytes(secretBytes)]);
  return { tenantId, hash: hashOf(bytes), text: bytes.toString('base64url') };
}

/** Undefined for anything that is no token of ours. */
export function readLinkToken(text: string): LinkToken | undefined {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== idBytes + secretBytes || bytes.toString('base64url') !== text) return undefined;
  const hex = bytes.subarray(0, idBytes).toString('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
    '-',
  );
  return { tenantId: id as TenantId, hash: hashOf(bytes) };
}

const hashOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
