import { weekdayOf } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';

/** A day's count of one service. */
export interface DayCount {
  readonly on: PlainDate;
  readonly count: number;
}

export interface Anomaly extends DayCount {
  /** What such a weekday usually brings: the median of those before. */
  readonly usual: number;
  /** How many robust deviations away; above 3.5 it is told. */
  readonly z: number;
}

export interface AnomalyRule {
  /** Same weekdays looked back at. */
  readonly weeks: number;
  /** With fewer nothing is said. */
  readonly leastWeeks: number;
  readonly threshold: number;
}

export const anomalyRule: AnomalyRule = { weeks: 12, leastWeeks: 6, threshold: 3.5 };

/** Makes the median absolute deviation comparable with a standard deviation. */
const madToSigma = 0.6745;

/**
 * Days that stand out of the same weekdays before them. Medians, so that one flood does not make the next one look usual. Counts
 * scatter by their root even when nothing happens: the deviation is never taken below that, or three instead of none would be news.
 *
 * @param days consecutive, ascending
 */
export function findAnomalies(days: readonly DayCount[], rule: AnomalyRule = anomalyRule): Anomaly[] {
  const byWeekday = new Map<number, number[]>();
  return days.flatMap(({ on, count }) => {
    const weekday = weekdayOf(on);
    const before = byWeekday.get(weekday) ?? [];
    byWeekday.set(weekday, [...before, count].slice(-rule.weeks));
    if (before.length < rule.leastWeeks) return [];
    const usual = median(before);
    const mad = median(before.map((value) => Math.abs(value - usual)));
    const spread = Math.max(mad, madToSigma * Math.sqrt(Math.max(usual, 1)));
    const z = (madToSigma * (count - usual)) / spread;
    return Math.abs(z) > rule.threshold ? [{ on, count, usual, z }] : [];
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
