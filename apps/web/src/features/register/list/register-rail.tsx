import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { RequestCounts } from '@veche/contracts';
import { Fragment, useId, type ReactElement } from 'react';
import { Link } from 'react-router';
import { sendCommand } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { BoundedCount } from './bounded-count.tsx';
import { isSameView, registerSearch, type RegisterFilters } from './register-filters.ts';
import { savedViewsQuery, type SavedView } from './register-queries.ts';
import { registerViews, type RegisterView } from './register-views.ts';

const m = messages({
  label: { ru: 'Виды реестра', en: 'Views of the register' },
  saved: { ru: 'Мои виды', en: 'My views' },
  forget: { ru: 'Убрать вид «{name}»', en: 'Remove the view “{name}”' },
});

/** Numbers stand beside views of the part that is shown: they follow the finer filters, the view itself does not. */
const followsFilters = (view: RegisterView, filters: RegisterFilters): boolean =>
  filters.scope === 'open' && view.filters.scope === 'open' && filters.mine === view.filters.mine;

function ViewLink({
  view,
  filters,
  counts,
  isSaved,
}: {
  readonly view: RegisterView;
  readonly filters: RegisterFilters;
  readonly counts: RequestCounts | undefined;
  readonly isSaved: boolean;
}): ReactElement {
  const t = useT();
  const count = view.count === undefined || !followsFilters(view, filters) ? undefined : counts?.[view.count];
  return (
    <Link
      to={{ search: registerSearch(view.filters) }}
      className="rail-link"
      aria-current={!isSaved && isSameView(view.filters, filters) ? 'page' : undefined}
    >
      {t(view.title)}
      {count !== undefined && (
        <span className={cx('num', view.tone !== undefined && count.count > 0 && `rail-${view.tone}`)}>
          <BoundedCount count={count} />
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
    await sendCommand('DELETE', `/v1/requests/views/${id}`);
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

/** The views of the register with their numbers, and those the person saved. */
export function RegisterRail({
  filters,
  counts,
}: {
  readonly filters: RegisterFilters;
  readonly counts: RequestCounts | undefined;
}): ReactElement {
  const t = useT();
  const id = useId();
  const { data } = useQuery(savedViewsQuery);
  const saved = data?.items ?? [];
  const search = registerSearch(filters);
  const isSaved = saved.some((view) => view.search === search);
  return (
    <nav className="queue-rail" aria-label={t(m.label)}>
      {registerViews.map((group, index) => (
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
