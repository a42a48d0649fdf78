import {
  addCalendarDays,
  calendarDays,
  instantOf,
  isWorkingDay,
  localDateOf,
  plainTime,
} from '@veche/deadlines';
import {
  listTenants,
  schedule,
  systemScope,
  type Database,
  type TimerHandler,
  type Tx,
} from '@veche/platform';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { remindOfDue } from './remind.ts';

const kind = 'feedback.remind';
const key = 'daily';
const from = plainTime('09:00');
const until = plainTime('18:00');

/** Every working morning; what was missed while nothing ran is told during the same working day, never at night. */
export const remindTimer = (deps: FeedbackDeps) =>
  ({
    kind,
    async handle(tx: Tx) {
      const { zone } = await deps.tenantOf(tx);
      const today = localDateOf(tx.now, zone);
      const works = isWorkingDay(today, await deps.calendarOf(tx));
      const isInHours = tx.now >= instantOf(today, from, zone) && tx.now < instantOf(today, until, zone);
      if (works.ok && works.value && isInHours) await remindOfDue(deps, tx);
      const isEarly = tx.now < instantOf(today, from, zone);
      const next = isEarly ? today : addCalendarDays(today, calendarDays(1));
      await schedule(tx, { kind, key, runAt: instantOf(next, from, zone) });
    },
  }) satisfies TimerHandler;

/** Sets the timer of every town. */
export async function planReminders(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('feedback', id), (tx: Tx) => schedule(tx, { kind, key, runAt: tx.now }));
}
