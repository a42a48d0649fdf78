import {
  addCalendarDays,
  calendarDays,
  fromEpochMs,
  instantOf,
  localDateOf,
  plainTime,
  toEpochMs,
} from '@veche/deadlines';
import type { Instant, PlainDate } from '@veche/kernel';
import {
  listTenants,
  schedule,
  systemScope,
  type Database,
  type ReadTx,
  type Tenant,
  type TimerHandler,
  type Tx,
} from '@veche/platform';
import { recount } from '../use-cases/recount.ts';
import { findLastSummary, sumUpDay } from '../use-cases/sum-up-day.ts';

const kind = 'requests.nightly';
const runsAt = plainTime('05:00');
const minutesAfterStart = 10;
/** A program that stood for longer sums up no more than these days. */
const mostDays = 31;

/** Every night: days that are over are summed up, and the register is counted from the ground up. */
export const nightlyTimer = (deps: { readonly tenantOf: (tx: ReadTx) => Promise<Tenant> }): TimerHandler => ({
  kind,
  async handle(tx) {
    const { zone } = await deps.tenantOf(tx);
    const today = localDateOf(tx.now, zone);
    for (const day of await daysToSumUp(tx, addCalendarDays(today, calendarDays(-1))))
      await sumUpDay(tx, day, zone);
    await recount(tx);
    const tomorrow = addCalendarDays(today, calendarDays(1));
    await scheduleNight(tx, instantOf(tomorrow, runsAt, zone));
  },
});

/** From the day after the last one that was summed up to yesterday; yesterday once more, for what was told late. */
async function daysToSumUp(tx: Tx, yesterday: PlainDate): Promise<PlainDate[]> {
  const last = (await findLastSummary(tx)) ?? addCalendarDays(yesterday, calendarDays(-1));
  const days: PlainDate[] = [yesterday];
  for (let back = 1; back < mostDays; back += 1) {
    const day = addCalendarDays(yesterday, calendarDays(-back));
    if (day <= last) break;
    days.unshift(day);
  }
  return days;
}

const scheduleNight = (tx: Tx, runAt: Instant): Promise<void> => schedule(tx, { kind, key: 'town', runAt });

/** Sets the first run of every town soon after a start: the night may have passed while the program stood. */
export async function planNights(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope(kind, id), (tx) =>
      scheduleNight(tx, fromEpochMs(toEpochMs(tx.now) + minutesAfterStart * 60_000)),
    );
}
