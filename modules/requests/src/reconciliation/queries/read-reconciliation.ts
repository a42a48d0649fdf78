import { addCalendarDays, calendarDays } from '@veche/deadlines';
import type { Reconciliation } from '@veche/contracts';
import type { BilingualText, Instant, PlainDate } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';
import { findGaps } from '../domain/find-gaps.ts';
import { isSound, type SourceRecount } from '../use-cases/recount.ts';
import type { DayFigures } from '../use-cases/sum-up-day.ts';

/** The rhythm is learnt from so many days before the period. */
const daysBefore = 70;

const sources: PreparedStatement = {
  name: 'requests.reconciliation-sources',
  text: `select code, json_build_object('ru', title_ru, 'en', title_en) as title from requests.source where tenant_id = $1 order by code`,
};
const intake: PreparedStatement = {
  name: 'requests.reconciliation-intake',
  text: `select source_code, on_day, sum(received) as received, sum(stored) as stored, sum(duplicates) as duplicates, sum(refused) as refused
         from requests.intake_day where tenant_id = $1 and on_day between $2 and $3 group by 1, 2`,
};
const events: PreparedStatement = {
  name: 'requests.reconciliation-events',
  text: `select source_code, on_day, events, opened from requests.event_day where tenant_id = $1 and on_day between $2 and $3 order by on_day`,
};
const lastRecount: PreparedStatement = {
  name: 'requests.last-recount',
  text: `select at, is_sound, sources from requests.recount where tenant_id = $1 order by at desc limit 1`,
};
const summaries: PreparedStatement = {
  name: 'requests.reconciliation-summaries',
  text: `select on_day, figures from requests.day_summary where tenant_id = $1 and on_day between $2 and $3 order by on_day desc`,
};

interface IntakeRow {
  readonly source_code: string;
  readonly on_day: PlainDate;
  readonly received: number;
  readonly stored: number;
  readonly duplicates: number;
  readonly refused: number;
}
interface EventRow {
  readonly source_code: string;
  readonly on_day: PlainDate;
  readonly events: number;
  readonly opened: number;
}

/** What came in a period, by source and day, whether the sums hold, and where there should have been something and was nothing. */
export async function readReconciliation(
  tx: ReadTx,
  { from, to, today }: { readonly from: PlainDate; readonly to: PlainDate; readonly today: PlainDate },
): Promise<Reconciliation> {
  const period = [tx.tenantId, from, to];
  const known = await tx.sql<{ code: string; title: BilingualText }>(sources, [tx.tenantId]);
  const came = await tx.sql<IntakeRow>(intake, period);
  const told = await tx.sql<EventRow>(events, [
    tx.tenantId,
    addCalendarDays(from, calendarDays(-daysBefore)),
    to,
  ]);
  const [last] = await tx.sql<{ at: Instant; is_sound: boolean; sources: SourceRecount[] }>(lastRecount, [
    tx.tenantId,
  ]);
  const days = await tx.sql<{ on_day: PlainDate; figures: DayFigures }>(summaries, period);
  // Today is not over: nobody can say yet that nothing came.
  const gapsTo = to < today ? to : addCalendarDays(today, calendarDays(-1));
  return {
    sources: known.map(({ code, title }) => {
      const ownIntake = came.filter((row) => row.source_code === code);
      const ownEvents = told.filter((row) => row.source_code === code);
      return {
        code,
        title,
        ...sumsOf(ownIntake),
        days: daysOf(
          ownIntake,
          ownEvents.filter(({ on_day: on }) => on >= from),
        ),
        gaps: findGaps(
          ownEvents.map(({ on_day: on, events: n }) => ({ on, events: n })),
          from,
          gapsTo,
        ),
      };
    }),
    recount: last
      ? {
          at: last.at,
          isSound: last.is_sound,
          sources: last.sources.map((source) => ({ ...source, isSound: isSound(source) })),
        }
      : null,
    summaries: days.map(({ on_day: on, figures }) => ({ on, ...figures })),
  };
}

function sumsOf(rows: readonly IntakeRow[]) {
  const sum = (value: (row: IntakeRow) => number): number =>
    rows.reduce((total, row) => total + value(row), 0);
  return {
    received: sum(({ received }) => received),
    stored: sum(({ stored }) => stored),
    duplicates: sum(({ duplicates }) => duplicates),
    refused: sum(({ refused }) => refused),
  };
}

function daysOf(came: readonly IntakeRow[], told: readonly EventRow[]) {
  const days = [...new Set([...came, ...told].map(({ on_day: on }) => on))].toSorted().toReversed();
  const cameOn = new Map(came.map((row) => [row.on_day, row]));
  const toldOf = new Map(told.map((row) => [row.on_day, row]));
  return days.map((on) => {
    const { received = 0, stored = 0, duplicates = 0, refused = 0 } = cameOn.get(on) ?? {};
    const { events: happened = 0, opened = 0 } = toldOf.get(on) ?? {};
    return { on, received, stored, duplicates, refused, happened, opened };
  });
}
