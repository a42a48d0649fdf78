import type { TenantId } from '@veche/kernel';
import { createLocalKeyRing, createPersonVault } from '@veche/platform';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkToken, readLinkToken } from './link-token.ts';

const ring = createLocalKeyRing('k1', new Map([['k1', Buffer.alloc(32, 1)]]));
const vault = createPersonVault(ring, Buffer.alloc(32, 7));
const tenantId = '01900000-0000-7000-8000-000000000001' as TenantId;
const aValue = fc.oneof(
  fc.uuid(),
  fc.string({ minLength: 1, maxLength: 80 }).filter((text) => text.trim() !== ''),
);

describe('a token of a link', () => {
  test('comes back as what it was made of', () => {
    fc.assert(
      fc.property(fc.uuid(), aValue, (tenant, value) => {
        const target = { tenantId: tenant as TenantId, value };
        expect(readLinkToken(vault, 'leave', linkToken(vault, 'leave', target))).toEqual(target);
      }),
    );
  });

  test('is nothing for another purpose, with another key, or changed in any place', () => {
    const token = linkToken(vault, 'acknowledge', { tenantId, value: tenantId });
    expect(token).toHaveLength(66);
    expect(readLinkToken(vault, 'leave', token)).toBeUndefined();
    const foreign = createPersonVault(ring, Buffer.alloc(32, 8));
    expect(readLinkToken(foreign, 'acknowledge', token)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: token.length - 1 }),
        fc.constantFrom('A', 'z', '0', '_'),
        (at, letter) => {
          const changed = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
          fc.pre(changed !== token);
          expect(readLinkToken(vault, 'acknowledge', changed)).toBeUndefined();
        },
      ),
    );
    for (const text of ['', 'x', token.slice(0, -1), `${token}A`, '€€€', 'A'.repeat(64)])
      expect(readLinkToken(vault, 'acknowledge', text)).toBeUndefined();
  });
});
