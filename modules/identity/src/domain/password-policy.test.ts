import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonWords } from './common-passwords.ts';
import { assessPassword, maxPasswordLength, passwordReasons, type KnownOfPerson } from './password-policy.ts';

const known: KnownOfPerson = {
  logins: ['lapin.av@example.org', '+79161234567'],
  names: ['Лапин', 'Алексей', 'Викторович'],
};

describe('password policy', () => {
  it.each([
    'тихий омут и якорь',
    'correct horse battery',
    'Vt9#kLm2!xQz',
    'сорок-два-барсука',
    'велосипед купил слона',
  ])('takes %s', (password) => {
    expect(assessPassword(password, known)).toEqual([]);
  });

  it.each([
    ['короткий', 'Vt9#kLm2!', 'password-too-short'],
    ['a very long one', 'Vt9#kLm2!xQz'.repeat(11), 'password-too-long'],
    ['the login', 'lapin.av@example.org', 'password-has-login'],
    ['the local part of the e-mail', 'xx-lapin.av-2026-rq', 'password-has-login'],
    ['the phone as typed at home', 'тел9161234567я', 'password-has-login'],
    ['the name with decoration', 'Алексей1987!', 'password-has-name'],
    ['few characters', 'abababababab', 'password-monotonous'],
    ['a word and digits', 'password2026', 'password-common'],
    ['a word with look-alikes', 'P@ssw0rd1234', 'password-common'],
    ['a Russian word', 'пароль123456', 'password-common'],
    ['a Russian word in the Latin layout', 'gfhjkm123456', 'password-common'],
    ['a Latin word in the Russian layout', 'йцукенгшщз12', 'password-common'],
    ['a word twice', 'qwertyqwerty', 'password-common'],
    ['keys in a row', '1q2w3e4r5t6y', 'password-common'],
    ['digits in a row', '12345678901', 'password-common'],
    ['the alphabet', 'абвгдеёжзийк', 'password-common'],
    ['two rows backwards', 'poiuytrewq0987', 'password-common'],
  ] as const)('refuses %s', (_what, password, fault) => {
    expect(assessPassword(password, known)).toContain(fault);
  });

  it('lets a name stand in a phrase that is a password without it', () => {
    expect(assessPassword('лапин разводит серых гусей', known)).toEqual([]);
  });

  it('refuses every common word with digits behind it, in either case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...commonWords),
        fc.integer({ min: 0, max: 999_999 }),
        fc.boolean(),
        (word, digits, upper) => {
          const password = `${upper ? word.toUpperCase() : word}${digits}`.padEnd(10, '!');
          expect(assessPassword(password, known)).not.toEqual([]);
        },
      ),
    );
  });

  it('never fails on any text, and says why in both languages', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (password) => {
        for (const fault of assessPassword(password, known)) {
          expect(passwordReasons[fault].ru).toMatch(/[а-яё]/);
          expect(passwordReasons[fault].en).toMatch(/[a-z]/);
        }
      }),
    );
  });

  it('counts characters, not bytes', () => {
    const emoji = '🦊🦔🦉🐌🦦🐳🦋🐢🦩🐺';
    expect(assessPassword(emoji, known)).toEqual([]);
    expect(assessPassword('б'.repeat(maxPasswordLength), known)).not.toContain('password-too-long');
  });
});
