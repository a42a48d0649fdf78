import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { messageTemplates } from '../templates/message-templates.ts';
import { formatDate, formatMoment, formatMoney } from './format-value.ts';
import { renderMessage } from './render-message.ts';

const ru = {
  language: 'ru',
  zone: 'Europe/Moscow' as ZoneId,
  now: '2026-05-27T11:20:00.000Z' as Instant,
} as const;
const en = { ...ru, language: 'en' } as const;

describe('values in messages', () => {
  test.each([
    ['2026-06-05', 'пт 5 июня', 'Fri 5 June'],
    ['2027-06-05', '5 июня 2027', '5 June 2027'],
  ])('a date %s reads near or far', (date, russian, english) => {
    expect(formatDate(date as PlainDate, ru)).toBe(russian);
    expect(formatDate(date as PlainDate, en)).toBe(english);
  });

  test('a moment is told in the zone of the town, over midnight too', () => {
    const late = '2026-05-12T21:30:00.000Z' as Instant;
    expect(formatMoment(late, ru)).toBe('ср 13 мая, 00:30');
    expect(formatMoment(late, { ...ru, zone: 'Europe/Kaliningrad' as ZoneId })).toBe('вт 12 мая, 23:30');
  });

  test('money shows kopecks only when there are any', () => {
    expect(formatMoney(240_000, 'ru')).toBe('2\u00a0400\u00a0₽');
    expect(formatMoney(240_050, 'ru')).toBe('2\u00a0400,50\u00a0₽');
  });
});

describe('rendering', () => {
  const approved = {
    number: 'ТР-2026-00417',
    title: 'Летний двор',
    officerName: 'Ирина Соколова',
    officerPhone: '+7 4012 00-11-22',
    eventOn: '2026-07-11' as PlainDate,
    permitNumber: 'Р-2026-0198',
  };

  test('when values are not given or empty, the wording that needs none of them is used', () => {
    const message = renderMessage(
      messageTemplates['application-registered'],
      { number: 'ТР-2026-00417', title: '', dueOn: '', officerName: '', officerPhone: '' },
      ru,
    );
    expect(message).toMatchObject({
      body: ['От вас ничего не нужно.'],
      sms: 'ТР-2026-00417: зарегистрировано.',
    });
  });

  test('a paragraph whose optional value is absent is left out', () => {
    const template = messageTemplates['application-approved'];
    expect(renderMessage(template, approved, ru).body).toEqual([
      '«Летний двор», сб 11 июля. Разрешение Р-2026-0198 подписано, скачайте его по ссылке.',
      'Ваш специалист – Ирина Соколова, +7 4012 00-11-22.',
    ]);
  });

  test('Russian plurals follow the number', () => {
    const template = messageTemplates['application-approved-with-conditions'];
    const line = (conditionCount: number) =>
      renderMessage(template, { ...approved, conditionCount }, ru).body[1];
    expect([1, 3, 5, 21].map(line)).toEqual([
      'Выполните 1 условие – список по ссылке.',
      'Выполните 3 условия – список по ссылке.',
      'Выполните 5 условий – список по ссылке.',
      'Выполните 21 условие – список по ссылке.',
    ]);
  });

  test('a value in braces stays text and is not interpreted', () => {
    const template = messageTemplates['clarification-requested'];
    const message = renderMessage(
      template,
      {
        ...approved,
        question: 'Что значит {officerName} и #?',
        dueOn: '2026-06-01',
        dueWhy: { ru: 'срок', en: 'term' },
      },
      ru,
    );
    expect(message.body[0]).toBe('Что значит {officerName} и #?');
  });

  test('a text of one language passes for both, a bilingual one is chosen from', () => {
    const values = {
      ...approved,
      reason: 'Площадка занята.',
      remedy: { ru: 'выберите 12 июля', en: 'choose 12 July' },
    };
    expect(renderMessage(messageTemplates['application-refused'], values, en).body.slice(0, 2)).toEqual([
      'Площадка занята.',
      'What to do: choose 12 July',
    ]);
  });

  test('a missing value is a defect, not a hole in the text', () => {
    const { number: _, ...incomplete } = approved;
    expect(() => renderMessage(messageTemplates['application-approved'], incomplete, ru)).toThrow(/number/);
  });
});
