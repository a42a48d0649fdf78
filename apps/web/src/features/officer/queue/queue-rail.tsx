import type { ReactElement } from 'react';
import { messages, useT } from '../../../i18n/index.ts';
import { ViewRail } from '../../work-list/view-rail.tsx';
import type { QueueCounts } from '../shared/officer-replies.ts';
import { isSameView, queueSearch, type QueueFilters } from './queue-filters.ts';
import { savedQueueViews } from './queue-queries.ts';
import { queueViews } from './queue-views.ts';

const m = messages({ label: { ru: 'Виды очереди', en: 'Views of the queue' } });

/** The views of the queue with their numbers, and those the person saved. */
export function QueueRail({
  filters,
  counts,
}: {
  readonly filters: QueueFilters;
  readonly counts: QueueCounts | undefined;
}): ReactElement {
  const t = useT();
  return (
    <ViewRail
      label={t(m.label)}
      groups={queueViews}
      place={savedQueueViews}
      search={queueSearch(filters)}
      searchOf={(view) => queueSearch(view.filters)}
      isCurrent={(view) => isSameView(view.filters, filters)}
      countOf={({ count: name }) => {
        const count = name === undefined ? undefined : counts?.[name];
        return count === undefined ? undefined : { text: count, isAny: count > 0 };
      }}
    />
  );
}
