import { emit, type Tx } from '@veche/platform';
import { insertChangeSet } from '../db/change-set-repo.ts';
import type { EventToWrite } from '../db/event-repo.ts';
import { eventText } from '../event-identity.ts';
import { requestsChanged } from '../events.ts';
import { leafHash, merkleRoot } from '../merkle-root.ts';
import type { RequestsDeps } from '../requests-deps.ts';

/** Order of the items of a change set: whoever reads them from the table can find the root again. */
export const compareItems = (
  a: Pick<EventToWrite, 'requestId' | 'at' | 'id'>,
  b: Pick<EventToWrite, 'requestId' | 'at' | 'id'>,
): number => {
  const [left, right] = [`${a.requestId} ${a.at} ${a.id}`, `${b.requestId} ${b.at} ${b.id}`];
  return left < right ? -1 : Number(left > right);
};

/** The root over the items of a change set. */
export const rootOf = (events: readonly EventToWrite[]): string =>
  merkleRoot(events.toSorted(compareItems).map((event) => leafHash(event.requestId, eventText(event))));

/** Closes a change set: its root, its journal entry, its event. */
export async function finishChangeSet(
  deps: Pick<RequestsDeps, 'journal'>,
  tx: Tx,
  set: {
    readonly id: string;
    readonly sourceCode: string;
    readonly kind: string;
    readonly events: readonly EventToWrite[];
  },
): Promise<void> {
  const { id, sourceCode, kind, events } = set;
  await sealChangeSet(deps, tx, {
    id,
    sourceCode,
    kind,
    count: events.length,
    root: rootOf(events),
    kinds: unique(events.map((event) => event.kind)),
    statuses: unique(events.flatMap((event) => event.status ?? [])),
  });
}

/** The same for a change set whose items the database itself has written and hashed. */
export async function sealChangeSet(
  deps: Pick<RequestsDeps, 'journal'>,
  tx: Tx,
  set: {
    readonly id: string;
    readonly sourceCode: string;
    readonly kind: string;
    readonly count: number;
    readonly root: string;
    readonly kinds: readonly string[];
    readonly statuses: readonly string[];
    readonly result?: readonly string[];
  },
): Promise<void> {
  const { id, sourceCode, kind, count, root, kinds, statuses, result = [] } = set;
  const sequence = await insertChangeSet(tx, { id, sourceCode, kind, count, root });
  await deps.journal.appendJournalEntry(tx, {
    action: 'requests.changed',
    subject: { type: 'change-set', id },
    revision: 1,
    result: [sourceCode, kind, ...result],
    items: { count, root },
  });
  const { tenantId } = tx;
  await emit(
    tx,
    requestsChanged({ tenantId, sourceCode, sequence, changeId: id, kind, count, kinds, statuses }),
  );
}

const unique = (list: readonly string[]): string[] => [...new Set(list)].toSorted();
