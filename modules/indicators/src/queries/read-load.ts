import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import { periodOf, type Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { readMeasures } from './read-measures.ts';
import { readPresent } from './read-present.ts';

export interface UnitLoad {
  readonly unit: string;
  readonly open: number;
  readonly overdue: number;
  /** Mean of open ones at the ends of the last eight weeks; undefined for a unit without a past. */
  readonly usualOpen: number | undefined;
  /** Open now over usual. */
  readonly ratio: number | undefined;
  readonly weeks: readonly { readonly weekOn: PlainDate; readonly received: number; readonly done: number }[];
}

const weeksBack = 8;

/** How much lies with each unit, and whether that is much for it. */
export async function readLoad(tx: ReadTx, filter: SliceFilter, zone: ZoneId): Promise<UnitLoad[]> {
  const today = localDateOf(tx.now, zone);
  const thisWeek = periodOf('week', today).from;
  const from = addCalendarDays(thisWeek, calendarDays(-7 * weeksBack));
  const present = await readPresent(tx, { filter, by: 'unit' });
  const rows = await readMeasures(tx, { from, to: today, filter, by: 'unit', every: 'week' });
  const weekDays = Array.from({ length: weeksBack + 1 }, (_, index) =>
    addCalendarDays(from, calendarDays(7 * index)),
  );
  const byUnit = Map.groupBy(rows, ({ code }) => code);
  return present
    .map(({ code, open, overdue }) => {
      const weeks = weekDays.map((weekOn) => {
        const measures = byUnit.get(code)?.find(({ startsOn }) => startsOn === weekOn)?.measures;
        return { weekOn, received: measures?.received ?? 0, done: measures?.done ?? 0 };
      });
      const usualOpen = usualOf(open, weeks);
      return {
        unit: code,
        open,
        overdue,
        usualOpen,
        ratio: usualOpen === undefined || usualOpen < 1 ? undefined : open / usualOpen,
        weeks,
      };
    })
    .toSorted((a, b) => b.open - a.open || a.unit.localeCompare(b.unit));
}

/** What was open at the end of each earlier week follows from what is open now and what came and went since. */
function usualOf(open: number, weeks: readonly { received: number; done: number }[]): number | undefined {
  if (weeks.every(({ received, done }) => received === 0 && done === 0)) return undefined;
  let then = open;
  const ends: number[] = [];
  for (const { received, done } of weeks.toReversed()) {
    then = Math.max(0, then - received + done);
    ends.push(then);
  }
  const past = ends.slice(0, weeksBack);
  return past.reduce((sum, value) => sum + value, 0) / past.length;
}

/** Requests that came in an hour of a weekday, 1 Monday … 7 Sunday. */
export interface PeakCell {
  readonly weekday: number;
  readonly hour: number;
  readonly received: number;
}

/** A quarter shows the rhythm of a week; a year would be read for nothing. */
const peakDays = 92;

export interface Peaks {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly cells: readonly PeakCell[];
}

/** When requests come: by weekday and hour, of the last quarter of the period at most. */
export async function readPeaks(
  tx: ReadTx,
  period: Period,
  { filter, zone }: { filter: SliceFilter; zone: ZoneId },
): Promise<Peaks> {
  const today = localDateOf(tx.now, zone);
  const to = period.to < today ? period.to : today;
  const earliest = addCalendarDays(to, calendarDays(1 - peakDays));
  const from = period.from > earliest ? period.from : earliest;
  const where = sliceWhere(filter, 5);
  const cells = await tx.sql<PeakCell>(
    {
      name: `indicators.peaks-${where.name}`,
      // Counted by quarters of an hour first – zones differ by no less –, so that the zone is looked up for some thousands, not for each.
      text: `select extract(isodow from at at time zone $4)::int as weekday, extract(hour from at at time zone $4)::int as hour, sum(n)::int as received
             from (select date_bin('15 minutes', opened_at, 'epoch'::timestamptz) as at, count(*) as n from indicators.fact f
                   where tenant_id = $1 and opened_on between $2 and $3${where.text} group by 1) quarter
             group by 1, 2 order by 1, 2`,
    },
    [tx.tenantId, from, to, zone, ...where.values],
  );
  return { from, to, cells };
}
