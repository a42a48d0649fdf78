import {
  parseBankAccount,
  parseBic,
  parseInn,
  parseOgrn,
  parseOgrnip,
  parsePhone,
  parseSnils,
} from '@veche/identifiers';
import { messages, type Translate } from '../../../i18n/index.ts';

const m = messages({
  phoneFew: {
    ru: 'Не хватает {n, plural, one {# цифры} few {# цифр} other {# цифр}}: введите 10, например 916 123-45-67',
    en: '{n, plural, one {# digit is} other {# digits are}} missing: enter 10, for example 916 123-45-67',
  },
  phoneMany: {
    ru: 'Лишних цифр: {n}. Введите 10, например 916 123-45-67',
    en: '{n} digits too many. Enter 10, for example 916 123-45-67',
  },
  phoneOther: {
    ru: 'Введите российский номер: 10 цифр после +7',
    en: 'Enter a Russian number: 10 digits after +7',
  },
  email: {
    ru: 'Введите адрес целиком, например lapin@example.org',
    en: 'Enter the whole address, for example lapin@example.org',
  },
  digits: { ru: 'Нужно {need} цифр, введено {given}', en: '{need} digits are needed, {given} given' },
  inn: {
    ru: 'Нужно 10 цифр у организации или 12 у человека, введено {given}',
    en: '10 digits for an organisation or 12 for a person, {given} given',
  },
  ogrn: {
    ru: 'Нужно 13 цифр ОГРН или 15 цифр ОГРНИП, введено {given}',
    en: '13 digits of OGRN or 15 of OGRNIP, {given} given',
  },
  key: {
    ru: 'Контрольная цифра не сходится: проверьте номер по документу',
    en: 'The control digit does not match: check the number against the paper',
  },
  zip: { ru: 'Адрес начинается с http:// или https://', en: 'The address begins with http:// or https://' },
});

export type FieldFormat = 'phone' | 'email' | 'inn' | 'ogrn' | 'snils' | 'account' | 'bic' | 'url';

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length;

function phoneFault(text: string, t: Translate): string | undefined {
  const parsed = parsePhone(text);
  if (parsed.ok) return undefined;
  const given = digitsIn(text.replace(/^\s*(\+7|8(?=(\D*\d){10}))/, ''));
  if (given < 10 && given > 0) return t(m.phoneFew, { n: 10 - given });
  return given > 10 ? t(m.phoneMany, { n: given - 10 }) : t(m.phoneOther);
}

/** Either the count of digits is wrong, or the control digit. */
function numberFault(text: string, need: readonly number[], count: () => string, key: string): string {
  return need.includes(digitsIn(text)) ? key : count();
}

/** What is wrong with the form of an entered text and how to mend it; `undefined` when it is right or empty. */
export function formatFault(format: FieldFormat, text: string, t: Translate): string | undefined {
  if (text.trim() === '') return undefined;
  const given = digitsIn(text);
  const exactly = (need: number) => numberFault(text, [need], () => t(m.digits, { need, given }), t(m.key));
  switch (format) {
    case 'phone':
      return phoneFault(text, t);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text.trim()) ? undefined : t(m.email);
    case 'inn':
      return parseInn(text).ok ? undefined : numberFault(text, [10, 12], () => t(m.inn, { given }), t(m.key));
    case 'ogrn':
      return parseOgrn(text).ok || parseOgrnip(text).ok
        ? undefined
        : numberFault(text, [13, 15], () => t(m.ogrn, { given }), t(m.key));
    case 'snils':
      return parseSnils(text).ok ? undefined : exactly(11);
    case 'account':
      return parseBankAccount(text).ok ? undefined : exactly(20);
    case 'bic':
      return parseBic(text).ok ? undefined : exactly(9);
    case 'url':
      return /^https?:\/\/\S+\.\S+/.test(text.trim()) ? undefined : t(m.zip);
  }
}
