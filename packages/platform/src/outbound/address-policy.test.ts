import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './address-policy.ts';

describe('an address', () => {
  it.each(['8.8.8.8', '77.88.55.242', '1.0.0.1', '223.255.255.255', '2a02:6b8::2:242', '2606:4700::1111'])(
    '%s is of the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::7f00:1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001:db8::1',
    'not an address',
    '',
  ])('%j is not', (address) => expect(isPublicAddress(address)).toBe(false));
});
