import { addCalendarDays, calendarDays, instantOf, localDateOf, plainTime } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { schedule, type TimerHandler, type Tx } from '@veche/platform';
import { shareTermsLock } from '../db/change-set-repo.ts';
import { lockPaused, saveRefreshed } from '../db/paused-repo.ts';
import { stateOfRow } from '../db/request-row.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference } from '../use-cases/clock-reference.ts';

const kind = 'requests.refresh-paused';
const key = 'town';
const batch = 1_000;
const atFirst = '00000000-0000-0000-0000-000000000000';
const afterMidnight = plainTime('00:05');

/**
 * While a clock stands still its end is what it would be if it were resumed today, so each day it is a day later. What is kept for lists
 * and filters is read anew every night; cards compute it whenever they are shown. No event tells of it: nothing happened.
 */
export const refreshPausedTimer = (deps: RequestsDeps): TimerHandler => ({
  kind,
  async handle(tx, { data }) {
    const after = typeof data['after'] === 'string' ? data['after'] : atFirst;
    const last = await refreshPaused(deps, tx, after);
    if (last !== undefined) return schedule(tx, { kind, key, runAt: tx.now, data: { after: last } });
    const { zone } = await deps.tenantOf(tx);
    const tomorrow = addCalendarDays(localDateOf(tx.now, zone), calendarDays(1));
    return scheduleRefreshing(tx, instantOf(tomorrow, afterMidnight, zone));
  },
});

/** One timer per town; setting it again moves it. */
export const scheduleRefreshing = (tx: Tx, runAt: Instant = tx.now): Promise<void> =>
  schedule(tx, { kind, key, runAt });

/** @returns the last id of a full batch; undefined when all were looked at */
async function refreshPaused(deps: RequestsDeps, tx: Tx, after: string): Promise<string | undefined> {
  await shareTermsLock(tx);
  const rows = await lockPaused(tx, after, batch);
  if (rows.length === 0) return undefined;
  const { book } = await loadClockReference(deps, tx);
  const refreshed = rows.flatMap((row) => {
    const terms = book.termsOf({ ...stateOfRow(row), serviceCode: row.service_code }, tx.now);
    const isSame =
      terms.final?.dueAt === row.due_at &&
      (terms.firstAnswerDueAt ?? null) === (row.first_answer_due_at ?? null);
    // A year without a calendar gives no date: what was known stays.
    return isSame || terms.final === undefined ? [] : [{ id: row.id, terms }];
  });
  if (refreshed.length > 0) await saveRefreshed(tx, refreshed);
  return rows.length === batch ? rows.at(-1)?.id : undefined;
}
