import type { Instant, Language, PlainDate } from '@veche/kernel';
import type { MessageTemplate, TemplateValue, ValueKind, Wording } from '../domain/message-template.ts';
import { formatText, valuesNeeded } from './compiled-texts.ts';
import { formatDate, formatMoment, formatMoney, type FormattingContext } from './format-value.ts';

/** A message ready to be read. It is stored as it was sent and never rendered again. */
export interface RenderedMessage {
  readonly title: string;
  readonly body: readonly string[];
  readonly sms: string;
  readonly linkLabel?: string;
}

/**
 * Fills a template in. Of several wordings the first is taken whose values are all given; when there is none, it is left out.
 * An empty text counts as not given.
 *
 * @throws Error when a required value is missing
 */
export function renderMessage(
  template: MessageTemplate,
  values: Readonly<Record<string, TemplateValue | undefined>>,
  context: FormattingContext,
): RenderedMessage {
  const shown = showValues(template, values, context);
  const text = template.text[context.language];
  const fill = (message: string): string => formatText(message, context.language, shown);
  const choose = (wording: Wording): string | undefined =>
    [wording].flat().find((message) => [...valuesNeeded(message)].every((name) => name in shown));
  const fillAll = (wordings: readonly Wording[]): string[] =>
    wordings
      .map(choose)
      .filter((message) => message !== undefined)
      .map(fill);
  return {
    title: fill(text.title),
    // A value of several lines is several paragraphs.
    body: fillAll(text.body).flatMap((paragraph) => paragraph.split('\n')),
    sms: fillAll(text.sms).join(' '),
    ...(text.linkLabel !== undefined && { linkLabel: text.linkLabel }),
  };
}

function showValues(
  template: MessageTemplate,
  values: Readonly<Record<string, TemplateValue | undefined>>,
  context: FormattingContext,
): Record<string, string | number> {
  const shown: Record<string, string | number> = {};
  for (const [name, spec] of Object.entries(template.values)) {
    const value = values[name];
    if (value !== undefined && value !== '')
      shown[name] = show(spec.replace('?', '') as ValueKind, value, context);
    else if (!spec.endsWith('?')) throw new Error(`Message value ${name} is missing`);
  }
  return shown;
}

function show(kind: ValueKind, value: TemplateValue, context: FormattingContext): string | number {
  switch (kind) {
    case 'text':
    case 'bilingual':
      return inLanguage(value, context.language);
    case 'date':
      return formatDate(value as PlainDate, context);
    case 'moment':
      return formatMoment(value as Instant, context);
    case 'count':
      return Number(value);
    case 'money':
      return formatMoney(value as number, context.language);
  }
}

/** A text of one language passes for both: what a person wrote has no translation. */
const inLanguage = (value: TemplateValue, language: Language): string =>
  typeof value === 'object' ? value[language] : String(value);
