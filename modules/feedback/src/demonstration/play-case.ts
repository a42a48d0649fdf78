import { addCalendarDays, calendarDays, fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId, SeededRandom } from '@veche/kernel';
import { systemScope, type Tx } from '@veche/platform';
import { listActions } from '../db/action-repo.ts';
import { holdItem, type ItemRow } from '../db/item-repo.ts';
import { confirmItem } from '../use-cases/confirm-item.ts';
import { endAction, planAction, resolveItem, startCheck } from '../use-cases/check-responsible.ts';
import { takeItem } from '../use-cases/work-on-item.ts';
import { demoActions, demoDenial, demoUnfounded } from './demo-words.ts';
import type { DemoFeedbackParts } from './play-feedback.ts';

const hourMs = 3_600_000;

/**
 * Plays what became of one that needs an answer. Which way it goes is by its turn, so that the list of the demonstration has one of each:
 * untouched, in work, with an action, answered, confirmed, denied. What would happen after now has not happened.
 */
export async function playCase(
  parts: DemoFeedbackParts,
  item: ItemRow,
  { random, now, which }: { readonly random: SeededRandom; readonly now: Instant; readonly which: number },
): Promise<void> {
  const { db, clock, feedback } = parts;
  // Letters of the past were read long ago: the outbox shows what the running system sends.
  const queued = async () => ({ state: 'repeated' }) as const;
  const deps = { ...feedback, notifications: { queueMessage: queued, queueOutsideMessage: queued } };
  const worker = { personId: random.pick(parts.staff) };
  const told = random.pick(demoActions);
  const unit = item.unit_code;
  const steps: ((tx: Tx) => Promise<unknown>)[] = [(tx) => takeItem(deps, tx, item.id, worker)];
  if (item.kind === 'complaint' && unit !== null) {
    steps.push((tx) => startCheck(deps, tx, item.id, worker, unit));
    if (which % 4 === 3)
      steps.push((tx) =>
        resolveItem(deps, tx, item.id, worker, { answer: demoUnfounded, finding: 'unfounded' }),
      );
    else
      steps.push(
        (tx) => plan(tx, item.id, { what: told.what, unit, by: worker.personId }),
        (tx) => endPlanned(tx, item.id, told.note),
        (tx) => resolveItem(deps, tx, item.id, worker, { answer: told.answer, finding: 'founded' }),
      );
  } else steps.push((tx) => resolveItem(deps, tx, item.id, worker, { answer: told.answer }));
  const isDenied = which % 5 === 4;
  steps.push(async (tx) =>
    confirmItem(
      deps,
      tx,
      await holdItem(tx, item.id),
      isDenied ? { isSolved: false, text: demoDenial } : { isSolved: true },
    ),
  );
  let at = toEpochMs(item.received_at);
  for (const step of steps.slice(0, stepsTaken(which, steps.length))) {
    at += (8 + Math.round(random.next() * 30)) * hourMs;
    if (at > toEpochMs(now)) break;
    clock.set(fromEpochMs(at));
    await db.transact(systemScope('demonstration', parts.tenantId), step);
  }

  async function plan(
    tx: Tx,
    itemId: string,
    { what, unit: unitCode, by }: { readonly what: string; readonly unit: string; readonly by: PersonId },
  ): Promise<void> {
    const { zone } = await deps.tenantOf(tx);
    const dueOn = addCalendarDays(localDateOf(tx.now, zone), calendarDays(6));
    await planAction(deps, tx, itemId, worker, { what, unitCode, personId: by, dueOn });
  }

  async function endPlanned(tx: Tx, itemId: string, note: string): Promise<void> {
    const [action] = await listActions(tx, itemId);
    if (action)
      await endAction(deps, tx, { id: itemId, actionId: action.id }, worker, { outcome: 'done', note });
  }
}

/** Most matters are through, some stand on the way. */
const stepsTaken = (which: number, all: number): number => (which % 3 === 0 ? which % (all + 1) : all);
