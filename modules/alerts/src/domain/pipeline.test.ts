import { alertLabels, pipelineStages, type LabelMatcher } from '@veche/contracts';
import { fromEpochMs, plainTime, toEpochMs } from '@veche/deadlines';
import { zoneId } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRule, wholeFilter } from '../testing/rule.fixture.ts';
import { at, ruCalendar } from '../testing/working-time.fixture.ts';
import type { AlertSignal } from './alert-signal.ts';
import { decideMessage, type MessageFacts } from './decide-message.ts';
import { groupKeyOf, labelsOfGroup } from './group-alerts.ts';
import { InhibitionIndex, type Inhibition } from './inhibition.ts';
import { matchesAll, type Labels } from './labels.ts';
import { matchRule } from './match-rule.ts';
import { endOfWindow, type RecurringWindow } from './recurring-window.ts';
import { findSilence, type Silence } from './silence.ts';

const signal = (change: Partial<AlertSignal> = {}): AlertSignal => ({
  id: 'e1',
  kind: 'due',
  at: at('2026-05-27', '12:00'),
  requestId: 'r1',
  labels: {
    event: 'due',
    service: 'DIG-ORDER',
    district: 'Заречный',
    unit: 'u1',
    source: 'portal',
    request: 'r1',
  },
  ...change,
});

describe('matching', () => {
  test('names what let the fact through', () => {
    const rule = aRule({ filter: { ...wholeFilter, services: ['DIG-ORDER', 'TAXI'], withoutAnswer: true } });
    expect(matchRule(rule, signal())).toEqual([
      { label: 'event', value: 'due' },
      { label: 'service', value: 'DIG-ORDER' },
      { label: 'answer', value: 'none' },
    ]);
  });

  test('refuses another kind, another value and a value that is absent', () => {
    expect(matchRule(aRule(), signal({ kind: 'at-risk' }))).toBeUndefined();
    expect(
      matchRule(aRule({ filter: { ...wholeFilter, districts: ['Нагорный'] } }), signal()),
    ).toBeUndefined();
    expect(matchRule(aRule({ filter: { ...wholeFilter, categories: ['roads'] } }), signal())).toBeUndefined();
    expect(
      matchRule(aRule({ filter: { ...wholeFilter, withoutAnswer: true } }), signal({ isAnswered: true })),
    ).toBeUndefined();
    expect(matchRule(aRule({ filter: { ...wholeFilter, reopened: true } }), signal())).toBeUndefined();
  });

  test('of a change of status asks which', () => {
    const changed = signal({ kind: 'status-changed', labels: { status: 'postponed' } });
    const to = (...statuses: ('postponed' | 'refused')[]) =>
      aRule({ event: { kind: 'status-changed', to: statuses } });
    expect(matchRule(to(), changed)).toHaveLength(1);
    expect(matchRule(to('postponed'), changed)).toHaveLength(2);
    expect(matchRule(to('refused'), changed)).toBeUndefined();
  });
});

describe('grouping', () => {
  test('one request, one alert; one unit, one alert for all its requests', () => {
    const other = { ...signal().labels, request: 'r2' };
    expect(groupKeyOf('request', signal().labels)).not.toBe(groupKeyOf('request', other));
    expect(groupKeyOf('unit', signal().labels)).toBe(groupKeyOf('unit', other));
    expect(groupKeyOf('rule', signal().labels)).toBe(groupKeyOf('rule', {}));
    expect(labelsOfGroup('unit', signal().labels)).toEqual({ event: 'due', unit: 'u1' });
  });
});

const names = ['service', 'unit', 'source', 'request', 'severity'] as const;
const someLabels: fc.Arbitrary<Labels> = fc.dictionary(
  fc.constantFrom(...names),
  fc.constantFrom('a', 'b', 'c'),
);
const aMatcher: fc.Arbitrary<LabelMatcher> = fc.record({
  label: fc.constantFrom(...names),
  operator: fc.constantFrom('is', 'is-not'),
  values: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
});

describe('inhibition', () => {
  test('by the index is the same as by looking at every pair', () => {
    const anInhibition = fc.record({
      source: fc.array(aMatcher, { maxLength: 2 }),
      target: fc.array(aMatcher, { maxLength: 2 }),
      equal: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(anInhibition, { maxLength: 4 }),
        fc.array(someLabels, { maxLength: 12 }),
        (rows, alerts) => {
          const inhibitions: Inhibition[] = rows.map((row, index) => ({ id: `i${index}`, ...row }));
          const index = new InhibitionIndex(inhibitions);
          alerts.forEach((labels, number) => index.add(`a${number}`, labels));
          alerts.forEach((labels, number) => {
            const naive = inhibitions.some(
              ({ source, target, equal }) =>
                matchesAll(labels, target) &&
                equal.every((name) => labels[name] !== undefined) &&
                alerts.some(
                  (other, otherNumber) =>
                    otherNumber !== number &&
                    matchesAll(other, source) &&
                    equal.every((name) => other[name] === labels[name]),
                ),
            );
            expect(index.inhibitorOf(`a${number}`, labels) !== undefined).toBe(naive);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('silences and windows', () => {
  test('a silence holds from its start to just before its end, and never for everything', () => {
    const silence: Silence = {
      id: 's1',
      matchers: [{ label: 'unit', operator: 'is', values: ['u1'] }],
      startsAt: at('2026-05-27', '10:00'),
      endsAt: at('2026-05-27', '12:00'),
    };
    const found = (now: string, labels: Labels = { unit: 'u1' }) =>
      findSilence([silence], labels, at('2026-05-27', now))?.id;
    expect([found('09:59'), found('10:00'), found('11:59'), found('12:00')]).toEqual([
      undefined,
      's1',
      's1',
      undefined,
    ]);
    expect(found('11:00', { unit: 'u2' })).toBeUndefined();
    expect(
      findSilence([{ ...silence, matchers: [] }], { unit: 'u1' }, at('2026-05-27', '11:00')),
    ).toBeUndefined();
  });

  const night: RecurringWindow = {
    from: plainTime('22:00'),
    to: plainTime('08:00'),
    zone: zoneId('Europe/Moscow'),
    weekdays: [],
    on: 'any-day',
  };

  test('a night lasts over midnight', () => {
    expect(endOfWindow(at('2026-05-27', '21:59'), [night], ruCalendar)).toBeUndefined();
    expect(endOfWindow(at('2026-05-27', '22:00'), [night], ruCalendar)).toBe(at('2026-05-28', '08:00'));
    expect(endOfWindow(at('2026-05-28', '07:59'), [night], ruCalendar)).toBe(at('2026-05-28', '08:00'));
    expect(endOfWindow(at('2026-05-28', '08:00'), [night], ruCalendar)).toBeUndefined();
  });

  test('windows that touch are followed to their common end', () => {
    const daysOff: RecurringWindow = {
      ...night,
      from: plainTime('00:00'),
      to: plainTime('00:00'),
      on: 'days-off',
    };
    // Friday night, the weekend, Sunday night.
    expect(endOfWindow(at('2026-05-29', '23:00'), [night, daysOff], ruCalendar)).toBe(
      at('2026-06-01', '08:00'),
    );
    // 9–11 May are off; the 8th is a short working day.
    expect(endOfWindow(at('2026-05-09', '12:00'), [daysOff], ruCalendar)).toBe(at('2026-05-12', '00:00'));
  });

  test('at the end of a window nothing covers the moment, in every zone and on every change of clocks', () => {
    const zones = [
      'Europe/Moscow',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
    ];
    const aTime = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) =>
        plainTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones.map(zoneId)),
        aTime,
        aTime,
        fc.integer({ min: 0, max: 525_600 }),
        (zone, from, to, minute) => {
          fc.pre(from !== to);
          const window = { ...night, from, to, zone };
          const now = fromEpochMs(toEpochMs(at('2026-01-01', '00:00')) + minute * 60_000);
          const end = endOfWindow(now, [window], ruCalendar);
          if (end === undefined) return;
          expect(end > now).toBe(true);
          expect(endOfWindow(end, [window], ruCalendar)).toBeUndefined();
        },
      ),
      { numRuns: 400 },
    );
  });
});

const facts = (change: Partial<MessageFacts> = {}): MessageFacts => ({
  severity: 'warning',
  delivery: 'at-once',
  matchedBy: [{ label: 'event', value: 'due' }],
  groupBy: 'request',
  itemCount: 1,
  waitSeconds: 0,
  reason: 'first',
  isUnsubscribed: false,
  isTrial: false,
  ...change,
});
const until = at('2026-05-28', '08:00');

describe('a message passes the stages in their order', () => {
  test.each<[string, Partial<MessageFacts>, string, string]>([
    ['nothing is in its way', {}, 'send', 'queue'],
    [
      'another alert speaks for it',
      { inhibitor: { alertId: 'a2', inhibitionId: 'i1' } },
      'withhold',
      'inhibit',
    ],
    ['the rule keeps silent now', { mutedUntil: until }, 'withhold', 'times'],
    ['the recipient sleeps', { quietUntil: until }, 'defer', 'times'],
    [
      'the recipient sleeps, but it is critical',
      { quietUntil: until, severity: 'critical' },
      'send',
      'queue',
    ],
    ['a digest disturbs nobody at night', { quietUntil: until, delivery: 'digest' }, 'digest', 'queue'],
    ['a silence', { silence: { id: 's1', endsAt: until } }, 'withhold', 'silence'],
    ['the recipient knows', { reason: undefined }, 'nothing', 'dedup'],
    ['the recipient does not want it', { isUnsubscribed: true }, 'withhold', 'queue'],
    ['what is critical one cannot leave', { isUnsubscribed: true, severity: 'critical' }, 'send', 'queue'],
    [
      'what is critical never waits for a digest',
      { delivery: 'digest', severity: 'critical' },
      'send',
      'queue',
    ],
    ['a rule on trial', { isTrial: true }, 'withhold', 'queue'],
  ])('%s', (_what, change, kind, lastStage) => {
    const { decision, trace } = decideMessage(facts(change));
    expect(decision.kind).toBe(kind);
    expect(trace.map(({ stage }) => stage)).toEqual(
      pipelineStages.slice(0, pipelineStages.indexOf(lastStage as 'queue') + 1),
    );
  });

  test('only the last stage may stop, and nothing reaches the queue past one that stopped', () => {
    const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
    fc.assert(
      fc.property(
        fc.record({
          severity: fc.constantFrom('information', 'warning', 'critical'),
          delivery: fc.constantFrom('at-once', 'digest'),
          inhibitor: maybe({ alertId: 'a', inhibitionId: 'i' }),
          mutedUntil: maybe(until),
          quietUntil: maybe(until),
          silence: maybe({ id: 's', endsAt: until }),
          reason: fc.constantFrom('first', 'repeat', undefined),
          isUnsubscribed: fc.boolean(),
          isTrial: fc.boolean(),
        }),
        (change) => {
          const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
          const { decision, trace } = decideMessage(facts({ reason: change.reason, ...given }));
          expect(trace.slice(0, -1).every(({ outcome }) => outcome === 'passed')).toBe(true);
          expect(decision.kind === 'send').toBe(trace.length === 8 && trace.at(-1)?.outcome === 'passed');
          if (change.severity === 'critical') expect(['defer', 'digest']).not.toContain(decision.kind);
        },
      ),
    );
  });

  test('every label has its place', () => {
    expect(new Set(alertLabels).size).toBe(alertLabels.length);
  });
});
