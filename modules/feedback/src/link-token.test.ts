import type { TenantId } from '@veche/kernel';
import { expect, test } from 'vitest';
import { makeLinkToken, readLinkToken } from './link-token.ts';

const tenantId = '01900000-0000-7000-8000-000000000001' as TenantId;

test('a token comes back as its town and the digest of its secret, and nothing else does', () => {
  const { text, hash } = makeLinkToken(tenantId);
  expect(text).toHaveLength(43);
  expect(readLinkToken(text)).toEqual({ tenantId, hash });
  expect(makeLinkToken(tenantId).text).not.toBe(text);
  const changed = `${text.slice(0, 30)}${text[30] === 'A' ? 'B' : 'A'}${text.slice(31)}`;
  expect(readLinkToken(changed)?.hash).not.toEqual(hash);
  for (const other of ['', 'A'.repeat(22), text.slice(1), `${text}A`, '€'.repeat(43)])
    expect(readLinkToken(other)).toBeUndefined();
});
