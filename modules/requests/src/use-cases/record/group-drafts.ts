import type { StoredRequest } from '../../db/request-repo.ts';
import type { ChangeFault } from '../../incoming-change.ts';
import type { DraftEvent } from './read-batch.ts';

/** The events of a batch that belong to one request. */
export interface RequestGroup {
  readonly externalId: string;
  readonly sourceCode: string;
  readonly stored: StoredRequest | undefined;
  readonly drafts: DraftEvent[];
}

export interface Grouped {
  readonly groups: readonly RequestGroup[];
  readonly faults: readonly ChangeFault[];
}

/** Sorts events by request. One that names a request of the register must name a known one; one that a source names may be new. */
export function groupDrafts(
  drafts: readonly DraftEvent[],
  known: readonly StoredRequest[],
  sourceCode: string,
): Grouped {
  const byId = new Map(known.map((row) => [row.id, row]));
  const byExternalId = new Map(
    known.filter((row) => row.source_code === sourceCode).map((row) => [row.external_id, row]),
  );
  const groups = new Map<string, RequestGroup>();
  const faults: ChangeFault[] = [];
  for (const draft of drafts) {
    const { requestId, externalId } = draft.item;
    const stored = requestId === undefined ? byExternalId.get(externalId ?? '') : byId.get(requestId);
    if (requestId !== undefined && stored === undefined) {
      faults.push({ index: draft.index, code: 'request-unknown' });
      continue;
    }
    const key = stored?.id ?? `new ${externalId}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        externalId: stored?.external_id ?? externalId ?? '',
        sourceCode: stored?.source_code ?? sourceCode,
        stored,
        drafts: [draft],
      });
    } else group.drafts.push(draft);
  }
  return { groups: [...groups.values()], faults };
}
