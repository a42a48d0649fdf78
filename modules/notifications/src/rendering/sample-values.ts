import type { MessageTemplate, TemplateValue, ValueKind } from '../domain/message-template.ts';

const byKind: Record<ValueKind, TemplateValue> = {
  text: 'Летний двор',
  bilingual: { ru: '15 рабочих дней со дня регистрации', en: '15 working days from registration' },
  date: '2026-06-05',
  moment: '2026-05-12T15:00:00.000Z',
  count: 5,
  money: 240_050,
};

const byName: Readonly<Record<string, TemplateValue>> = {
  number: 'ТР-2026-00417',
  permitNumber: 'Р-2026-0198',
  officerName: 'Ирина Соколова',
  officerPhone: '+7 4012 00-11-22',
  code: '204117',
};

/** Invented values for a preview of a template; `withOptional` false leaves out all that may be left out. */
export function sampleValues(template: MessageTemplate, withOptional = true): Record<string, TemplateValue> {
  return Object.fromEntries(
    Object.entries(template.values)
      .filter(([, spec]) => withOptional || !spec.endsWith('?'))
      .map(([name, spec]) => [name, byName[name] ?? byKind[spec.replace('?', '') as ValueKind]]),
  );
}
