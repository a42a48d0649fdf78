import { plainDate } from '@veche/kernel';
import { expect, test } from 'vitest';
import { officeDayOf, registrationDateOf } from './office-hours.ts';
import { at, moscow, officeHours, ruCalendar } from './testing/fixtures.ts';

const registered = (date: string, time: string) =>
  registrationDateOf(at(date, time), officeHours, ruCalendar, moscow);

test.each([
  ['in the middle of a working day', '2026-05-13', '12:00', '2026-05-13'],
  ['before opening of a working day', '2026-05-13', '03:00', '2026-05-13'],
  ['a minute before closing', '2026-05-13', '17:59', '2026-05-13'],
  ['at closing time', '2026-05-13', '18:00', '2026-05-14'],
  ['in the last hour of a short day', '2026-05-08', '17:30', '2026-05-12'],
  ['on a working Saturday', '2025-11-01', '12:00', '2025-11-01'],
  ['on a Saturday', '2026-05-16', '12:00', '2026-05-18'],
  ['on New Year’s Eve', '2025-12-31', '12:00', '2026-01-12'],
])('filed %s', (_, date, time, expected) => {
  expect(registered(date, time)).toEqual({ ok: true, value: expected });
});

test('a short day closes an hour earlier', () => {
  expect(officeDayOf(plainDate('2026-05-08'), officeHours, ruCalendar)).toEqual({
    ok: true,
    value: { opensAt: '09:00', closesAt: '17:00' },
  });
});

test('beyond the calendar it is unknown', () => {
  expect(registered('2028-01-11', '12:00')).toMatchObject({
    ok: false,
    error: { code: 'calendar-year-unknown' },
  });
});
