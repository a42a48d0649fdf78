import { setupI18n, type I18n } from '@lingui/core';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Language } from '@veche/kernel';

type Compiled = ReturnType<typeof compileMessageOrThrow>;

const compiled = new Map<string, Compiled>();
const formatters: Readonly<Record<Language, { readonly i18n: I18n; readonly loaded: Set<string> }>> = {
  ru: { i18n: setupI18n({ locale: 'ru', messages: { ru: {} } }), loaded: new Set() },
  en: { i18n: setupI18n({ locale: 'en', messages: { en: {} } }), loaded: new Set() },
};

/** The message as tokens, compiled once. @throws on a syntax error: a defect of the template. */
export function compileText(message: string): Compiled {
  let tokens = compiled.get(message);
  if (!tokens) {
    tokens = compileMessageOrThrow(message);
    compiled.set(message, tokens);
  }
  return tokens;
}

/** Names of the values a message needs at its top level; choices are followed too. */
export function valuesNeeded(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      const [name, , choices] = token as [unknown, unknown, unknown];
      if (typeof name === 'string') names.add(name);
      if (choices !== null && typeof choices === 'object') Object.values(choices).forEach(visit);
    }
  };
  visit(compileText(message));
  return names;
}

/** Fills the message in; plural forms are those of the language. */
export function formatText(
  message: string,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  const { i18n, loaded } = formatters[language];
  if (!loaded.has(message)) {
    i18n.load(language, { [message]: compileText(message) });
    loaded.add(message);
  }
  return i18n._(message, { ...values });
}
