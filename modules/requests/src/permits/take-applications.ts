import type { Subscription, Tx } from '@veche/platform';
import { findTakenEvents } from '../db/event-repo.ts';
import type { ChangeBatch, RecordOutcome } from '../incoming-change.ts';
import { permitsSource } from '../use-cases/seed-town.ts';
import { readApplicationEvent } from './application-facts.ts';
import { changesOfApplication, eventIdsOf } from './changes-of-application.ts';

/**
 * Applications of Permits come into the register by their events alone: nothing of that module is imported or asked. Each event tells
 * the whole story so far, so one that is lost, late or repeated changes nothing in the end.
 */
export const applicationsSubscription = (
  record: (tx: Tx, batch: ChangeBatch) => Promise<RecordOutcome>,
): Subscription => ({
  name: 'requests.take-applications',
  types: ['ru.veche.permits.application.changed.v1'],
  startFrom: 'beginning',
  async handle(tx, event) {
    const told = readApplicationEvent(event.data);
    if (told === undefined) return;
    const known = await findTakenEvents(tx, permitsSource, eventIdsOf(told));
    const items = changesOfApplication(told, new Set(known.map((row) => row.source_event_id)), tx.now);
    if (items.length > 0) await record(tx, { sourceCode: permitsSource, kind: 'permits', items });
  },
});
