import { addCalendarDays, calendarDays, instantOf, localDateOf, plainTime } from '@veche/deadlines';
import { listTenants, schedule, systemScope, type Database, type TimerHandler } from '@veche/platform';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { trainIfNeeded } from './models.ts';

const kind = 'feedback.train';
const key = 'nightly';
const hour = plainTime('03:20');

/** At night: what people have overruled since becomes examples. */
export const trainTimer = (deps: FeedbackDeps): TimerHandler => ({
  kind,
  async handle(tx) {
    await trainIfNeeded(deps.vault, tx);
    const { zone } = await deps.tenantOf(tx);
    const tomorrow = addCalendarDays(localDateOf(tx.now, zone), calendarDays(1));
    await schedule(tx, { kind, key, runAt: instantOf(tomorrow, hour, zone) });
  },
});

/** Sets the timer of every town; one without a model gets it at once. */
export async function planTraining(db: Database): Promise<void> {
  for (const { id } of await listTenants(db))
    await db.transact(systemScope('feedback', id), (tx) => schedule(tx, { kind, key, runAt: tx.now }));
}
