import type { Instant, Language, ZoneId } from '@veche/kernel';
import { applicationStatus } from '@veche/contracts';
import { describe, expect, test } from 'vitest';
import { wordingsOf, type MessageTemplate } from '../domain/message-template.ts';
import { valuesNeeded } from '../rendering/compiled-texts.ts';
import { renderMessage } from '../rendering/render-message.ts';
import { sampleValues } from '../rendering/sample-values.ts';
import { messageTemplates } from './message-templates.ts';

const templates: [string, MessageTemplate][] = Object.entries(messageTemplates);
const languages: Language[] = ['ru', 'en'];
const everyText = templates.flatMap(([id, template]) =>
  languages.map((language) => ({ id, template, language })),
);

const render = (template: MessageTemplate, language: Language, withOptional = true) =>
  renderMessage(template, sampleValues(template, withOptional), {
    language,
    zone: 'Europe/Kaliningrad' as ZoneId,
    now: '2026-05-27T11:20:00.000Z' as Instant,
  });
const allText = (template: MessageTemplate, language: Language): string =>
  [...wordingsOf(template.text[language]), template.text[language].linkLabel ?? ''].join('\n');

describe('message templates', () => {
  test.each(everyText)(
    '$id renders in $language with and without optional values',
    ({ template, language }) => {
      for (const withOptional of [true, false]) {
        const message = render(template, language, withOptional);
        const text = [message.title, ...message.body, message.sms].join('\n');
        expect(text).not.toMatch(/[{}#]|undefined|null|NaN|\[object/);
        expect(message.body.length).toBeGreaterThan(0);
        expect(message.title).not.toBe('');
        expect(message.sms).not.toBe('');
      }
      // Title and the first sentence of the short text stand whatever is left out.
      const required = new Set(
        Object.entries(template.values)
          .filter(([, spec]) => !spec.endsWith('?'))
          .map(([name]) => name),
      );
      const always = [
        template.text[language].title,
        [template.text[language].sms[0] ?? ''].flat().at(-1) ?? '',
      ];
      expect(always.flatMap((text) => [...valuesNeeded(text)]).filter((name) => !required.has(name))).toEqual(
        [],
      );
    },
  );

  test.each(everyText)(
    '$id in $language uses every value it asks for, and asks for every value it uses',
    ({ template, language }) => {
      const used = new Set(wordingsOf(template.text[language]).flatMap((text) => [...valuesNeeded(text)]));
      // Every case message may be given the whole case; it need not speak of all of it.
      const common = new Set(['title', 'officerName', 'officerPhone', 'dueOn', 'dueWhy']);
      const declared = Object.keys(template.values).filter((name) => !common.has(name));
      expect([...used].filter((name) => !Object.hasOwn(template.values, name))).toEqual([]);
      expect(declared.filter((name) => !used.has(name))).toEqual([]);
    },
  );

  test.each(everyText)(
    '$id in $language fits three text messages with its link',
    ({ template, language }) => {
      const withLink = `${render(template, language).sms} https://veche.example.ru/a/0198c7a1-7b1e-7c22-9d55-2f6a3c1b0e44`;
      expect(withLink.length).toBeLessThanOrEqual(language === 'ru' ? 3 * 67 : 3 * 153);
    },
  );

  test('titles, short texts and paragraphs say the same number of things in both languages', () => {
    for (const [id, { text }] of templates) {
      const shape = ({ body, sms, linkLabel }: (typeof text)['ru']) => ({
        body: body.map((wording) => [wording].flat().map((message) => [...valuesNeeded(message)].sort())),
        sms: sms.map((wording) => [wording].flat().map((message) => [...valuesNeeded(message)].sort())),
        hasLink: linkLabel !== undefined,
      });
      expect([id, shape(text.en)]).toEqual([id, shape(text.ru)]);
    }
  });

  test('Russian follows the voice: ёлочки, no exclamation, none of the banned words', () => {
    for (const [id, template] of templates) {
      const text = allText(template, 'ru');
      expect([
        id,
        text.match(
          /[!"]|данн(?:ый|ое|ая|ого)(?!\p{L})|является|осуществ|в целях|произошла ошибка|(?<=[\p{Ll},:–] )В(?:ы|ас|ам|аш\p{Ll}*)(?!\p{L})| - /u,
        ),
      ]).toEqual([id, null]);
    }
  });

  test('a notice under 54-ФЗ is never permitted, refused, paid for or rated', () => {
    const notices = templates.filter(([, template]) => template.regime === 'notification');
    expect(notices.length).toBeGreaterThanOrEqual(7);
    for (const [id, template] of notices) {
      expect([
        id,
        allText(template, 'ru').match(/разреш|отказано|одобр|запре[тщ]|оплат|пошлин|риск|балл|заявк/iu),
      ]).toEqual([id, null]);
      expect([
        id,
        allText(template, 'en').match(
          /permi(?:t|ss)|approv|refus|reject|denied|forbid|fee\b|pay|risk|score|application/i,
        ),
      ]).toEqual([id, null]);
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
    for (const status of [
      'SUBMITTED',
      'AUTO_CHECK',
      'AWAIT_PAYMENT',
      'SUSPENDED',
      'INSPECTION',
      'CANCELLED',
      'CLOSED',
    ]) {
      expect(announced).toContain(status);
    }
  });

  test('every message about an application or a notice names whom to ask, in all forms', () => {
    for (const [id, template] of templates.filter(([, template]) => template.regime !== 'common')) {
      for (const language of languages) {
        const { body, sms } = template.text[language];
        expect([id, body.at(-1)?.[0]]).toEqual([id, expect.stringContaining('{officerPhone}')]);
        expect([id, sms.at(-1)]).toEqual([id, '{officerPhone}']);
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
