import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskContact, parseContact } from './contact.ts';

describe('contacts', () => {
  it.each([
    [' Lapin.AV@Example.ORG ', 'email', 'lapin.av@example.org'],
    ['иван@почта.рф', 'email', 'иван@почта.рф'],
    ['8 (916) 123-45-67', 'phone', '+79161234567'],
    ['+7 916 123 45 67', 'phone', '+79161234567'],
    ['9161234567', 'phone', '+79161234567'],
  ])('reads %s', (typed, kind, value) => {
    expect(parseContact(typed)).toEqual({ ok: true, value: { kind, value } });
  });

  it.each([
    ['lapin@', 'email-malformed'],
    ['la pin@example.org', 'email-malformed'],
    ['a@b', 'email-malformed'],
    ['"x"@example.org', 'email-malformed'],
    ['lapin@example.org\r\nBcc: all@example.org', 'email-malformed'],
    ['123', 'phone-malformed'],
    ['+1 212 555 0100', 'phone-malformed'],
    ['8 495 123-45-67', 'phone-not-mobile'],
  ])('refuses %j', (typed, fault) => {
    expect(parseContact(typed)).toEqual({ ok: false, error: fault });
  });

  it('brings what it accepts to one form: reading it again changes nothing', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.integer({ min: 9_000_000_000, max: 9_999_999_999 }).map(String)),
        (typed) => {
          const once = parseContact(typed);
          expect(once.ok ? parseContact(once.value.value) : once).toEqual(once);
        },
      ),
    );
  });

  it('shows too little of a contact to use it', () => {
    expect(maskContact({ kind: 'email', value: 'lapin@example.org' })).toBe('l···n@example.org');
    expect(maskContact({ kind: 'email', value: 'ab@example.org' })).toBe('a···@example.org');
    expect(maskContact({ kind: 'phone', value: '+79161234567' })).toBe('+7 ··· ··· 45-67');
  });
});
