import type { RuleDefinition } from '@veche/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRule, wholeFilter } from '../testing/rule.fixture.ts';
import { at } from '../testing/working-time.fixture.ts';
import { fillTemplate, unknownFields } from './alert-template.ts';
import { auditRule, usefulnessOf, type RuleRecord } from './audit-rule.ts';
import { countFirings } from './count-firings.ts';
import { findRuleFaults } from './find-rule-faults.ts';
import { isBeyond } from './metric-threshold.ts';

const metric = {
  kind: 'metric',
  metric: 'open-overdue',
  comparison: 'above',
  threshold: 10,
  periodDays: 30,
} as const;

describe('faults of a rule', () => {
  test('a good one has none', () => {
    expect(findRuleFaults(aRule())).toEqual([]);
  });

  test.each<[string, Partial<RuleDefinition>, string, string]>([
    ['critical in a digest', { delivery: 'digest' }, '/delivery', 'critical-goes-at-once'],
    ['critical without a channel', { channels: [] }, '/channels', 'critical-needs-channel'],
    ['a field nobody fills', { text: 'Срок {когда}' }, '/text', 'field-unknown'],
    [
      'a count without a window',
      { threshold: { count: 5, withinMinutes: 0, forMinutes: 0 } },
      '/threshold/withinMinutes',
      'count-needs-window',
    ],
    [
      'holding what only happens',
      { event: { kind: 'refused' }, threshold: { count: 1, withinMinutes: 0, forMinutes: 60 } },
      '/threshold/forMinutes',
      'holds-nothing',
    ],
    [
      'a recovery beyond the threshold',
      { event: { ...metric, recovery: 12 }, groupBy: 'rule' },
      '/event/recovery',
      'recovery-on-wrong-side',
    ],
    [
      'a share above one',
      { event: { ...metric, metric: 'share-in-time' }, groupBy: 'rule' },
      '/event/threshold',
      'share-out-of-range',
    ],
    ['a figure grouped by request', { event: metric }, '/groupBy', 'grouping-impossible'],
    [
      'a source chosen by service',
      {
        event: { kind: 'source-silent', hours: 6 },
        groupBy: 'source',
        filter: { ...wholeFilter, services: ['TAXI'] },
      },
      '/filter/services',
      'filter-not-for-event',
    ],
  ])('%s', (_what, change, pointer, code) => {
    expect(findRuleFaults(aRule(change))).toEqual([expect.objectContaining({ pointer, code })]);
  });
});

describe('the words of a rule', () => {
  test('take fields in either language, and a dash for what is not known', () => {
    expect(fillTemplate('{номер}: срок {due}, {Район}', { number: 'ЗР-1', due: 'пт 5 июня' })).toBe(
      'ЗР-1: срок пт 5 июня, –',
    );
    expect(unknownFields('{номер} {когда} {}')).toEqual(['когда', '']);
  });

  test('a value is never read as a template', () => {
    fc.assert(
      fc.property(fc.string(), (number) => {
        expect(fillTemplate('[{номер}]', { number, due: 'срок' })).toBe(`[${number}]`);
      }),
    );
    expect(fillTemplate('{номер}', { number: '{срок}', due: 'сегодня' })).toBe('{срок}');
  });
});

describe('a figure about its limit', () => {
  test('fires at the threshold, ends beyond the recovery only, and the unknown changes nothing', () => {
    const event = { ...metric, recovery: 8 };
    let was = false;
    const course = [9, 10, 9, 8, undefined, 7.9, 9, 10].map((value) => (was = isBeyond(event, value, was)));
    expect(course).toEqual([false, true, true, true, true, false, false, true]);
  });

  test('below works the other way', () => {
    const event = { ...metric, comparison: 'below', threshold: 0.9, recovery: 0.95 } as const;
    let was = false;
    expect([0.91, 0.9, 0.94, 0.95, 0.96].map((value) => (was = isBeyond(event, value, was)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('the audit of rules', () => {
  const now = at('2026-06-01', '12:00');
  const good: RuleRecord = {
    state: 'on',
    enabledAt: at('2026-01-10', '12:00'),
    confirmedAt: at('2026-01-10', '12:00'),
    lastFiredAt: at('2026-05-20', '12:00'),
    fired: 20,
    acknowledged: 18,
    acted: 15,
    messages: 40,
    messagesRead: 30,
    requestsInScope: 100,
  };
  const { lastFiredAt: _never, ...neverFired } = good;

  test.each<[string, RuleRecord, readonly string[]]>([
    ['a good one', good, []],
    ['never fired in a season', { ...neverFired, fired: 0 }, ['never-fired']],
    ['new, so no wonder', { ...neverFired, fired: 0, enabledAt: at('2026-05-01', '12:00') }, []],
    ['watches over nothing any more', { ...good, requestsInScope: 0 }, ['stale']],
    ['fires and nobody moves', { ...good, acknowledged: 1, acted: 2 }, ['noisy']],
    ['nobody reads it', { ...good, messagesRead: 2 }, ['unread']],
    ['not confirmed for half a year', { ...good, confirmedAt: at('2025-11-01', '12:00') }, ['to-confirm']],
    ['off: nothing to say but that', { ...good, state: 'off', acted: 0, acknowledged: 0 }, []],
  ])('%s', (_what, record, marks) => {
    expect(auditRule(record, now)).toEqual(marks);
  });

  test('usefulness is the share anybody reacted to, unknown while nothing fired', () => {
    expect(usefulnessOf(good)).toBe(0.9);
    expect(usefulnessOf({ ...good, fired: 0 })).toBeUndefined();
  });
});

describe('the check on the past', () => {
  const fact = (time: string, group = 'a') => ({ at: at('2026-05-27', time), group });
  const hour = 3_600_000;

  test('counts one alert while it stands, and a count only when it is reached in its window', () => {
    const facts = ['10:00', '10:10', '10:50', '12:00', '12:05'].map((time) => fact(time));
    const once = countFirings(facts, { count: 1, withinMs: 0, standsMs: hour });
    expect(once.map((each) => each.at)).toEqual([fact('10:00').at, fact('12:00').at]);
    const thrice = countFirings(facts, { count: 3, withinMs: hour, standsMs: hour });
    expect(thrice.map((each) => each.at)).toEqual([fact('10:50').at]);
  });

  test('groups know nothing of each other', () => {
    const firings = countFirings([fact('10:00', 'a'), fact('10:01', 'b')], {
      count: 1,
      withinMs: 0,
      standsMs: hour,
    });
    expect(firings).toHaveLength(2);
  });
});
