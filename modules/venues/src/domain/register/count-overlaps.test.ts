import type { Instant } from '@veche/kernel';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOverlaps, type DatedPlace } from './count-overlaps.ts';

const hour = (value: number): Instant =>
  `2026-07-${String(1 + Math.floor(value / 24)).padStart(2, '0')}T${String(value % 24).padStart(2, '0')}:00:00.000Z` as Instant;
const aRow = fc
  .record({
    event: fc.integer({ min: 1, max: 6 }),
    places: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    from: fc.integer({ min: 0, max: 60 }),
    length: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ event, places, from, length }): DatedPlace => ({
    eventRef: String(event),
    placeKeys: places,
    startsAt: hour(from),
    endsAt: hour(from + length),
  }));

test('the sweep finds what comparing every row with every other finds', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 40 }), (rows) => {
      const pairs: [number, number][] = [];
      rows.forEach((a, i) => {
        rows.slice(i + 1).forEach((b, k) => {
          const samePlace = a.placeKeys.some((key) => b.placeKeys.includes(key));
          if (samePlace && a.eventRef !== b.eventRef && a.startsAt < b.endsAt && b.startsAt < a.endsAt)
            pairs.push([i, i + 1 + k]);
        });
      });
      const events = new Set(
        pairs.map(([i, j]) =>
          [String(rows[i]?.eventRef), String(rows[j]?.eventRef)]
            .toSorted((a, b) => a.localeCompare(b))
            .join('+'),
        ),
      );
      expect(countOverlaps(rows)).toMatchObject({
        rowPairs: pairs.length,
        eventPairs: events.size,
        rowsTouched: new Set(pairs.flat()).size,
      });
    }),
  );
});

const row = (eventRef: string, from: number, to: number): DatedPlace => ({
  eventRef,
  placeKeys: ['a'],
  startsAt: hour(from),
  endsAt: hour(to),
});

test('meeting end to start is no overlap', () => {
  expect(countOverlaps([row('1', 8, 10), row('2', 10, 12)]).rowPairs).toBe(0);
  expect(countOverlaps([row('1', 8, 10), row('1', 9, 12)]).rowPairs).toBe(0);
});
