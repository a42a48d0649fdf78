import type { BilingualText } from '@veche/kernel';
import { commonWords, inLatinLayout, inRussianLayout, keyRows } from './common-passwords.ts';

export const minPasswordLength = 10;
export const maxPasswordLength = 128;

export type PasswordFault =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-has-login'
  | 'password-has-name'
  | 'password-monotonous'
  | 'password-common';

export const passwordReasons: Readonly<Record<PasswordFault, BilingualText>> = {
  'password-too-short': {
    ru: `Не хватает длины: нужно ${minPasswordLength} знаков или больше`,
    en: `Too short: use ${minPasswordLength} characters or more`,
  },
  'password-too-long': {
    ru: `Слишком длинный: не больше ${maxPasswordLength} знаков`,
    en: `Too long: ${maxPasswordLength} characters at most`,
  },
  'password-has-login': {
    ru: 'В пароле есть ваш адрес или телефон: их знают другие',
    en: 'It contains your e-mail or phone, which others know',
  },
  'password-has-name': {
    ru: 'В пароле есть ваше имя: его подберут первым',
    en: 'It contains your name, which is tried first',
  },
  'password-monotonous': {
    ru: 'Мало разных знаков: используйте хотя бы пять',
    en: 'Too few different characters: use at least five',
  },
  'password-common': {
    ru: 'Такой пароль подбирают первым. Возьмите несколько несвязанных слов',
    en: 'Such a password is tried first. Take several unrelated words',
  },
};

/** What others know of the person: no password may be built on it. */
export interface KnownOfPerson {
  /** Normalised contacts: `lapin@example.org`, `+79001234567`. */
  readonly logins: readonly string[];
  readonly names: readonly string[];
}

/** All reasons for which the password is not taken; empty when it is good. Length is counted in characters, not bytes. */
export function assessPassword(password: string, known: KnownOfPerson): PasswordFault[] {
  const text = password.normalize('NFC');
  const lower = text.toLocaleLowerCase('ru');
  const length = Array.from(text).length;
  const faults: PasswordFault[] = [];
  if (length < minPasswordLength) faults.push('password-too-short');
  if (length > maxPasswordLength) faults.push('password-too-long');
  if (known.logins.some((login) => containsLogin(lower, login))) faults.push('password-has-login');
  if (known.names.some((name) => containsName(lower, name))) faults.push('password-has-name');
  if (new Set(lower).size < 5) faults.push('password-monotonous');
  if (isCommon(lower)) faults.push('password-common');
  return faults;
}

function containsLogin(password: string, login: string): boolean {
  const local = login.includes('@')
    ? login.slice(0, login.lastIndexOf('@'))
    : login.replaceAll(/\D/g, '').slice(-10);
  return local.length >= 4 && password.includes(local.toLocaleLowerCase('ru'));
}

// A long phrase may contain a name by chance; what is left without it must then be a password on its own.
function containsName(password: string, name: string): boolean {
  const lower = name.toLocaleLowerCase('ru');
  return (
    lower.length >= 4 &&
    password.includes(lower) &&
    Array.from(password.replaceAll(lower, '')).length < minPasswordLength
  );
}

function isCommon(password: string): boolean {
  return [password, inRussianLayout(password), inLatinLayout(password)].some(
    (text) => leftAfterRuns(text) <= 3 || wordsWithDecoration(text),
  );
}

/** Characters that remain when every run of four or more along a key row, or of one character, is taken away. */
function leftAfterRuns(password: string): number {
  const signs = Array.from(password);
  let left = 0;
  for (let start = 0; start < signs.length;) {
    const length = longestRunAt(signs, start);
    if (length < 4) left += 1;
    start += length < 4 ? 1 : length;
  }
  return left;
}

function longestRunAt(signs: readonly string[], start: number): number {
  let best = 1;
  for (let end = start + 2; end <= signs.length; end += 1) {
    if (!isRun(signs.slice(start, end))) break;
    best = end - start;
  }
  return best;
}

function isRun(signs: readonly string[]): boolean {
  if (signs.every((sign) => sign === signs[0])) return true;
  const forward = signs.join('');
  const backward = [...signs].toReversed().join('');
  return keyRows.some((row) => row.includes(forward) || row.includes(backward));
}

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const spell = (text: string): string =>
  Array.from(text)
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('');

/** A common word, or one word repeated, with digits and signs before, after and between. */
function wordsWithDecoration(password: string): boolean {
  // Digits behind a word are digits; inside it they stand for letters.
  const bare = password.replace(/[^\p{L}]+$/u, '');
  return [password, spell(bare), spell(bare.replace(/^[^\p{L}]+/u, ''))].some((text) => {
    const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
    return (
      words.length > 0 &&
      new Set(words).size <= 2 &&
      words.every((word) => commonWords.has(word) || commonWords.has(unrepeat(word)) || word.length < 3)
    );
  });
}

/** `qwertyqwerty` → `qwerty`. */
function unrepeat(word: string): string {
  for (let size = 1; size <= word.length / 2; size += 1) {
    if (word.length % size === 0 && word.slice(0, size).repeat(word.length / size) === word)
      return word.slice(0, size);
  }
  return word;
}
