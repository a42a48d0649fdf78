import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useId, type ReactElement } from 'react';
import { Link } from 'react-router';
import { sendCommand } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import type { QueueCounts, SavedView } from '../shared/officer-replies.ts';
import { isSameView, queueSearch, type QueueFilters } from './queue-filters.ts';
import { savedViewsQuery } from './queue-queries.ts';
import { queueViews, type QueueView } from './queue-views.ts';

const m = messages({
  label: { ru: 'Виды очереди', en: 'Views of the queue' },
  saved: { ru: 'Мои виды', en: 'My views' },
  forget: { ru: 'Убрать вид «{name}»', en: 'Remove the view “{name}”' },
});

function ViewLink({
  view,
  filters,
  counts,
  isSaved,
}: {
  readonly view: QueueView;
  readonly filters: QueueFilters;
  readonly counts: QueueCounts | undefined;
  readonly isSaved: boolean;
}): ReactElement {
  const t = useT();
  const count = view.count === undefined ? undefined : counts?.[view.count];
  const isCurrent = !isSaved && isSameView(view.filters, filters);
  return (
    <Link
      to={{ search: queueSearch(view.filters) }}
      className="rail-link"
      aria-current={isCurrent ? 'page' : undefined}
    >
      {t(view.title)}
      {count !== undefined && (
        <span className={cx('num', view.tone !== undefined && count > 0 && `rail-${view.tone}`)}>
          {count}
        </span>
      )}
    </Link>
  );
}

function SavedViews({
  views,
  search,
  titleId,
}: {
  readonly views: readonly SavedView[];
  readonly search: string;
  readonly titleId: string;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const forget = async (id: string): Promise<void> => {
    await sendCommand('DELETE', `/v1/saved-views/${id}`);
    await client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
  };
  return (
    <ul aria-labelledby={titleId}>
      {views.map((view) => (
        <li key={view.id} className="rail-saved">
          <Link
            to={{ search: view.search }}
            className="rail-link"
            aria-current={view.search === search ? 'page' : undefined}
          >
            {view.name}
          </Link>
          <button
            type="button"
            aria-label={t(m.forget, { name: view.name })}
            onClick={() => void forget(view.id)}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The views of the queue with their numbers, and those the person saved. */
export function QueueRail({
  filters,
  counts,
}: {
  readonly filters: QueueFilters;
  readonly counts: QueueCounts | undefined;
}): ReactElement {
  const t = useT();
  const id = useId();
  const { data } = useQuery(savedViewsQuery);
  const saved = data?.items ?? [];
  const search = queueSearch(filters);
  const isSaved = saved.some((view) => view.search === search);
  return (
    <nav className="queue-rail" aria-label={t(m.label)}>
      {queueViews.map((group, index) => (
        <Fragment key={group.views[0]?.id}>
          {group.title !== undefined && (
            <h2 id={`${id}-${index}`} className="rail-title">
              {t(group.title)}
            </h2>
          )}
          <ul {...(group.title === undefined ? {} : { 'aria-labelledby': `${id}-${index}` })}>
            {group.views.map((view) => (
              <li key={view.id}>
                <ViewLink view={view} filters={filters} counts={counts} isSaved={isSaved} />
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
      {saved.length > 0 && (
        <>
          <h2 id={`${id}-saved`} className="rail-title">
            {t(m.saved)}
          </h2>
          <SavedViews views={saved} search={search} titleId={`${id}-saved`} />
        </>
      )}
    </nav>
  );
}
