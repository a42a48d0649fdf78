import type { Tx } from '@veche/platform';
import { findTakenEvents } from '../../db/event-repo.ts';
import type { ChangeFault } from '../../incoming-change.ts';
import type { DraftEvent } from './read-batch.ts';

export interface Fresh {
  readonly drafts: readonly DraftEvent[];
  /** Told before, in this batch or an earlier one. */
  readonly unchanged: number;
  readonly faults: readonly ChangeFault[];
}

/**
 * Drops events whose source id was taken before. The same id with another content is a fault: one of the two is not what the source
 * means, and the first stands.
 */
export async function dropRepeated(
  tx: Tx,
  sourceCode: string,
  drafts: readonly DraftEvent[],
): Promise<Fresh> {
  const named = drafts.flatMap(({ event }) => event.sourceEventId ?? []);
  const taken = new Map(
    (await findTakenEvents(tx, sourceCode, named)).map((row) => [row.source_event_id, row.id]),
  );
  const fresh: DraftEvent[] = [];
  const faults: ChangeFault[] = [];
  let unchanged = 0;
  for (const draft of drafts) {
    const { sourceEventId, id } = draft.event;
    const known = sourceEventId === undefined ? undefined : taken.get(sourceEventId);
    if (known === undefined) {
      fresh.push(draft);
      if (sourceEventId !== undefined) taken.set(sourceEventId, id);
    } else if (known === id) unchanged += 1;
    else faults.push({ index: draft.index, code: 'event-id-reused' });
  }
  return { drafts: fresh, unchanged, faults };
}
