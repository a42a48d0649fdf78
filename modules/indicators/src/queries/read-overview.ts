import { addCalendarDays, calendarDays, fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { Instant, PlainDate, ZoneId } from '@veche/kernel';
import { findOldestWaiting, type ReadTx } from '@veche/platform';
import { sliceWhere } from '../db/slice-where.ts';
import { registerSubscription } from '../events.ts';
import {
  countFigure,
  definitionOn,
  supersededBy,
  type Figure,
  type MetricDefinition,
} from '../domain/metric-definition.ts';
import { alike, daysIn, previousPeriod, upToToday, yearBefore, type Period } from '../domain/period.ts';
import type { SliceFilter } from '../domain/slice.ts';
import {
  readPresentOf,
  readSlice,
  sourcesOf,
  townMeansOf,
  type SliceReading,
  type TownMeans,
} from './figure-sources.ts';
import { listDefinitions, listTargets, targetFor, type Target } from '../db/definition-repo.ts';
import { readTotals } from './read-measures.ts';
import type { PresentCounts } from './read-present.ts';

/** A figure with all that makes it honest: what it means, what it was, what is aimed at. */
export interface FigureView {
  readonly definition: MetricDefinition;
  readonly figure: Figure;
  readonly isEstimate: boolean;
  /** For quantiles: the same of those that are done alone. */
  readonly doneOnlyMs?: number | undefined;
  readonly previous: Figure | undefined;
  readonly yearBefore: Figure | undefined;
  readonly target: Target | undefined;
  /** By the definition before, while its series goes on. */
  readonly former: { readonly definition: MetricDefinition; readonly figure: Figure } | undefined;
}

export interface Overview {
  readonly period: Period;
  readonly isUnderWay: boolean;
  readonly previous: Period;
  readonly yearBefore: Period;
  readonly countedAt: Instant;
  /** Since when the oldest change of the register waits to be counted. */
  readonly waitingSince: Instant | undefined;
  readonly figures: readonly FigureView[];
  readonly present: PresentCounts;
  readonly overdueWeekAgo: number;
}

export interface OverviewQuestion {
  readonly period: Period;
  readonly filter: SliceFilter;
  readonly zone: ZoneId;
}

/** The headline figures of a slice and period, compared with the period before and with a year before. */
export async function readOverview(
  tx: ReadTx,
  { period, filter, zone }: OverviewQuestion,
): Promise<Overview> {
  const today = localDateOf(tx.now, zone);
  const passed = upToToday(period, today);
  const isUnderWay = daysIn(passed) < daysIn(period);
  const [before, lastYear] = [previousPeriod(period), yearBefore(period)];
  const definitions = await listDefinitions(tx);
  const targets = await listTargets(tx);
  const meanOfAll = await readTownMeans(tx, today);
  const present = await readPresentOf(tx, filter);
  const now = await readSlice(tx, { period, cohort: period, filter });
  const then = await readSlice(tx, { period: alike(before, passed), cohort: before, filter });
  const year = await readSlice(tx, { period: alike(lastYear, passed), cohort: lastYear, filter });
  const count = (definition: MetricDefinition, reading: SliceReading, counts?: PresentCounts): Figure =>
    countFigure(definition, sourcesOf(reading, { meanOfAll, present: counts }));
  const on = passed.to;
  const codes = [...new Set(definitions.map(({ code }) => code))];
  return {
    period,
    isUnderWay,
    previous: alike(before, passed),
    yearBefore: alike(lastYear, passed),
    countedAt: now.countedAt as Instant,
    waitingSince: await findOldestWaiting(tx, registerSubscription),
    present,
    overdueWeekAgo: await readOverdueAt(tx, weekBefore(tx.now), filter),
    figures: codes.flatMap((code) => {
      const definition = definitionOn(definitions, code, on);
      if (definition === undefined) return [];
      const former = supersededBy(definitions, definition);
      return [
        {
          definition,
          figure: count(definition, now, present),
          isEstimate: definition.expression.kind === 'quantile' && now.isEstimate,
          ...doneOnly(definition, now),
          previous: ifAny(count(definition, then)),
          yearBefore: ifAny(count(definition, year)),
          target: targetFor(targets, code, filter, on),
          former: former && { definition: former, figure: count(former, now, present) },
        },
      ];
    }),
  };
}

const ifAny = (figure: Figure): Figure | undefined =>
  figure.value === undefined || figure.n === 0 ? undefined : figure;

function doneOnly(
  { expression }: MetricDefinition,
  { durations }: SliceReading,
): { doneOnlyMs?: number | undefined } {
  if (expression.kind !== 'quantile') return {};
  const figures = durations?.[expression.of];
  return { doneOnlyMs: expression.share === 0.5 ? figures?.overP50Ms : figures?.overP90Ms };
}

const weekBefore = (now: Instant): Instant => fromEpochMs(toEpochMs(now) - 7 * 86_400_000);

/** The mean of a year back from a day. */
export async function readTownMeans(tx: ReadTx, today: PlainDate): Promise<TownMeans> {
  return townMeansOf(await readTotals(tx, { from: addCalendarDays(today, calendarDays(-364)), to: today }));
}

/** How many were past their term at an earlier moment, by the terms known now. */
async function readOverdueAt(tx: ReadTx, at: Instant, filter: SliceFilter): Promise<number> {
  const where = sliceWhere(filter, 3);
  const [row] = await tx.sql<{ n: number }>(
    {
      name: `indicators.overdue-at-${where.name}`,
      text: `select (select count(*) from indicators.fact f where tenant_id = $1 and done_at is null and due_at <= $2 and opened_at <= $2${where.text})
               + (select count(*) from indicators.fact f where tenant_id = $1 and done_on >= ($2::timestamptz - interval '1 day')::date and done_at > $2
                    and due_at <= $2 and opened_at <= $2${where.text}) as n`,
    },
    [tx.tenantId, at, ...where.values],
  );
  return row?.n ?? 0;
}
