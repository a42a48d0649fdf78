import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { schedule, type TimerHandler, type Tx } from '@veche/platform';
import { ownSource, shareTermsLock } from '../db/change-set-repo.ts';
import { insertEvents, type EventToWrite } from '../db/event-repo.ts';
import { lockPassedTerms, saveWatches, type PassedTerm } from '../db/watch-repo.ts';
import { levelAt, marksBetween, momentOfMark, watchOf } from '../domain/due-state.ts';
import { eventIdOf, eventText, type SourcedEvent } from '../event-identity.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { finishChangeSet } from '../use-cases/finish-change-set.ts';

/** Timer of a town's clocks. */
export const passTermsTimer = 'requests.pass-terms';

const batch = 1000;
const everyMs = 30_000;

/**
 * Tells what clocks have passed: at risk, due, very overdue, each once and at its moment. Takes the requests whose next mark is behind,
 * never looks at the others; a full batch goes on at once.
 */
export function passTermsTimers(deps: RequestsDeps): TimerHandler[] {
  return [
    {
      kind: passTermsTimer,
      async handle(tx) {
        const passed = await passTerms(deps, tx);
        const waitMs = passed === batch ? 0 : everyMs;
        await schedulePassing(tx, waitMs);
      },
    },
  ];
}

/** One timer per town; setting it again moves it. */
export const schedulePassing = (tx: Tx, waitMs = 0): Promise<void> =>
  schedule(tx, { kind: passTermsTimer, key: 'town', runAt: fromEpochMs(toEpochMs(tx.now) + waitMs) });

/** @returns how many requests had passed a mark */
export async function passTerms(deps: RequestsDeps, tx: Tx): Promise<number> {
  await shareTermsLock(tx);
  const passed = await lockPassedTerms(tx, batch);
  if (passed.length === 0) return 0;
  const changeId = tx.newId();
  const events = passed.flatMap((term) => eventsOf(term, tx));
  await saveWatches(
    tx,
    changeId,
    passed.map((term) => ({
      id: term.id,
      ...watchOf({ moments: term.moments, isDone: false }, levelAt(term.moments, tx.now), tx.now),
    })),
  );
  await insertEvents(tx, changeId, events);
  await finishChangeSet(deps, tx, { id: changeId, sourceCode: ownSource, kind: 'term', events });
  return passed.length;
}

function eventsOf(term: PassedTerm, tx: Tx): EventToWrite[] {
  return marksBetween(term.markedLevel, levelAt(term.moments, tx.now)).map((mark) => {
    const event: Omit<SourcedEvent, 'id'> = {
      sourceCode: ownSource,
      at: momentOfMark(term.moments, mark),
      // A mark may pass again at the same moment, once the term has been moved away and back.
      ordinal: term.version,
      kind: 'term',
      newDueAt: term.moments.dueAt,
      actor: 'system',
      data: { marks: [mark] },
    };
    return { ...event, id: eventIdOf(eventText(event)), requestId: term.id };
  });
}
