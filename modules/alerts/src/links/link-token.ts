import { timingSafeEqual } from 'node:crypto';
import type { TenantId } from '@veche/kernel';
import type { PersonVault } from '@veche/platform';

/** What a link in a message is for; a token of one purpose is nothing for another. */
export type LinkPurpose = 'acknowledge' | 'leave' | 'outside-contact';

export interface LinkTarget {
  readonly tenantId: TenantId;
  readonly value: string;
}

const uuidBytes = 16;
const macBytes = 16;
const isUuid = 0;
const isText = 1;
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A token that names its town and its target and that nobody without the key can make. */
export function linkToken(vault: PersonVault, purpose: LinkPurpose, { tenantId, value }: LinkTarget): string {
  // Ids are short links: a text message has little room.
  const packed = uuidPattern.test(value)
    ? [Buffer.of(isUuid), packUuid(value)]
    : [Buffer.of(isText), Buffer.from(value)];
  const body = Buffer.concat([packUuid(tenantId), ...packed]);
  return Buffer.concat([body, macOf(vault, purpose, body)]).toString('base64url');
}

/** Undefined for anything that is not a token of ours for this purpose. */
export function readLinkToken(
  vault: PersonVault,
  purpose: LinkPurpose,
  token: string,
): LinkTarget | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= uuidBytes + macBytes || bytes.toString('base64url') !== token) return undefined;
  const body = bytes.subarray(0, -macBytes);
  if (!timingSafeEqual(bytes.subarray(-macBytes), macOf(vault, purpose, body))) return undefined;
  const rest = body.subarray(uuidBytes);
  return {
    tenantId: unpackUuid(body.subarray(0, uuidBytes)) as TenantId,
    value: rest[0] === isUuid ? unpackUuid(rest.subarray(1)) : rest.subarray(1).toString(),
  };
}

function macOf(vault: PersonVault, purpose: LinkPurpose, body: Buffer): Buffer {
  const keyed = vault.blindIndex(null, `alert-link-${purpose}`, body.toString('hex'));
  return Buffer.from(keyed.slice(keyed.indexOf('.') + 1), 'base64url').subarray(0, macBytes);
}

const packUuid = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

function unpackUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
