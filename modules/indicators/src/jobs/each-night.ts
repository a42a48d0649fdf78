import {
  addCalendarDays,
  calendarDays,
  fromEpochMs,
  instantOf,
  localDateOf,
  plainTime,
  toEpochMs,
} from '@veche/deadlines';
import {
  listTenants,
  loadTenant,
  schedule,
  systemScope,
  type Database,
  type TimerHandler,
  type Tx,
} from '@veche/platform';
import { findLatestLearning } from '../db/lateness-repo.ts';
import { learnAnew } from '../use-cases/learn-anew.ts';

const kind = 'indicators.each-night';
const key = 'learn';
const at = plainTime('03:20');

async function planTonight(tx: Tx): Promise<void> {
  const { zone } = await loadTenant(tx, tx.tenantId);
  const tomorrow = addCalendarDays(localDateOf(tx.now, zone), calendarDays(1));
  await schedule(tx, { kind, key, runAt: instantOf(tomorrow, at, zone) });
}

/** Foretells the coming weeks and learns what makes requests late, while the town sleeps. */
export const eachNightTimer: TimerHandler = {
  kind,
  async handle(tx) {
    await learnAnew(tx);
    await planTonight(tx);
  },
};

/** Sets the next night in every town; where nothing has been learnt yet, the first time is soon. */
export async function planEachNight(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('indicators', id), async (tx) => {
      if ((await findLatestLearning(tx)) === undefined)
        await schedule(tx, { kind, key, runAt: fromEpochMs(toEpochMs(tx.now) + 20_000) });
      else await planTonight(tx);
    });
}
