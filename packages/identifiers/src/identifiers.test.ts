import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completeUin,
  formatPhone,
  formatSnils,
  hasValidAccountKey,
  innHolder,
  isMobile,
  municipalityOf,
  parseBankAccount,
  parseBic,
  parseInn,
  parseOgrn,
  parseOgrnip,
  parseOktmo,
  parsePhone,
  parseSnils,
  parseUin,
  toE164,
  uinCheckDigit,
} from './index.ts';

const ok = (value: string) => ({ ok: true, value });
const fault = (error: string) => ({ ok: false, error });
const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const got = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('INN', () => {
  test.each([
    ['7707083893', ok('7707083893')],
    ['77 07 08 38 93', ok('7707083893')],
    ['500100732259', ok('500100732259')],
    ['7707083894', fault('inn-wrong-check-digit')],
    ['500100732258', fault('inn-wrong-check-digit')],
    ['500100732269', fault('inn-wrong-check-digit')],
    ['0000000000', fault('inn-wrong-check-digit')],
    ['770708389', fault('inn-wrong-length')],
    ['', fault('inn-not-digits')],
    ['77O7083893', fault('inn-not-digits')],
  ])('%s', (text, expected) => expect(parseInn(text)).toEqual(expected));

  test('its holder', () => {
    expect(innHolder(got(parseInn('7707083893')))).toBe('legal-entity');
    expect(innHolder(got(parseInn('500100732259')))).toBe('person');
  });

  test('one wrong digit is caught unless it leaves the remainder 10 for 0', () => {
    const change = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(change, ([at, by]) => {
        const changed = Array.from('7707083893', (digit, i) =>
          i === at ? String((Number(digit) + by) % 10) : digit,
        ).join('');
        const sum = [2, 4, 10, 3, 5, 9, 4, 6, 8].reduce(
          (total, weight, i) => total + weight * Number(changed[i]),
          0,
        );
        expect(parseInn(changed).ok).toBe((sum % 11) % 10 === 3);
      }),
    );
  });
});

const shared = process.env['VECHE_SHARED'] ?? join(import.meta.dirname, '../../../../shared');
const entities = join(shared, 'data/conformance/inn_legal_entities_spb.csv');

test.skipIf(!existsSync(entities))('INN of real legal entities (data absent: set VECHE_SHARED)', () => {
  const rows = readFileSync(entities, 'utf8').trim().split('\n').slice(1);
  const wrong = rows.filter((row) => {
    const [inn = '', valid] = row.split(',');
    return parseInn(inn).ok !== (valid === '1');
  });
  expect(rows.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test.each([
  ['1027700132195', ok('1027700132195')],
  ['1 02 77 00 13219 5', ok('1027700132195')],
  ['1027700132196', fault('ogrn-wrong-check-digit')],
  ['0000000000000', fault('ogrn-wrong-check-digit')],
  ['304500116000157', fault('ogrn-wrong-length')],
  ['x', fault('ogrn-not-digits')],
])('OGRN %s', (text, expected) => expect(parseOgrn(text)).toEqual(expected));

test.each([
  ['304500116000157', ok('304500116000157')],
  ['304500116000158', fault('ogrnip-wrong-check-digit')],
  ['1027700132195', fault('ogrnip-wrong-length')],
  ['—', fault('ogrnip-not-digits')],
])('OGRNIP %s', (text, expected) => expect(parseOgrnip(text)).toEqual(expected));

describe('SNILS', () => {
  test.each([
    ['112-233-445 95', ok('11223344595')],
    ['112‑233‑445 95', ok('11223344595')],
    ['11223344596', fault('snils-wrong-check-digit')],
    ['087-654-303 00', ok('08765430300')],
    ['001-001-998 17', ok('00100199817')],
    ['000-000-000 00', fault('snils-wrong-check-digit')],
    ['112-233-445', fault('snils-wrong-length')],
    ['abc', fault('snils-not-digits')],
  ])('%s', (text, expected) => expect(parseSnils(text)).toEqual(expected));

  test('is written in groups', () =>
    expect(formatSnils(got(parseSnils('11223344595')))).toBe('112-233-445 95'));
});

describe('UIN', () => {
  test.each([
    ['1880123456789012345', 7],
    ['0000000000000000001', 9],
  ])('TV17: %s → %i', (body, digit) => expect(uinCheckDigit(body)).toBe(digit));

  test.each([
    ['18801234567890123457', ok('18801234567890123457')],
    ['18801234567890123458', fault('uin-wrong-check-digit')],
    ['1880123456789012345', fault('uin-wrong-length')],
    ['0', fault('uin-wrong-length')],
    ['УИН', fault('uin-not-digits')],
  ])('%s', (text, expected) => expect(parseUin(text)).toEqual(expected));

  test('what was completed is accepted, and any other last digit is not', () => {
    fc.assert(
      fc.property(fc.oneof(digits(19), digits(24)), fc.integer({ min: 0, max: 9 }), (body, last) => {
        const uin = got(completeUin(body));
        expect(parseUin(uin)).toEqual(ok(uin));
        expect(parseUin(`${body}${last}`).ok).toBe(uin.endsWith(String(last)));
      }),
    );
  });

  test('a remainder of 10 is tried again with weights moved by two, then is 0', () => {
    expect(uinCheckDigit(`${'0'.repeat(9)}1${'0'.repeat(9)}`)).toBe(2);
    expect(uinCheckDigit(`1110100001${'0'.repeat(9)}`)).toBe(0);
  });

  test('only 19 or 24 digits can be completed', () => {
    expect(completeUin('123')).toEqual(fault('uin-wrong-length'));
    expect(completeUin('x')).toEqual(fault('uin-not-digits'));
  });
});

describe('phone', () => {
  test.each([
    ['9161234567', ok('9161234567')],
    ['+7 (916) 123-45-67', ok('9161234567')],
    ['8 916 123 45 67', ok('9161234567')],
    ['79161234567', ok('9161234567')],
    ['+7 495 123‑45‑67', ok('4951234567')],
    ['8001234567', ok('8001234567')],
    ['8 800 123-45-67', ok('8001234567')],
    ['916123456', fault('phone-too-short')],
    ['891612345678', fault('phone-too-long')],
    ['+380 44 123 45 67', fault('phone-not-russian')],
    ['1161234567', fault('phone-not-russian')],
    ['call me', fault('phone-not-digits')],
    ['+', fault('phone-not-digits')],
    ['', fault('phone-not-digits')],
  ])('%s', (text, expected) => expect(parsePhone(text)).toEqual(expected));

  test('is written for people and for machines, and both are read back', () => {
    fc.assert(
      fc.property(digits(9), fc.constantFrom('3', '4', '8', '9'), (rest, first) => {
        const phone = got(parsePhone(first + rest));
        expect(parsePhone(formatPhone(phone))).toEqual(ok(phone));
        expect(parsePhone(toE164(phone))).toEqual(ok(phone));
        expect(isMobile(phone)).toBe(first === '9');
      }),
    );
    expect(formatPhone(got(parsePhone('9161234567')))).toBe('+7 916 123-45-67');
  });
});

test.each([
  ['45 382 000', ok('45382000')],
  ['45382000001', ok('45382000001')],
  ['4538200', fault('oktmo-wrong-length')],
  ['00382000', fault('oktmo-no-region')],
  ['no', fault('oktmo-not-digits')],
])('OKTMO %s', (text, expected) => expect(parseOktmo(text)).toEqual(expected));

test('a settlement lies in its municipality', () => {
  expect(municipalityOf(got(parseOktmo('45382000001')))).toBe('45382000');
});

const fits = (account: string, bic: string) =>
  hasValidAccountKey(got(parseBankAccount(account)), got(parseBic(bic)));

describe('bank account', () => {
  test.each([
    ['commercial bank', '40702810900000000001', '044525225'],
    ['correspondent account', '30101810400000000225', '044525225'],
  ])('%s: exactly one key digit fits', (_, account, bic) => {
    const keys = Array.from({ length: 10 }, (__, key) => `${account.slice(0, 8)}${key}${account.slice(9)}`);
    expect(keys.filter((candidate) => fits(candidate, bic))).toHaveLength(1);
  });

  test('a real correspondent account fits its bank and no other', () => {
    expect(fits('30101810400000000225', '044525225')).toBe(true);
    expect(fits('30101810400000000225', '044030653')).toBe(false);
    expect(fits('30101810200000000593', '044525593')).toBe(true);
  });

  test.each([
    [parseBankAccount('4070281090000000000'), 'account-wrong-length'],
    [parseBankAccount('40702810x'), 'account-not-digits'],
    [parseBic('04452522'), 'bic-wrong-length'],
    [parseBic('944525225'), 'bic-not-russian'],
    [parseBic('bic'), 'bic-not-digits'],
  ])('%j', (result, code) => expect(result).toEqual(fault(code)));
});
