import type { Instant, Language, ZoneId } from '@veche/kernel';
import { applicationStatus } from '@veche/contracts';
import { describe, expect, test } from 'vitest';
import type { MessageTemplate } from '../domain/message-template.ts';
import { valuesNeeded } from '../rendering/compiled-texts.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { sampleValues } from '../rendering/sample-values.ts';
import { messageTemplates } from './message-templates.ts';

const templates: [string, MessageTemplate][] = Object.entries(messageTemplates);
const languages: Language[] = ['ru', 'en'];
const everyText = templates.flatMap(([id, template]) => languages.map((language) => ({ id, template, language })));

const render = (template: MessageTemplate, language: Language, withOptional = true) =>
  renderMessage(template, sampleValues(template, withOptional), {
    language,
    zone: 'Europe/Kaliningrad' as ZoneId,
    now: '2026-05-27T11:20:00.000Z' as Instant,
  });
const allText = (template: MessageTemplate, language: Language): string => {
  const { title, body, sms, linkLabel = '' } = template.text[language];
  return [title, ...body, sms, linkLabel].join('\n');
};

describe('message templates', () => {
  test.each(everyText)('$id renders in $language with and without optional values', ({ template, language }) => {
    for (const withOptional of [true, false]) {
      const message = render(template, language, withOptional);
      const text = [message.title, ...message.body, message.sms].join('\n');
      expect(text).not.toMatch(/[{}#]|undefined|null|NaN|\[object/);
      expect(message.body.length).toBeGreaterThan(0);
      expect(message.title).not.toBe('');
    }
  });

  test.each(everyText)('$id in $language uses every value it asks for, and asks for every value it uses', ({ template, language }) => {
    const { title, body, sms } = template.text[language];
    const used = new Set([title, ...body, sms].flatMap((text) => [...valuesNeeded(text)]));
    const declared = Object.keys(template.values).filter((name) => name !== 'eventName');
    expect([...used].filter((name) => !Object.hasOwn(template.values, name))).toEqual([]);
    expect(declared.filter((name) => !used.has(name))).toEqual([]);
  });

  test.each(everyText)('$id in $language fits three text messages with its link', ({ template, language }) => {
    const withLink = `${render(template, language).sms} https://veche.example.ru/a/0198c7a1-7b1e-7c22-9d55-2f6a3c1b0e44`;
    expect(withLink.length).toBeLessThanOrEqual(language === 'ru' ? 3 * 67 : 3 * 153);
  });

  test('titles, short texts and paragraphs say the same number of things in both languages', () => {
    for (const [id, { text }] of templates) {
      expect([id, text.en.body.length, text.en.linkLabel === undefined]).toEqual([
        id,
        text.ru.body.length,
        text.ru.linkLabel === undefined,
      ]);
    }
  });

  test('Russian follows the voice: ёлочки, no exclamation, none of the banned words', () => {
    for (const [id, template] of templates) {
      const text = allText(template, 'ru');
      expect([id, text.match(/[!"]|данн(?:ый|ое|ая|ого)(?!\p{L})|является|осуществ|в целях|произошла ошибка|(?<=[\p{Ll},:–] )В(?:ы|ас|ам|аш\p{Ll}*)(?!\p{L})| - /u)]).toEqual([
        id,
        null,
      ]);
    }
  });

  test('a notice under 54-ФЗ is never permitted, refused, paid for or rated', () => {
    const notices = templates.filter(([, template]) => template.regime === 'notification');
    expect(notices.length).toBeGreaterThanOrEqual(7);
    for (const [id, template] of notices) {
      expect([id, allText(template, 'ru').match(/разреш|отказано|одобр|запре[тщ]|оплат|пошлин|риск|балл|заявк/iu)]).toEqual([id, null]);
      expect([id, allText(template, 'en').match(/permi(?:t|ss)|approv|refus|reject|denied|forbid|fee\b|pay|risk|score|application/i)]).toEqual([
        id,
        null,
      ]);
    }
  });

  test('messages both laws share do not speak of a permit either', () => {
    for (const [id, template] of templates.filter(([, template]) => template.regime === 'common')) {
      expect([id, allText(template, 'ru').match(/разреш|отказано|заявк/iu)]).toEqual([id, null]);
    }
  });

  test('every status of an application that others learn of has its message', () => {
    const announced = new Set(templates.map(([, template]) => template.status));
    const silent = applicationStatus.options.filter((status) => status !== 'DRAFT' && !announced.has(status));
    expect(silent).toEqual([]);
    for (const status of ['SUBMITTED', 'AUTO_CHECK', 'AWAIT_PAYMENT', 'SUSPENDED', 'INSPECTION', 'CANCELLED', 'CLOSED']) {
      expect(announced).toContain(status);
    }
  });

  test('every message about an application or a notice names whom to ask, in all forms', () => {
    for (const [id, template] of templates.filter(([, template]) => template.regime !== 'common')) {
      for (const language of languages) {
        const { body, sms } = template.text[language];
        expect([id, body.at(-1)]).toEqual([id, expect.stringContaining('{officerContact}')]);
        expect([id, sms]).toEqual([id, expect.stringContaining('{officerContact}')]);
      }
    }
  });

  test('reminders after 48 hours begin with the call to act', () => {
    for (const id of ['clarification-reminder', 'notice-proposal-reminder', 'opinion-reminder'] as const) {
      expect(messageTemplates[id].text.ru.title).toMatch(/^Требуется действие: /);
      expect(messageTemplates[id].text.en.title).toMatch(/^Action required: /);
    }
  });
});
