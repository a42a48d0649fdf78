import { setImmediate } from 'node:timers/promises';
import { addCalendarDays, calendarDays, fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { findStaleDurations, replaceDurations } from '../db/duration-cells.ts';
import type { DurationColumns } from '../domain/cohorts.ts';
import { grains, periodOf, periodsBetween, type Grain, type Period } from '../domain/period.ts';
import { dimensions, durationSlices, keptSlices, type DurationSlice } from '../domain/slice.ts';
import { readDurationColumns } from '../queries/count-durations.ts';
import { lockProjection } from './lock-projection.ts';

/** Requests under way are aged anew when a figure is older than this. */
const agedAfterMs = 60_000;

/**
 * Counts stale cells of durations anew, at most `limit` periods of a slice, while no change is taken in: one that came between the
 * reading and the writing would be lost. @returns how many
 */
export async function refreshDurations(tx: Tx, limit: number): Promise<number> {
  await lockProjection(tx);
  const agedSince: Instant = fromEpochMs(toEpochMs(tx.now) - agedAfterMs);
  const stale = await findStaleDurations(tx, agedSince, limit);
  for (const alike of Map.groupBy(stale, ({ grain, startsOn }) => `${grain} ${startsOn}`).values()) {
    const [{ grain, startsOn } = { grain: undefined, startsOn: undefined }] = alike;
    if (grain === undefined) continue;
    const { from, to } = periodOf(grain, startsOn);
    const facts = await readDurationColumns(tx, { from, to, by: dimensions });
    for (const { slice } of alike) await countAndReplace(tx, facts, { slice, grain, from, to });
  }
  return stale.length;
}

/** Times of which each is counted from facts read once: as long as the longest grain, for months hold no whole year. */
export function durationParts(
  range: { readonly from: PlainDate; readonly to: PlainDate },
  counted: readonly Grain[] = grains,
): Period[] {
  const longest = counted.filter((grain) => grain !== 'day' && grain !== 'week').at(-1) ?? 'month';
  return periodsBetween(longest, periodOf('week', range.from).from, range.to);
}

/** Counts the periods that begin in this part of time anew. */
export async function recountDurationPart(
  tx: Tx,
  { from, to }: Period,
  which: { readonly slices?: readonly DurationSlice[]; readonly grains?: readonly Grain[] } = {},
): Promise<void> {
  // A week that begins on the last day ends six days later.
  const facts = await readDurationColumns(tx, {
    from,
    to: addCalendarDays(to, calendarDays(6)),
    by: dimensions,
  });
  for (const slice of which.slices ?? durationSlices)
    for (const grain of which.grains ?? grains) await countAndReplace(tx, facts, { slice, grain, from, to });
}

async function countAndReplace(
  tx: Tx,
  facts: DurationColumns,
  period: { slice: DurationSlice; grain: Grain; from: PlainDate; to: PlainDate },
): Promise<void> {
  const { slice, grain, from } = period;
  // A million requests are sorted in a tenth of a second: whoever asks meanwhile is answered in between.
  await setImmediate();
  const counted = facts.cohorts(keptSlices[slice], { every: grain, within: period });
  await replaceDurations(
    tx,
    period,
    counted.map((cohort) => ({ ...cohort, startsOn: cohort.startsOn ?? from })),
  );
}
