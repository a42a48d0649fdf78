import type { BilingualText, Language } from '@veche/kernel';
import { useMemo, type ReactNode } from 'react';
import { useLanguageStore } from './language-store.ts';
import type { Message, MessageValue } from './message.ts';
import { type RichTags, richText } from './rich-text.ts';
import { translate } from './translate.ts';
import { typeset } from './typography.ts';

/** Arguments of `t`: none for a plain message, the record of its values otherwise. */
type ValuesOf<Names extends string> = [Names] extends [never] ? [] : [values: Record<Names, MessageValue>];

export interface Translate {
  /** A message in the language in use. */
  <Names extends string = never>(message: Message<Names>, ...values: ValuesOf<Names>): string;
  /** A message with elements: `<a>…</a>` in the text is drawn by `tags.a`. */
  rich<Names extends string = never>(
    message: Message<Names>,
    tags: RichTags,
    ...values: ValuesOf<Names>
  ): ReactNode;
  /** A ready text that came from the server in both languages; no ICU in it. */
  text(text: BilingualText): string;
  readonly language: Language;
}

export function translatorFor(language: Language): Translate {
  const t = <Names extends string>(message: Message<Names>, ...[values]: ValuesOf<Names>): string =>
    translate(language, message, values);
  return Object.assign(t, {
    rich: <Names extends string>(
      message: Message<Names>,
      tags: RichTags,
      ...[values]: ValuesOf<Names>
    ): ReactNode => richText(translate(language, message, values), tags),
    text: (text: BilingualText): string => typeset(text[language], language),
    language,
  });
}

/** The translator of the language in use; components that call it redraw when the language changes. */
export function useT(): Translate {
  const language = useLanguageStore((state) => state.language);
  return useMemo(() => translatorFor(language), [language]);
}
