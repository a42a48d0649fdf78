import { useInfiniteQuery } from '@tanstack/react-query';
import type { ApplicationSummary } from '@veche/contracts';
import { useEffect, useState } from 'react';
import { useQueueContext } from '../queue/queue-context-store.ts';
import { parseQueueFilters } from '../queue/queue-filters.ts';
import { queueQuery } from '../queue/queue-queries.ts';

export interface CaseNeighbours {
  readonly previous: ApplicationSummary | undefined;
  readonly next: ApplicationSummary | undefined;
  /** From 1; absent when the case is not in the list. */
  readonly position: number | undefined;
  readonly count: number;
  readonly queuePath: string;
}

/**
 * The cases before and after in the list the person came from. When this one leaves the list because it was decided,
 * its neighbours stay those it had.
 */
export function useCaseNeighbours(id: string): CaseNeighbours {
  const search = useQueueContext((state) => state.search);
  const remember = useQueueContext((state) => state.remember);
  useEffect(() => remember({ caseId: id }), [remember, id]);
  const { data } = useInfiniteQuery(queueQuery(parseQueueFilters(new URLSearchParams(search))));
  const rows = data?.pages.flatMap((page) => page.items) ?? [];
  const index = rows.findIndex((row) => row.id === id);
  const [last, setLast] = useState<{ readonly id: string; readonly index: number }>();
  if (index >= 0 && (last?.id !== id || last.index !== index)) setLast({ id, index });
  const stood = last?.id === id ? last.index : 0;
  const queuePath = search === '' ? '/queue' : `/queue?${search}`;
  // Out of the list: the row that moved up into its place is the next one.
  if (index < 0)
    return {
      previous: rows[stood - 1],
      next: rows[stood] ?? rows[0],
      position: undefined,
      count: rows.length,
      queuePath,
    };
  return {
    previous: rows[index - 1],
    next: rows[index + 1],
    position: index + 1,
    count: rows.length,
    queuePath,
  };
}
