import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import { rejected, type Tx } from '@veche/platform';
import type { EventToWrite } from '../db/event-repo.ts';
import { shareTermsLock } from '../db/change-set-repo.ts';
import { findSource, loadStatusMapping } from '../db/reference-repo.ts';
import { noteUnknownCodes, type NamedService } from '../db/vocabulary-repo.ts';
import type { ChangeBatch, ChangeFault, NamedCode, RecordOutcome } from '../incoming-change.ts';
import { noteIntake } from '../reconciliation/use-cases/note-intake.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import { loadClockReference } from './clock-reference.ts';
import { finishChangeSet } from './finish-change-set.ts';
import { dropRepeated } from './record/drop-repeated.ts';
import { readBatch, type DraftEvent } from './record/read-batch.ts';
import { recordRound } from './record/record-round.ts';

/** How far the clock of a source may be ahead of ours. */
const aheadMs = 15 * 60_000;

/** Each round takes in what the one before lost to another transaction; nobody loses this often by chance. */
const mostRounds = 5;

/**
 * Takes in what happened to requests, in whatever order and however often it is told: the state of each is that of all its events. One
 * change set is one journal entry with the root of its items, and one event. An item at fault is named and holds up no other.
 *
 * Errors: `source-unknown`, `calendar-missing`.
 */
export async function recordRequestChanges(
  deps: RequestsDeps,
  tx: Tx,
  batch: ChangeBatch,
): Promise<RecordOutcome> {
  const source = await findSource(tx, batch.sourceCode);
  if (source === undefined) throw rejected('source-unknown');
  await shareTermsLock(tx);
  const clocks = await loadClockReference(deps, tx);
  const mapping = await loadStatusMapping(tx, batch.sourceCode);
  const latestAt = fromEpochMs(toEpochMs(tx.now) + aheadMs);
  const read = readBatch(batch, { vault: deps.vault, tenantId: tx.tenantId, mapping, latestAt });
  const fresh = await dropRepeated(tx, batch.sourceCode, read.drafts);
  await noteUnknownCodes(tx, codesOf(fresh.drafts));

  const changeId = tx.newId();
  const faults: ChangeFault[] = [...read.faults, ...fresh.faults];
  const events: EventToWrite[] = [];
  const requestIds = new Map<string, string>();
  const sums = { created: 0, changed: 0, unchanged: fresh.unchanged };
  let pending = fresh.drafts;
  for (let round = 1; pending.length > 0; round += 1) {
    if (round > mostRounds) throw new Error('Other transactions kept making the same requests');
    const taken = await recordRound(deps, tx, pending, {
      sourceCode: batch.sourceCode,
      changeId,
      mapping,
      clocks,
      refolds: batch.refolds === true,
    });
    sums.created += taken.created;
    sums.changed += taken.changed;
    sums.unchanged += taken.unchanged;
    faults.push(...taken.faults);
    events.push(...taken.events);
    for (const [externalId, id] of taken.requestIds) requestIds.set(externalId, id);
    pending = taken.collided;
  }
  const outcome = { ...sums, rejected: faults.toSorted((a, b) => a.index - b.index), requestIds };
  const { sourceCode, kind, items } = batch;
  if (events.length > 0) await finishChangeSet(deps, tx, { id: changeId, sourceCode, kind, events });
  const counts = { received: items.length, duplicates: sums.unchanged, refused: faults.length };
  const { zone } = await deps.tenantOf(tx);
  await noteIntake(tx, { sourceCode, kind, ...counts, events }, zone);
  return events.length === 0 ? outcome : { ...outcome, changeId };
}

/** Units and services the events name, each once, with a title where one is given. */
function codesOf(drafts: readonly DraftEvent[]): {
  units: Iterable<NamedCode>;
  services: Iterable<NamedService>;
} {
  const units = new Map<string, NamedCode>();
  const services = new Map<string, NamedService>();
  for (const { item } of drafts) {
    for (const unit of [item.unit, item.fromUnit]) {
      if (unit !== undefined && units.get(unit.code)?.title === undefined) units.set(unit.code, unit);
    }
    const { service } = item;
    if (service !== undefined && services.get(service.code)?.title === undefined)
      services.set(service.code, service);
  }
  return { units: units.values(), services: services.values() };
}
