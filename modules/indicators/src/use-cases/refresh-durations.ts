import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { findStaleDurations, replaceDurations } from '../db/duration-cells.ts';
import { grains, periodOf, type Grain } from '../domain/period.ts';
import { durationSlices, keptSlices, type DurationSlice } from '../domain/slice.ts';
import { countDurations } from '../queries/count-durations.ts';

/** Requests under way are aged anew when a figure is older than this. */
const agedAfterMs = 60_000;

/** Counts stale cells of durations anew, at most `limit` periods of a slice. @returns how many */
export async function refreshDurations(tx: Tx, limit: number): Promise<number> {
  const agedSince: Instant = fromEpochMs(toEpochMs(tx.now) - agedAfterMs);
  const stale = await findStaleDurations(tx, agedSince, limit);
  for (const { slice, grain, startsOn } of stale) {
    const { from, to } = periodOf(grain, startsOn);
    await countAndReplace(tx, { slice, grain, from, to });
  }
  return stale.length;
}

/** Counts all durations opened from one day to another anew, of the slices and grains told. */
export async function recountDurations(
  tx: Tx,
  range: { readonly from: PlainDate; readonly to: PlainDate },
  which: { readonly slices?: readonly DurationSlice[]; readonly grains?: readonly Grain[] } = {},
): Promise<void> {
  for (const slice of which.slices ?? durationSlices)
    for (const grain of which.grains ?? grains)
      await countAndReplace(tx, {
        slice,
        grain,
        from: periodOf(grain, range.from).from,
        to: periodOf(grain, range.to).to,
      });
}

async function countAndReplace(
  tx: Tx,
  period: { slice: DurationSlice; grain: Grain; from: PlainDate; to: PlainDate },
): Promise<void> {
  const { slice, grain, from, to } = period;
  const counted = await countDurations(tx, { from, to, by: keptSlices[slice], every: grain });
  await replaceDurations(
    tx,
    period,
    counted.map((cohort) => ({ ...cohort, startsOn: cohort.startsOn ?? from })),
  );
}
