import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { OfficerGate } from '../shared/officer-gate.tsx';
import '../officer.css';
import { parseQueueFilters, queueSearch, type QueueFilters } from './queue-filters.ts';
import { QueueList } from './queue-list.tsx';
import { queueQuery } from './queue-queries.ts';
import { QueueRail } from './queue-rail.tsx';

function Queue(): ReactElement {
  const [search, setSearch] = useSearchParams();
  const filters = parseQueueFilters(search);
  const { data } = useInfiniteQuery(queueQuery(filters));
  const change = (next: Partial<QueueFilters>): void =>
    setSearch(queueSearch({ ...filters, ...next }), { replace: true, preventScrollReset: true });
  return (
    <div className="queue-frame">
      <QueueRail filters={filters} counts={data?.pages[0]?.counts} />
      <QueueList filters={filters} onChange={change} />
    </div>
  );
}

/** The officers' queue: whose turn, how long still, what is wrong. */
export function QueuePage(): ReactElement {
  return (
    <OfficerGate permission="queue.read">
      <Queue />
    </OfficerGate>
  );
}
