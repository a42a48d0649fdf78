import type { VenueOccupancy } from '@veche/contracts';
import { describe, expect, it } from 'vitest';
import { blocksOf, daysFrom } from './day-cells.ts';

const zone = 'Europe/Moscow';
const taken = (from: string, to: string): VenueOccupancy => ({
  state: 'agreed',
  from,
  to,
  number: 'ТР-2026-00417',
  title: 'Летний двор',
  eventClass: 'CUL',
});

describe('the calendar of venues', () => {
  it('counts days over the end of a month', () =>
    expect(daysFrom('2026-05-30', 4)).toEqual(['2026-05-30', '2026-05-31', '2026-06-01', '2026-06-02']));
  it('cuts what goes over midnight at the days of the town', () => {
    const night = [taken('2026-06-27T18:00:00.000Z', '2026-06-28T00:30:00.000Z')];
    expect(blocksOf(night, '2026-06-27', zone)).toMatchObject([{ from: 21, to: 24 }]);
    expect(blocksOf(night, '2026-06-28', zone)).toMatchObject([{ from: 0, to: 3.5 }]);
    expect(blocksOf(night, '2026-06-29', zone)).toEqual([]);
  });
});
