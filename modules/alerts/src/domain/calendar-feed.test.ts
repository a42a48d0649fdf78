import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainDate } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar, textOf, valueOf, type CalendarComponent } from '../testing/read-calendar.ts';
import { at } from '../testing/working-time.fixture.ts';
import { calendarFeed, type FeedEntry } from './calendar-feed.ts';

const entry = (change: Partial<FeedEntry> = {}): FeedEntry => ({
  uid: '01900000-0000-7000-8000-0000000000a1@zarechny.veche',
  on: plainDate('2026-06-05'),
  title: 'ЗР-2026-1183: последний день',
  description: 'Ордер на земляные работы; срок по норме, «10 рабочих дней»',
  url: 'https://veche.example/requests/01900000-0000-7000-8000-0000000000a1',
  changedAt: at('2026-05-27', '12:00'),
  isDone: false,
  remindDaysBefore: [3, 1],
  ...change,
});

const samples = join(
  process.env['VECHE_SHARED'] ?? fileURLToPath(new URL('../../../../../shared', import.meta.url)),
  'data/conformance/ics',
);

describe('the calendar feed', () => {
  test('says each date as a whole day that is told of before', () => {
    const [calendar] = readCalendar(calendarFeed('Сроки', [entry()]));
    expect(calendar?.name).toBe('VCALENDAR');
    expect(valueOf(calendar as CalendarComponent, 'VERSION')).toBe('2.0');
    const [event] = calendar?.components ?? [];
    const shown = Object.fromEntries(event?.properties.map(({ name, value }) => [name, textOf(value)]) ?? []);
    expect(shown).toMatchObject({
      UID: entry().uid,
      DTSTART: '20260605',
      DTEND: '20260606',
      DTSTAMP: '20260527T090000Z',
      SUMMARY: entry().title,
      DESCRIPTION: entry().description,
      STATUS: 'CONFIRMED',
    });
    expect(event?.properties.find(({ name }) => name === 'DTSTART')?.params).toEqual({ VALUE: 'DATE' });
    expect(event?.components.map((alarm) => valueOf(alarm, 'TRIGGER'))).toEqual(['-PT63H', '-PT15H']);
  });

  test('what is done reminds of nothing', () => {
    const [calendar] = readCalendar(calendarFeed('Сроки', [entry({ isDone: true })]));
    expect(valueOf(calendar?.components[0] as CalendarComponent, 'STATUS')).toBe('CANCELLED');
    expect(calendar?.components[0]?.components).toEqual([]);
  });

  test('any text comes back as it was, in lines of at most 75 octets that end as the standard says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        fc.pre(!/\r/.test(title));
        const text = calendarFeed('Сроки', [entry({ title })]);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const [calendar] = readCalendar(text);
        expect(textOf(valueOf(calendar?.components[0] as CalendarComponent, 'SUMMARY') ?? '')).toBe(title);
      }),
    );
  });

  test('the reader that judges it reads the calendars of others', (context) => {
    if (!existsSync(samples)) {
      process.stderr.write(`Reference data absent: ${samples}; the samples of calendars are not read\n`);
      context.skip();
    }
    const files = readdirSync(samples).filter((name) => name.endsWith('.ics'));
    expect(files.length).toBeGreaterThanOrEqual(15);
    const read = (name: string) => readCalendar(readFileSync(join(samples, name), 'utf8'));
    // One sample has a line without a colon, on purpose: a reader that lets it pass would let ours pass too.
    expect(() => read('npm-ical_test9.ics')).toThrow('ORGANIZER=');
    const events = files
      .filter((name) => name !== 'npm-ical_test9.ics')
      .flatMap((name) =>
        read(name).flatMap(({ components }) => components.filter((each) => each.name === 'VEVENT')),
      );
    expect(events.length).toBeGreaterThan(20);
  });
});
