import { plainDate } from '@veche/kernel';
import { describe, expect, test } from 'vitest';
import { readClock } from './clock.ts';
import { daysInWords, rangesInWords } from './date-words.ts';
import { derivationTemplates } from './derivation-messages.ts';
import type { DerivationStep } from './derivation.ts';
import { presentDerivation } from './present-derivation.ts';
import { aTerm, at, facts, pause } from './testing/fixtures.ts';
import { plainTime } from './zoned-time.ts';

const range = (from: string, to = from) => ({ from: plainDate(from), to: plainDate(to) });

test('the festival: why 5 June', () => {
  const asked = {
    ...pause(['2026-05-15', '11:00'], ['2026-05-19', '10:00']),
    basis: { ru: 'п. 2.9', en: 'cl. 2.9' },
  };
  const reading = readClock(facts({ pauses: [asked] }));
  if (!reading.ok) throw new Error(reading.error.code);
  const steps = presentDerivation(reading.value.derivation);
  expect(steps.map((step) => step.text.ru)).toEqual([
    'Отсчёт – от 13 мая 2026. Этот день не считается, первый день срока – 14 мая',
    'Норма – 15 рабочих дней',
    'Срок стоял: 15–18 мая, ждали ответ заявителя. Не засчитано: 2 рабочих дня',
    'Выходные не считаются: 16–17, 23–24, 30–31 мая',
    'Последний день – пт 5 июня 2026, до 24:00',
  ]);
  expect(steps.map((step) => step.text.en)).toContain('Weekends are not counted: 16–17, 23–24, 30–31 May');
  expect(steps.map((step) => step.basis?.ru)).toEqual([
    'ГК РФ, ст. 191',
    'Регламент согласования, п. 2.4',
    'п. 2.9',
    undefined,
    'ГК РФ, ст. 194',
  ]);
});

test('holidays are told apart from weekends, and a working Saturday is told', () => {
  const reading = readClock(facts({ startedAt: at('2025-10-29', '10:00'), term: aTerm({ count: 5 }) }));
  if (!reading.ok) throw new Error(reading.error.code);
  expect(presentDerivation(reading.value.derivation).map((step) => step.text.ru)).toEqual([
    'Отсчёт – от 29 октября 2025. Этот день не считается, первый день срока – 30 октября',
    'Норма – 5 рабочих дней',
    'Праздники и перенесённые выходные не считаются: 2–4 ноября',
    'Рабочие по переносу выходные считаются: 1 ноября',
    'Последний день – чт 6 ноября 2025, до 24:00',
  ]);
});

test('a pause may be told in words of the case', () => {
  const title = { ru: 'вы уточняли план безопасности', en: 'you clarified the safety plan' };
  const params = {
    dates: range('2026-05-15', '2026-05-18'),
    days: 2,
    unit: 'workingDay',
    reason: 'X',
    title,
  } as const;
  expect(presentDerivation([{ code: 'pause', params }])[0]?.text.ru).toBe(
    'Срок стоял: 15–18 мая, вы уточняли план безопасности. Не засчитано: 2 рабочих дня',
  );
});

describe('words', () => {
  test.each([
    [1, '1 рабочий день', '1 календарный день'],
    [2, '2 рабочих дня', '2 календарных дня'],
    [5, '5 рабочих дней', '5 календарных дней'],
    [11, '11 рабочих дней', '11 календарных дней'],
    [21, '21 рабочий день', '21 календарный день'],
    [112, '112 рабочих дней', '112 календарных дней'],
  ])('%i', (count, working, calendar) => {
    expect(daysInWords(count, 'workingDay', 'ru')).toBe(working);
    expect(daysInWords(count, 'calendarDay', 'ru')).toBe(calendar);
  });

  test('ranges name a month once', () => {
    const ranges = [
      range('2026-05-30', '2026-05-31'),
      range('2026-06-12'),
      range('2026-06-14'),
      range('2026-12-31', '2027-01-11'),
    ];
    expect(rangesInWords(ranges, 'ru')).toBe('30–31 мая, 12, 14 июня, 31 декабря – 11 января');
    expect(rangesInWords(ranges, 'en')).toBe('30–31 May, 12, 14 June, 31 December – 11 January');
  });
});

describe('every template', () => {
  const on = plainDate('2026-05-09');
  const dates = range('2026-05-09', '2026-05-11');
  const title = { ru: 'название', en: 'title' };
  const steps: readonly DerivationStep[] = [
    { code: 'clock-started', params: { startedOn: on, countsFromOn: on } },
    { code: 'term-norm', params: { count: 3, unit: 'calendarDay' } },
    { code: 'term-same-day', params: { startedOn: on } },
    { code: 'pause', params: { dates, days: 2, unit: 'workingDay', reason: 'COURT' } },
    { code: 'pause-free', params: { dates, reason: 'COURT' } },
    { code: 'pause-not-allowed', params: { on, reason: 'UNHEARD_OF' } },
    { code: 'weekends-not-counted', params: { ranges: [dates] } },
    { code: 'holidays-not-counted', params: { ranges: [dates] } },
    { code: 'working-weekends-counted', params: { ranges: [dates] } },
    { code: 'end-moved-forward', params: { fromOn: on, toOn: on } },
    { code: 'end-moved-back', params: { fromOn: on, toOn: on } },
    { code: 'end-not-moved', params: { on } },
    { code: 'term-ends-with-day', params: { dueOn: on } },
    { code: 'term-ends-with-office', params: { dueOn: on, closesAt: '18:00' as never } },
    { code: 'end-conditional', params: { dueOn: on } },
    { code: 'calendar-provisional', params: { years: [2027], version: '1' } },
    { code: 'window-opens', params: { on, count: 15 } },
    { code: 'window-closes', params: { on, count: 10 } },
    { code: 'window-extended', params: { title, days: 15 } },
    { code: 'window-capped', params: { count: 60 } },
    { code: 'window-all-holidays', params: { dates, filedOn: on } },
    { code: 'picket-sunday', params: { day: on, count: 4 } },
    { code: 'picket-holiday', params: { day: on, count: 4 } },
    { code: 'notice-not-required', params: {} },
    { code: 'filed-after-hours', params: { filedOn: on, receivedOn: on } },
    { code: 'clock-restarted', params: { on, title } },
    { code: 'term-months', params: { months: 2, days: 61 } },
    { code: 'term-extended', params: { days: 30, unit: 'calendarDay', on } },
    { code: 'extension-not-allowed', params: { on } },
    { code: 'hours-started', params: { startedOn: on, at: plainTime('09:00') } },
    { code: 'hours-norm', params: { minutes: 15 } },
    { code: 'hours-counted', params: { days: [{ on, minutes: 80 }] } },
    { code: 'hours-paused', params: { dates, minutes: 60, reason: 'COURT' } },
    { code: 'hours-end', params: { dueOn: on, at: plainTime('12:30') } },
  ];

  test('is exercised here', () => {
    expect(steps.map((step) => step.code).sort()).toEqual(Object.keys(derivationTemplates).sort());
  });

  test('is filled completely, and English has no Cyrillic', () => {
    for (const { text } of presentDerivation(steps)) {
      expect(text.ru).not.toMatch(/[{}]|undefined/);
      expect(text.en).not.toMatch(/[{}\u0400-\u04FF]|undefined/);
    }
  });
});
