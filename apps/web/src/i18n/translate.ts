import { I18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { BilingualText, Language } from '@veche/kernel';
import type { Message, MessageValue } from './message.ts';
import { formatNumber } from './numbers.ts';
import { typeset } from './typography.ts';

const catalogue = {
  ru: new I18n({ locale: 'ru', messages: { ru: {} } }),
  en: new I18n({ locale: 'en', locales: 'en-GB', messages: { en: {} } }),
} satisfies Record<Language, I18n>;

/** Identity of a message object in the catalogue; messages are constants of their modules. */
const idOf = new WeakMap<BilingualText, string>();
let lastId = 0;
const plainTexts: Record<Language, WeakMap<BilingualText, string>> = { ru: new WeakMap(), en: new WeakMap() };

/** A number that prints in the form of the language and still counts as a number in plurals. */
class PrintedNumber {
  readonly amount: number;
  readonly language: Language;
  constructor(amount: number, language: Language) {
    this.amount = amount;
    this.language = language;
  }
  toString(): string {
    return formatNumber(this.language, this.amount);
  }
  // Joined to a text it is the printed form; counted (plural rules, Intl) it is the number.
  [Symbol.toPrimitive](hint: string): string | number {
    return hint === 'number' ? this.amount : this.toString();
  }
}

function compiledId(language: Language, message: BilingualText): string {
  let id = idOf.get(message);
  if (id === undefined) {
    id = String(++lastId);
    idOf.set(message, id);
  }
  const i18n = catalogue[language];
  if (!(id in i18n.messages)) i18n.load(language, { [id]: compileMessage(message[language]) });
  return id;
}

const printed = (language: Language, values: Record<string, MessageValue>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? new PrintedNumber(value, language) : value,
    ]),
  );

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
  const id = compiledId(language, message);
  const text = catalogue[language]._(id, values && printed(language, values));
  const result = typeset(text, language);
  if (values === undefined) plainTexts[language].set(message, result);
  return result;
}
