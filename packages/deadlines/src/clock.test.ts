import { describe, expect, test } from 'vitest';
import { readClock } from './clock.ts';
import { aTerm, at, facts, pause } from './testing/fixtures.ts';
import type { ClockFacts } from './term-facts.ts';

function read(over: Partial<ClockFacts> = {}) {
  const reading = readClock(facts(over));
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value;
}

const festival = { pauses: [pause(['2026-05-15', '11:00'], ['2026-05-19', '10:00'])] };

const answered = (time: string) =>
  read({
    startedAt: at('2026-05-05', '12:00'),
    pauses: [pause(['2026-05-08', '10:00'], ['2026-05-08', time])],
  }).dueOn;

const month = (endShift: 'next' | 'prev' | 'none', startedOn = '2026-04-10') =>
  read({ startedAt: at(startedOn, '12:00'), term: aTerm({ count: 30, unit: 'calendarDay', endShift }) });

describe('a clock that was paused', () => {
  test('the festival: 15 working days from 13 May, two lost to a pause', () => {
    const reading = read(festival);
    expect(reading).toMatchObject({
      state: 'running',
      startedOn: '2026-05-13',
      dueOn: '2026-06-05',
      dueAt: '2026-06-05T21:00:00.000Z',
      elapsedDays: 7,
      remainingDays: 8,
      pausedDays: 2,
      todayNumber: 8,
      overdueDays: 0,
      isEndConditional: false,
    });
  });

  test('the day ribbon tells each day', () => {
    const short = {
      elapsed: 'e',
      today: 'T',
      ahead: 'a',
      pause: 'p',
      off: '.',
      due: 'D',
      before: 'b',
      overdue: 'x',
    };
    const ribbon = read({ ...festival, ribbonFrom: '2026-05-12' as never }).days;
    expect(ribbon.map((day) => short[day.kind]).join('')).toBe('bbep..peeee..eeTaa..aaaaD');
    expect(ribbon.find((day) => day.isToday)).toEqual({
      date: '2026-05-27',
      kind: 'today',
      number: 8,
      isToday: true,
    });
    expect(ribbon.at(-1)).toEqual({ date: '2026-06-05', kind: 'due', number: 15, isToday: false });
  });

  test('today is gone once its office hours are over', () => {
    const reading = read({ ...festival, now: at('2026-05-27', '18:00') });
    expect(reading).toMatchObject({ elapsedDays: 8, remainingDays: 7 });
    expect(reading.days.find((day) => day.isToday)?.kind).toBe('elapsed');
  });

  test('a question asked and answered within the day costs nothing', () => {
    const reading = read({ pauses: [pause(['2026-05-15', '09:30'], ['2026-05-15', '17:59'])] });
    expect(reading.dueOn).toBe(read().dueOn);
    expect(reading.derivation.map((step) => step.code)).toContain('pause-free');
  });

  test('on a short day office hours end an hour earlier', () => {
    expect(answered('16:59')).toBe('2026-05-27');
    expect(answered('17:01')).toBe('2026-05-28');
  });

  test('an open pause: the end is what it would be if the clock were resumed now', () => {
    const reading = read({ pauses: [pause(['2026-05-20', '12:00'])] });
    expect(reading).toMatchObject({
      state: 'paused',
      isEndConditional: true,
      dueOn: '2026-06-10',
      elapsedDays: 4,
    });
    expect(reading.days.find((day) => day.isToday)?.kind).toBe('pause');
    const later = read({ pauses: [pause(['2026-05-20', '12:00'])], now: at('2026-05-27', '18:01') });
    expect(later.dueOn).toBe('2026-06-11');
  });

  test('what the norm does not name does not stop the clock, and the derivation says so', () => {
    const reading = read({
      pauses: [pause(['2026-05-15', '11:00'], ['2026-05-19', '10:00'], 'WAIT_PAYMENT')],
    });
    expect(reading.dueOn).toBe(read().dueOn);
    expect(reading.derivation).toContainEqual(
      expect.objectContaining({
        code: 'pause-not-allowed',
        params: { on: '2026-05-15', reason: 'WAIT_PAYMENT' },
      }),
    );
  });

  test('two questions at once stop it once, and their days add up', () => {
    const pauses = [...festival.pauses, pause(['2026-05-18', '09:00'], ['2026-05-21', '09:00'])];
    const reading = read({ pauses });
    expect(reading.dueOn).toBe('2026-06-09');
    const lost = reading.derivation.flatMap((step) => (step.code === 'pause' ? [step.params.days] : []));
    expect(lost).toEqual([2, 2]);
  });
});

describe('the end of a term', () => {
  test('TV09: 30 calendar days from 10 April end on a Sunday', () => {
    expect(month('none').dueOn).toBe('2026-05-10');
    expect(month('next').dueOn).toBe('2026-05-12');
    expect(month('prev').dueOn).toBe('2026-05-08');
  });

  test('the shift is told with its norm', () => {
    expect(month('next').derivation).toContainEqual({
      code: 'end-moved-forward',
      params: { fromOn: '2026-05-10', toOn: '2026-05-12' },
      basis: { ru: 'ГК РФ, ст. 193', en: 'Civil Code, art. 193' },
    });
    expect(month('none').derivation.map((step) => step.code)).toContain('end-not-moved');
  });

  test('with the office it ends when the office closes, an hour earlier on a short day', () => {
    const term = aTerm({ count: 5, endOf: 'office' });
    expect(read({ startedAt: at('2026-04-30', '10:00'), term }).dueAt).toBe(at('2026-05-08', '17:00'));
  });

  test('a term of zero days ends on the day it starts', () => {
    const reading = read({ term: aTerm({ count: 0 }), now: at('2026-05-13', '12:00') });
    expect(reading).toMatchObject({ state: 'running', dueOn: '2026-05-13', remainingDays: 0 });
    expect(reading.days).toEqual([{ date: '2026-05-13', kind: 'due', isToday: true }]);
  });

  test('overdue begins at 24:00 of the last day, and is counted in working days', () => {
    expect(read({ now: at('2026-06-03', '23:59') }).state).toBe('running');
    expect(read({ now: at('2026-06-03', '24:00') })).toMatchObject({ state: 'overdue', overdueDays: 1 });
    const late = read({ now: at('2026-06-15', '10:00') });
    expect(late).toMatchObject({ overdueDays: 7, elapsedDays: 15, remainingDays: 0 });
    expect(late.days.filter((day) => day.kind === 'overdue')).toHaveLength(7);
  });

  test('a stopped clock stands where it was stopped', () => {
    const inTime = read({ stoppedAt: at('2026-05-20', '12:00'), now: at('2026-09-01', '12:00') });
    expect(inTime).toMatchObject({
      state: 'stopped',
      isStoppedInTime: true,
      stoppedOn: '2026-05-20',
      elapsedDays: 4,
    });
    const late = read({ stoppedAt: at('2026-06-04', '09:00'), now: at('2026-09-01', '12:00') });
    expect(late).toMatchObject({ state: 'stopped', isStoppedInTime: false, overdueDays: 1 });
  });

  test('beyond the calendar there is no date', () => {
    const reading = readClock(
      facts({ startedAt: at('2027-12-20', '10:00'), now: at('2027-12-21', '10:00') }),
    );
    expect(reading).toMatchObject({ ok: false, error: { code: 'calendar-year-unknown', year: 2028 } });
  });

  test('a provisional year is told', () => {
    const reading = read({ startedAt: at('2027-03-01', '10:00'), now: at('2027-03-02', '10:00') });
    expect(reading.isCalendarProvisional).toBe(true);
    expect(reading.derivation.at(-1)).toMatchObject({
      code: 'calendar-provisional',
      params: { years: [2027] },
    });
  });
});
