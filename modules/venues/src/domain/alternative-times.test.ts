import { fromEpochMs, instantOf, plainTime, toEpochMs } from '@veche/deadlines';
import { plainDate, zoneId, type Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternativeTimes, type TimesQuestion } from './alternative-times.ts';
import { explainTime } from './explain-alternative.ts';
import { windowsMeet, type EventSession, type Window } from './occupancy.ts';

const zone = zoneId('Europe/Moscow');
/** Moscow time of July 2026. */
const at = (day: number, time: string): Instant =>
  instantOf(plainDate(`2026-07-${String(day).padStart(2, '0')}`), plainTime(time), zone);
const window = (day: number, from: string, to: string): Window => ({ from: at(day, from), to: at(day, to) });
const concert: EventSession = {
  setupFrom: at(11, '10:00'),
  startsAt: at(11, '16:00'),
  endsAt: at(11, '22:00'),
  teardownTo: at(11, '23:30'),
};
const ask = (more: Partial<TimesQuestion> = {}) =>
  alternativeTimes({
    sessions: [concert],
    busy: [window(11, '06:00', '15:00')],
    zone,
    allowed: { from: '08:00', to: '23:00' },
    notBefore: at(1, '00:00'),
    ...more,
  });

describe('free times at the same place', () => {
  test('a concert whose set-up runs into a morning race: a day later, or set-up after the race', () => {
    const [first, ...rest] = ask();
    expect(first).toMatchObject({
      kind: 'other-day',
      dayShift: 1,
      sessions: [{ setupFrom: at(12, '10:00'), startsAt: at(12, '16:00'), endsAt: at(12, '22:00') }],
    });
    const afterRace = rest.find(({ kind }) => kind === 'setup-after');
    expect(afterRace?.sessions).toEqual([
      {
        setupFrom: at(11, '15:15'),
        startsAt: at(11, '18:15'),
        endsAt: at(11, '23:00'),
        teardownTo: at(12, '00:00'),
      },
    ]);
    expect(afterRace && explainTime(afterRace, zone).reason.ru).toBe(
      'Монтаж с 15:15, подготовка короче на 3\u00a0ч, мероприятие короче на 1\u00a0ч 15\u00a0мин',
    );
  });

  test('hours of the public stay when half the set-up is left', () => {
    const [first] = ask({ busy: [window(11, '06:00', '12:00')] });
    expect(first).toMatchObject({
      kind: 'setup-after',
      setupCutMin: 135,
      eventCutMin: 0,
      sessions: [{ setupFrom: at(11, '12:15'), startsAt: at(11, '16:00') }],
    });
  });

  test('a short event moves to the evening or to the morning as a whole', () => {
    const talk: EventSession = { startsAt: at(11, '12:00'), endsAt: at(11, '14:00') };
    const found = ask({ sessions: [talk], busy: [window(11, '11:00', '15:00')] });
    expect(found.find(({ kind }) => kind === 'later')?.sessions[0]).toMatchObject({
      startsAt: at(11, '15:15'),
      endsAt: at(11, '17:15'),
    });
    expect(found.find(({ kind }) => kind === 'earlier')?.sessions[0]).toMatchObject({
      startsAt: at(11, '08:45'),
      endsAt: at(11, '10:45'),
    });
  });

  test('nothing is offered before the earliest allowed moment', () => {
    expect(
      ask({ notBefore: at(15, '00:00') }).every(
        ({ sessions }) => sessions[0] !== undefined && sessions[0].setupFrom >= at(15, '00:00'),
      ),
    ).toBe(true);
  });

  test('weekdays are offered after the next weekend day of the same kind', () => {
    const days = ask({ busy: [window(11, '06:00', '15:00'), window(12, '06:00', '23:00')] })
      .filter(({ kind }) => kind === 'other-day')
      .map(({ dayShift }) => dayShift);
    expect(days[0]).toBe(2);
    expect(days.indexOf(7)).toBeLessThan(days.indexOf(6));
  });

  test('whatever is busy, every offer is free and stays within the allowed hours', () => {
    const aWindow = fc.record({
      day: fc.integer({ min: 5, max: 24 }),
      hour: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(aWindow, { maxLength: 30 }), (windows) => {
        const busy = windows.map(({ day, hour, length }): Window => {
          const from = at(day, `${String(hour).padStart(2, '0')}:00`);
          return { from, to: fromEpochMs(toEpochMs(from) + length * 3_600_000) };
        });
        for (const { sessions } of ask({ busy })) {
          for (const { setupFrom, startsAt, endsAt, teardownTo } of sessions) {
            expect(setupFrom <= startsAt && startsAt < endsAt && endsAt <= teardownTo).toBe(true);
            expect(busy.some((taken) => windowsMeet(taken, { from: setupFrom, to: teardownTo }))).toBe(false);
          }
        }
      }),
    );
  });
});
