import type { BilingualText, Language } from '@veche/kernel';
import { parseIcu, type IcuMessage } from './icu-message.ts';
import type { Message, MessageValue } from './message.ts';
import { formatNumber, localeOf } from './numbers.ts';
import { typeset } from './typography.ts';

/** Messages are constants of their modules: each is read once per language. */
const parsed: Record<Language, WeakMap<BilingualText, IcuMessage>> = { ru: new WeakMap(), en: new WeakMap() };
const plainTexts: Record<Language, WeakMap<BilingualText, string>> = { ru: new WeakMap(), en: new WeakMap() };
const plurals = { ru: new Intl.PluralRules(localeOf.ru), en: new Intl.PluralRules(localeOf.en) };

function read(language: Language, message: BilingualText): IcuMessage {
  const known = parsed[language].get(message);
  if (known) return known;
  const fresh = parseIcu(message[language]);
  parsed[language].set(message, fresh);
  return fresh;
}

/** A text in the given language, with values set in and Russian typography applied. */
export function translate<Names extends string>(
  language: Language,
  message: Message<Names>,
  values?: Record<Names, MessageValue>,
): string {
  if (values === undefined) {
    const known = plainTexts[language].get(message);
    if (known !== undefined) return known;
  }
  const text = read(
    language,
    message,
  )({
    values: values ?? {},
    print: (amount) => formatNumber(language, amount),
    category: (amount) => plurals[language].select(amount),
  });
  const result = typeset(text, language);
  if (values === undefined) plainTexts[language].set(message, result);
  return result;
}
