import type { AlertMetric } from '@veche/contracts';
import type { PlainDate } from '@veche/kernel';

/** What happened on one day, counted. `…In` and `…Out`: requests that came into a state and left it. */
export interface DayCounts {
  readonly opened: number;
  readonly closed: number;
  readonly overdueIn: number;
  readonly overdueOut: number;
  readonly riskIn: number;
  readonly riskOut: number;
  readonly closedWithTerm: number;
  readonly inTime: number;
  readonly refused: number;
}

export interface DayCount {
  readonly what: keyof DayCounts;
  /** What happened before the first day stands under the first day. */
  readonly on: PlainDate;
  readonly count: number;
}

/** The figure at the end of each day, the first day first; undefined where there was nothing to take a share of. */
export function seriesOf(
  { metric, periodDays }: { readonly metric: AlertMetric; readonly periodDays: number },
  days: readonly PlainDate[],
  counts: readonly DayCount[],
): (number | undefined)[] {
  const byDay = (what: keyof DayCounts): number[] => {
    const of = new Map(counts.filter((each) => each.what === what).map((each) => [each.on, each.count]));
    return days.map((day) => of.get(day) ?? 0);
  };
  const level = (into: keyof DayCounts, out: keyof DayCounts): number[] => {
    const [coming, going] = [runningSum(byDay(into)), runningSum(byDay(out))];
    return coming.map((value, index) => value - (going[index] ?? 0));
  };
  const recent = (what: keyof DayCounts): number[] => movingSum(byDay(what), periodDays);
  const share = (part: keyof DayCounts, whole: keyof DayCounts): (number | undefined)[] => {
    const [parts, wholes] = [recent(part), recent(whole)];
    return parts.map((value, index) =>
      (wholes[index] ?? 0) === 0 ? undefined : value / (wholes[index] ?? 1),
    );
  };
  switch (metric) {
    case 'open':
      return level('opened', 'closed');
    case 'open-overdue':
      return level('overdueIn', 'overdueOut');
    case 'open-at-risk':
      return level('riskIn', 'riskOut');
    case 'received':
      return recent('opened');
    case 'closed':
      return recent('closed');
    case 'share-in-time':
      return share('inTime', 'closedWithTerm');
    case 'share-refused':
      return share('refused', 'closed');
    // Of these the past keeps too little: pauses that have ended, the order of all durations.
    case 'open-paused':
    case 'median-days':
      return days.map(() => undefined);
  }
}

function runningSum(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}

function movingSum(values: readonly number[], days: number): number[] {
  const sums = runningSum(values);
  return sums.map((sum, index) => sum - (index >= days ? (sums[index - days] ?? 0) : 0));
}
