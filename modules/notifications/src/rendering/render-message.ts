import type { BilingualText, Instant, Language, PlainDate } from '@veche/kernel';
import type { MessageTemplate, TemplateValue, ValueKind } from '../domain/message-template.ts';
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
 * Fills a template in. A paragraph that needs a value left out (declared with a question mark) is left out whole.
 *
 * @throws Error when a declared value is missing or a text names a value that was not declared
 */
export function renderMessage(
  template: MessageTemplate,
  values: Readonly<Record<string, TemplateValue | undefined>>,
  context: FormattingContext,
): RenderedMessage {
  const shown = showValues(template, values, context);
  const text = template.text[context.language];
  const fill = (message: string): string => {
    const missing = [...valuesNeeded(message)].filter((name) => !(name in shown));
    if (missing.length > 0) throw new Error(`Message needs values that were not given: ${missing.join(', ')}`);
    return formatText(message, context.language, shown);
  };
  const hasAll = (message: string): boolean =>
    [...valuesNeeded(message)].every((name) => name in shown || !template.values[name]?.endsWith('?'));
  return {
    title: fill(text.title),
    body: text.body.filter(hasAll).map(fill),
    sms: fill(text.sms),
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
    if (value !== undefined) shown[name] = show(spec.replace('?', '') as ValueKind, value, context);
    else if (!spec.endsWith('?')) throw new Error(`Message value ${name} is missing`);
  }
  return shown;
}

function show(kind: ValueKind, value: TemplateValue, context: FormattingContext): string | number {
  switch (kind) {
    case 'text':
      return String(value);
    case 'bilingual':
      return (value as BilingualText)[context.language satisfies Language];
    case 'date':
      return formatDate(value as PlainDate, context);
    case 'moment':
      return formatMoment(value as Instant, context);
    case 'count':
      return value as number;
    case 'money':
      return formatMoney(value as number, context.language);
  }
}
