import type { MessageCategory } from '@veche/contracts';
import type { BilingualText, Instant, Kopecks, Language, PlainDate } from '@veche/kernel';

/** What kinds of values a template takes. With a question mark the value may be left out, and so is what needs it. */
export type ValueKind = 'text' | 'bilingual' | 'date' | 'moment' | 'count' | 'money';
export type ValueSpec = ValueKind | `${ValueKind}?`;

interface ValueTypes {
  readonly text: string;
  readonly bilingual: BilingualText;
  /** A civil date. */
  readonly date: PlainDate;
  /** A moment, shown in the zone of the town. */
  readonly moment: Instant;
  readonly count: number;
  readonly money: Kopecks;
}

export type TemplateValue = ValueTypes[ValueKind];

/** Values a template needs, by its own declaration. */
export type ValuesOf<Specs extends Readonly<Record<string, ValueSpec>>> = {
  readonly [
    Name in keyof Specs as Specs[Name] extends ValueKind ? Name : never
  ]: Specs[Name] extends ValueKind ? ValueTypes[Specs[Name]] : never;
} & {
  readonly [Name in keyof Specs as Specs[Name] extends ValueKind ? never : Name]?:
    (Specs[Name] extends `${infer K extends ValueKind}?` ? ValueTypes[K] : never) | undefined;
};

/** A sentence or paragraph, ICU MessageFormat; or several wordings, of which the first whose values are all given is used. */
export type Wording = string | readonly string[];

/** Texts of a message in one language. A wording whose values are not given is left out. */
export interface TemplateText {
  /** Subject of the letter and heading in the cabinet: the news itself. */
  readonly title: string;
  /** Paragraphs: what happened, what to do and until when, whom to ask. */
  readonly body: readonly Wording[];
  /** Sentences of the text message; the link is added by the channel. */
  readonly sms: readonly Wording[];
  readonly linkLabel?: string;
}

/**
 * A message as data. `regime` keeps the two laws apart: a notice under 54-ФЗ is never spoken of as permitted or refused.
 * `status` is the code of the status the message announces, where it announces one.
 */
export interface MessageTemplate {
  readonly category: MessageCategory;
  readonly regime: 'approval' | 'notification' | 'common';
  readonly status?: string;
  readonly actionRequired: boolean;
  readonly values: Readonly<Record<string, ValueSpec>>;
  readonly text: Readonly<Record<Language, TemplateText>>;
}

/** All texts of a template in one language, every wording. */
export const wordingsOf = ({ title, body, sms }: TemplateText): readonly string[] => [
  title,
  ...[...body, ...sms].flat(),
];
