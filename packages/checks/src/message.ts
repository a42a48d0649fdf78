import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { err, ok, type BilingualText, type Language, type Result } from '@veche/kernel';
import type { FactValue } from './fact.ts';
import { formatValue, type ValueFormat } from './value-format.ts';

type Token = string | [name: string, type?: string, choices?: unknown];

/** An ICU message in both languages, parsed, with the names of the values it takes. */
export type CompiledMessage = {
  readonly tokens: Readonly<Record<Language, readonly Token[]>>;
  readonly placeholders: readonly string[];
  /** Written once and for all when it takes no values. */
  readonly constant?: BilingualText;
};

/** A value of a message with the way it is written; `undefined` is written as "not known". */
export type MessageValue = { readonly value: FactValue | undefined; readonly format: ValueFormat };

const languages: readonly Language[] = ['ru', 'en'];

/** Parses both languages. Refuses a message that does not parse, takes different values in the two languages, or uses plural forms wrongly. */
export function compileMessage(text: BilingualText): Result<CompiledMessage, string> {
  const names: Record<Language, string[]> = { ru: [], en: [] };
  const tokens: Record<Language, Token[]> = { ru: [], en: [] };
  for (const language of languages) {
    try {
      tokens[language] = compileMessageOrThrow(text[language]);
    } catch (error) {
      return err(`«${text[language]}»: ${error instanceof Error ? error.message : 'does not parse'}`);
    }
    const found = new Set<string>();
    const fault = collect(tokens[language], language, found);
    if (fault !== undefined) return err(`«${text[language]}»: ${fault}`);
    names[language] = [...found].sort();
  }
  if (names.ru.join() !== names.en.join()) {
    return err(`Russian takes {${names.ru.join()}}, English takes {${names.en.join()}}: «${text.ru}»`);
  }
  const message = { tokens, placeholders: names.ru };
  return ok(names.ru.length > 0 ? message : { ...message, constant: renderMessage(message, {}) });
}

const pluralForms: Readonly<Record<Language, readonly string[]>> = {
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

function collect(tokens: readonly Token[], language: Language, found: Set<string>): string | undefined {
  for (const token of tokens) {
    if (typeof token === 'string') continue;
    const [name, type, choices] = token;
    found.add(name);
    if (type === undefined) continue;
    if (type !== 'plural' && type !== 'select') return `format «${type}» is not supported`;
    const cases = choices as Record<string, readonly Token[] | undefined>;
    const needed = type === 'plural' ? pluralForms[language] : ['other'];
    const missing = needed.find((form) => cases[form] === undefined);
    if (missing !== undefined) return `{${name}, ${type}} lacks the form «${missing}»`;
    for (const [key, inner] of Object.entries(cases)) {
      const fault = key === 'offset' || inner === undefined ? undefined : collect(inner, language, found);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

/** Writes the message in both languages. */
export function renderMessage(
  message: CompiledMessage,
  values: Readonly<Record<string, MessageValue>>,
): BilingualText {
  if (message.constant) return message.constant;
  return { ru: render(message.tokens.ru, 'ru', values), en: render(message.tokens.en, 'en', values) };
}

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  ru: new Intl.PluralRules('ru'),
  en: new Intl.PluralRules('en'),
};

function render(
  tokens: readonly Token[],
  language: Language,
  values: Readonly<Record<string, MessageValue>>,
  octothorpe?: MessageValue,
): string {
  let text = '';
  for (const token of tokens) {
    if (typeof token === 'string') {
      text +=
        token === '#' && octothorpe ? formatValue(octothorpe.value, octothorpe.format, language) : token;
      continue;
    }
    const [name, type, choices] = token;
    const given = values[name] ?? { value: undefined, format: {} };
    if (type === undefined) text += formatValue(given.value, given.format, language);
    else
      text += render(
        choose(type, choices as Record<string, Token[]>, given.value, language),
        language,
        values,
        given,
      );
  }
  return text;
}

function choose(
  type: string,
  cases: Record<string, Token[]>,
  value: FactValue | undefined,
  language: Language,
): Token[] {
  const other = cases['other'] ?? [];
  if (type === 'select') return cases[String(value)] ?? other;
  if (typeof value !== 'number') return other;
  return cases[String(value)] ?? cases[pluralRules[language].select(value)] ?? other;
}
