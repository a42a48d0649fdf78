import { addCalendarDays, calendarDays, localDateOf } from '@veche/deadlines';
import type { PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { anomalyRule, findAnomalies, type Anomaly } from '../domain/anomalies.ts';
import { periodsBetween } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import { readReceived } from './read-measures.ts';

export interface ServiceAnomaly extends Anomaly {
  readonly service: string;
}

const shownDays = 28;

/** Days of the last four weeks on which a service got far more or far fewer requests than on such weekdays before. Today is not over, so it is left out. */
export async function readAnomalies(
  tx: ReadTx,
  filter: SliceFilter,
  zone: ZoneId,
): Promise<ServiceAnomaly[]> {
  const to = addCalendarDays(localDateOf(tx.now, zone), calendarDays(-1));
  const from = addCalendarDays(to, calendarDays(-7 * (anomalyRule.weeks + 4)));
  const rows = await readReceived(tx, { from, to, filter, by: 'service', every: 'day' });
  const days = periodsBetween('day', from, to).map((period) => period.from);
  const shownFrom: PlainDate = addCalendarDays(to, calendarDays(1 - shownDays));
  return [...Map.groupBy(rows, ({ code }) => code)]
    .flatMap(([service, list]) => {
      const counts = new Map(list.map(({ startsOn, received }) => [startsOn, received]));
      const first = days.findIndex((on) => (counts.get(on) ?? 0) > 0);
      // Before its first request a service was not there: silence of that time is no habit.
      return findAnomalies(
        days.slice(Math.max(0, first)).map((on) => ({ on, count: counts.get(on) ?? 0 })),
      ).map((anomaly) => ({ ...anomaly, service }));
    })
    .filter(({ on }) => on >= shownFrom)
    .toSorted((a, b) => b.on.localeCompare(a.on) || Math.abs(b.z) - Math.abs(a.z));
}
