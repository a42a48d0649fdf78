import type { AlertMetric } from '@veche/contracts';
import { addCalendarDays, calendarDays } from '@veche/deadlines';
import { plainDate, type PlainDate } from '@veche/kernel';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seriesOf, type DayCount } from './figure-series.ts';

const start = plainDate('2026-03-01');
const day = (n: number): PlainDate => addCalendarDays(start, calendarDays(n));
const days = Array.from({ length: 40 }, (_, n) => day(n));

interface Life {
  readonly opened: number;
  readonly risk: number;
  readonly due: number;
  readonly closed: number | null;
  readonly refused: boolean;
}

/** A life in days: opened, at risk, due, closed, in an order that terms have. */
const aLife: fc.Arbitrary<Life> = fc
  .record({
    opened: fc.integer({ min: 0, max: 30 }),
    risk: fc.integer({ min: 0, max: 6 }),
    due: fc.integer({ min: 1, max: 6 }),
    closed: fc.option(fc.integer({ min: 0, max: 25 })),
    refused: fc.boolean(),
  })
  .map(({ opened, risk, due, closed, refused }) => ({
    opened,
    risk: opened + risk,
    due: opened + risk + due,
    closed: closed === null ? null : opened + closed,
    refused,
  }));

/** As the database counts: one line per thing that happened, days as numbers, an end after the beginning of the same day. */
function countsOf(lives: readonly Life[]): DayCount[] {
  const lines: DayCount[] = [];
  const put = (what: DayCount['what'], n: number | null): void => {
    if (n === null || n >= days.length) return;
    const known = lines.findIndex((line) => line.what === what && line.on === day(n));
    if (known < 0) lines.push({ what, on: day(n), count: 1 });
    else lines[known] = { what, on: day(n), count: (lines[known]?.count ?? 0) + 1 };
  };
  for (const { opened, risk, due, closed, refused } of lives) {
    const end = closed ?? Number.POSITIVE_INFINITY;
    put('opened', opened);
    put('closed', closed);
    if (end > due) put('overdueIn', due);
    if (closed !== null && closed > due) put('overdueOut', closed);
    if (end > risk) put('riskIn', risk);
    if (end > risk) put('riskOut', Math.min(due, end));
    put('closedWithTerm', closed);
    if (closed !== null && closed < due) put('inTime', closed);
    if (refused) put('refused', closed);
  }
  return lines;
}

/** The same figure by looking at every request on every day. */
function naive(metric: AlertMetric, lives: readonly Life[], n: number, period: number): number | undefined {
  const isOpen = (life: Life): boolean => life.opened <= n && (life.closed === null || life.closed > n);
  const closed = lives.filter((life) => life.closed !== null && life.closed <= n && life.closed > n - period);
  switch (metric) {
    case 'open':
      return lives.filter(isOpen).length;
    case 'open-overdue':
      return lives.filter((life) => isOpen(life) && life.due <= n).length;
    case 'open-at-risk':
      return lives.filter((life) => isOpen(life) && life.risk <= n && life.due > n).length;
    case 'received':
      return lives.filter((life) => life.opened <= n && life.opened > n - period).length;
    case 'closed':
      return closed.length;
    case 'share-in-time':
      return closed.length === 0
        ? undefined
        : closed.filter((life) => (life.closed ?? 0) < life.due).length / closed.length;
    case 'share-refused':
      return closed.length === 0 ? undefined : closed.filter((life) => life.refused).length / closed.length;
    default:
      return undefined;
  }
}

describe('a figure of the past', () => {
  test.each<AlertMetric>([
    'open',
    'open-overdue',
    'open-at-risk',
    'received',
    'closed',
    'share-in-time',
    'share-refused',
  ])('%s: added up day by day is what looking at every request gives', (metric) => {
    fc.assert(
      fc.property(
        fc.array(aLife, { maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (lives, periodDays) => {
          const series = seriesOf({ metric, periodDays }, days, countsOf(lives));
          series.forEach((value, n) => expect(value).toBe(naive(metric, lives, n, periodDays)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
