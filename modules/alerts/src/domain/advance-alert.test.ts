import { fromEpochMs, instantOf, isWorkingDay, localDateOf, officeDayOf, toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at, moscow, ruCalendar, workingTime } from '../testing/working-time.fixture.ts';
import { advanceAlert, nextMomentOf, type AlertEffect } from './advance-alert.ts';
import type { Alert } from './alert.ts';
import { acknowledge, addItems, endItems, openAlert, type NewAlert } from './alert-lifecycle.ts';
import { defaultChain } from './escalation-chain.ts';

const hourMs = 3_600_000;
const town = workingTime();
const aNew = (change: Partial<NewAlert> = {}): NewAlert => ({
  severity: 'critical',
  isMomentary: false,
  timing: { forMs: 0, waitMs: 0, intervalMs: 300_000, repeatMs: 0, acknowledgeMs: 24 * hourMs },
  chain: defaultChain,
  itemCount: 1,
  ...change,
});

interface Done {
  readonly at: Instant;
  readonly effect: AlertEffect;
}

/** Runs an alert to the end of its own moments, waking exactly when something is due. */
function runUntil(alert: Alert, until: Instant): { alert: Alert; done: Done[] } {
  const done: Done[] = [];
  let current = alert;
  for (let next = nextMomentOf(current); next !== undefined && next <= until; next = nextMomentOf(current)) {
    const advanced = advanceAlert(current, next, town);
    for (const effect of advanced.effects) done.push({ at: next, effect });
    current = advanced.alert;
  }
  return { alert: current, done };
}

const steps = (done: readonly Done[]) =>
  done.flatMap(({ at: when, effect }) =>
    effect.kind === 'escalate' ? [[effect.number, when] as const] : [],
  );

describe('a critical alert that nobody acknowledges (pain P8)', () => {
  test('is told at once and goes up on the 1st, 3rd and 5th working day', () => {
    const { done } = runUntil(openAlert(aNew(), at('2026-05-27', '14:20'), town), at('2026-07-01', '00:00'));
    expect(steps(done)).toEqual([
      [1, at('2026-05-27', '14:20')],
      [2, at('2026-05-28', '14:20')],
      [3, at('2026-06-01', '14:20')],
      [4, at('2026-06-03', '14:20')],
    ]);
    expect(done.filter(({ effect }) => effect.kind === 'flush')).toHaveLength(1);
  });

  test('fired at two in the night is told at once, and climbs by day', () => {
    const { done } = runUntil(openAlert(aNew(), at('2026-05-27', '02:00'), town), at('2026-07-01', '00:00'));
    expect(done[0]).toEqual({ at: at('2026-05-27', '02:00'), effect: { kind: 'flush' } });
    expect(steps(done)[0]).toEqual([1, at('2026-05-27', '09:00')]);
    expect(steps(done)[1]).toEqual([2, at('2026-05-28', '09:00')]);
  });

  test('a machine that slept three weeks and wakes at night takes no step before the morning, and one at a time', () => {
    const fired = runUntil(
      openAlert(aNew(), at('2026-05-27', '14:20'), town),
      at('2026-05-27', '15:00'),
    ).alert;
    const night = advanceAlert(fired, at('2026-06-17', '03:00'), town);
    expect(night.effects).toEqual([]);
    const { done } = runUntil(night.alert, at('2026-06-18', '00:00'));
    expect(steps(done)).toEqual([
      [2, at('2026-06-17', '09:00')],
      [3, at('2026-06-17', '10:00')],
      [4, at('2026-06-17', '11:00')],
    ]);
  });

  test('acknowledged, it rests; when the acknowledgement lapses it comes back and climbs on', () => {
    const fired = runUntil(
      openAlert(aNew(), at('2026-05-27', '10:00'), town),
      at('2026-05-27', '12:00'),
    ).alert;
    const taken = acknowledge(fired, at('2026-05-27', '12:00'));
    expect(taken.state).toBe('acknowledged');
    expect(nextMomentOf(taken)).toBe(at('2026-05-28', '12:00'));
    const { alert, done } = runUntil(taken, at('2026-05-29', '13:00'));
    expect(done.map(({ effect }) => effect.kind)).toEqual(['returned', 'flush', 'escalate']);
    expect(alert).toMatchObject({ state: 'firing', returned: 1 });
    expect(steps(done)).toEqual([[2, at('2026-05-29', '12:00')]]);
  });

  test('the end of the condition ends the climb and is told once', () => {
    const fired = runUntil(
      openAlert(aNew(), at('2026-05-27', '10:00'), town),
      at('2026-05-27', '12:00'),
    ).alert;
    const { alert, done } = runUntil(
      endItems(fired, 1, at('2026-05-27', '12:00')),
      at('2026-07-01', '00:00'),
    );
    expect(alert).toMatchObject({ state: 'resolved', resolution: 'condition-ended' });
    expect(done).toEqual([{ at: at('2026-05-27', '12:00'), effect: { kind: 'flush' } }]);
  });
});

describe('an alert', () => {
  test('whose condition has to hold fires only after that, and not at all when it ends before', () => {
    const slow = aNew({ timing: { ...aNew().timing, forMs: 2 * hourMs } });
    const pending = openAlert(slow, at('2026-05-27', '10:00'), town);
    expect(pending.state).toBe('pending');
    expect(advanceAlert(pending, at('2026-05-27', '11:59'), town).effects).toEqual([]);
    expect(runUntil(pending, at('2026-05-27', '12:00')).done.map(({ effect }) => effect.kind)).toEqual([
      'fired',
      'escalate',
      'flush',
    ]);
    const gone = endItems(pending, 1, at('2026-05-27', '11:00'));
    expect([gone.state, nextMomentOf(gone)]).toEqual(['resolved', undefined]);
  });

  test('of a fact that only happened ends with its first message, unless it must be acknowledged', () => {
    const news = openAlert(aNew({ severity: 'warning', isMomentary: true }), at('2026-05-27', '10:00'), town);
    expect(runUntil(news, at('2026-05-28', '10:00')).alert).toMatchObject({
      state: 'resolved',
      resolution: 'momentary',
    });
    const grave = runUntil(
      openAlert(aNew({ isMomentary: true }), at('2026-05-27', '10:00'), town),
      at('2026-05-27', '11:00'),
    ).alert;
    expect(grave.state).toBe('firing');
    expect(acknowledge(grave, at('2026-05-27', '11:00')).state).toBe('resolved');
  });

  test('tells of more of the same not sooner than its interval, and repeats what stands', () => {
    const timing = { ...aNew().timing, waitMs: 30_000, repeatMs: 4 * hourMs };
    const opened = openAlert(aNew({ chain: [], timing }), at('2026-05-27', '10:00'), town);
    const first = runUntil(opened, at('2026-05-27', '10:01'));
    expect(first.done.map((each) => each.at)).toEqual([
      fromEpochMs(toEpochMs(at('2026-05-27', '10:00')) + 30_000),
    ]);
    const more = addItems(first.alert, 3, at('2026-05-27', '10:02'));
    const { done } = runUntil(more, at('2026-05-27', '18:10'));
    expect(done.map((each) => each.at.slice(11, 19))).toEqual(['07:05:30', '11:05:30', '15:05:30']);
  });
});

/** What may happen to an alert from outside, and for how long nothing happens before. */
const anOperation = fc.record({
  minutes: fc.integer({ min: 0, max: 6000 }),
  what: fc.constantFrom('add', 'end', 'acknowledge', 'sleep'),
});

describe('whatever happens to an alert', () => {
  const aTiming = fc.record({
    forMs: fc.constantFrom(0, hourMs),
    waitMs: fc.constantFrom(0, 30_000),
    intervalMs: fc.constantFrom(0, 300_000),
    repeatMs: fc.constantFrom(0, 4 * hourMs),
    acknowledgeMs: fc.constantFrom(hourMs, 24 * hourMs),
  });

  test('steps go up one by one, each once, inside office hours; asking again gives nothing', () => {
    fc.assert(
      fc.property(
        aTiming,
        fc.array(anOperation, { maxLength: 14 }),
        fc.integer({ min: 0, max: 400_000 }),
        (timing, operations, startMinute) => {
          let now = toEpochMs(at('2026-01-01', '00:00')) + startMinute * 60_000;
          let alert = openAlert(aNew({ timing }), fromEpochMs(now), town);
          const taken: number[] = [];
          const wake = (): void => {
            const moment = fromEpochMs(now);
            const advanced = advanceAlert(alert, moment, town);
            // Whoever asks twice in one moment gets the rest at most once more, and then nothing.
            for (const effect of advanced.effects) {
              if (effect.kind !== 'escalate') continue;
              taken.push(effect.number);
              const date = localDateOf(moment, moscow);
              expect(isWorkingDay(date, ruCalendar)).toEqual({ ok: true, value: true });
              const office = officeDayOf(date, town.hours, ruCalendar);
              if (!office.ok) throw new Error('no calendar');
              expect(moment >= instantOf(date, office.value.opensAt, moscow)).toBe(true);
              expect(moment < instantOf(date, office.value.closesAt, moscow)).toBe(true);
            }
            alert = advanced.alert;
            expect(advanceAlert(alert, moment, town).effects).toEqual([]);
          };
          wake();
          for (const { minutes, what } of operations) {
            now += minutes * 60_000;
            if (what === 'add') alert = addItems(alert, 1, fromEpochMs(now));
            if (what === 'end' && alert.items.added > alert.items.ended)
              alert = endItems(alert, 1, fromEpochMs(now));
            if (what === 'acknowledge') alert = acknowledge(alert, fromEpochMs(now));
            wake();
          }
          expect(taken).toEqual(taken.map((_, index) => index + 1));
          expect(taken.length).toBeLessThanOrEqual(defaultChain.length);
          if (alert.state === 'resolved') expect(nextMomentOf(alert)).toBeUndefined();
        },
      ),
      { numRuns: 500 },
    );
  });
});
