import { plainDate, instant, zoneId } from '@veche/kernel';
import { describe, expect, it } from 'vitest';
import { hoursBetween, localHoursSince, parseClock, parseMoment } from './moment.ts';

describe('moments', () => {
  it.each([
    ['2026-06-20T18:00+03:00', '2026-06-20T15:00:00.000Z'],
    ['2026-06-20T01:30:15+03:00', '2026-06-19T22:30:15.000Z'],
    ['2026-12-31T22:00:00-05:00', '2027-01-01T03:00:00.000Z'],
    ['2026-06-20T15:00:00.5Z', '2026-06-20T15:00:00.500Z'],
  ])('reads %s', (text, expected) => {
    expect(parseMoment(text)).toBe(expected);
  });

  it.each([
    '2026-06-20T18:00',
    '2026-06-20',
    '20.06.2026 18:00',
    '2026-02-30T18:00+03:00',
    '2026-06-20T25:00Z',
    '2026-06-20T18:00+19:00',
    '',
  ])('refuses %j', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });

  it('counts local hours past midnight on', () => {
    const zone = zoneId('Asia/Yekaterinburg');
    expect(localHoursSince(plainDate('2026-06-20'), instant('2026-06-20T20:30:00.000Z'), zone)).toBe(25.5);
    expect(hoursBetween(instant('2026-06-20T22:00:00.000Z'), instant('2026-06-21T01:30:00.000Z'))).toBe(3.5);
  });

  it('reads a time of day', () => {
    expect(parseClock('18:30')).toBe(18.5);
    expect(parseClock('24:00')).toBe(24);
    expect(parseClock('7 pm')).toBeUndefined();
  });
});
