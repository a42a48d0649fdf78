import type { BilingualText } from '@veche/kernel';

/** A value put into a message: numbers are set in the form of the language, texts as they are. */
export type MessageValue = string | number;

declare const parameterNames: unique symbol;

/** A text in both languages in ICU MessageFormat; `Names` are the values it needs. */
export type Message<Names extends string = never> = BilingualText & { readonly [parameterNames]?: Names };

/** Skips a balanced `{…}` block: the text after its closing brace. */
type AfterBlock<Text extends string, Depth extends 1[] = []> = Text extends `${infer Before}}${infer After}`
  ? Before extends `${infer Outside}{${infer Inside}`
    ? AfterBlock<`${Inside}}${After}`, [...Depth, 1]> & (Outside extends string ? unknown : never)
    : Depth extends [1, ...infer Rest extends 1[]]
      ? AfterBlock<After, Rest>
      : After
  : '';

/** The names of the arguments at the top level of an ICU message. */
export type ArgumentNames<Text extends string> = string extends Text
  ? never
  : Text extends `${string}{${infer Block}`
    ? | (Block extends `${infer Head}}${string}`
          ? Head extends `${infer Name},${string}`
            ? Name
            : Head
          : never)
      | ArgumentNames<AfterBlock<Block>>
    : never;

/**
 * Declares the messages of a component, in both languages, beside the component.
 * Values in braces become typed parameters of `t`.
 *
 * @example const m = messages({ days: { ru: '{n, plural, one {# день} few {# дня} other {# дней}}', en: '{n, plural, one {# day} other {# days}}' } });
 */
export const messages = <const Texts extends Record<string, BilingualText>>(
  texts: Texts,
): { readonly [Key in keyof Texts]: Message<ArgumentNames<Texts[Key]['ru']>> } => texts;
