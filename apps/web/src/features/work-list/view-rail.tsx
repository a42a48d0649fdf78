import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useId, type ReactElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { sendCommand } from '../../api/index.ts';
import { messages, useT, type Message } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { savedViewsQuery, type SavedView, type SavedViewsPlace } from './saved-views.ts';

const m = messages({
  saved: { ru: 'Мои виды', en: 'My views' },
  forget: { ru: 'Убрать вид «{name}»', en: 'Remove the view “{name}”' },
});

export interface RailView {
  readonly id: string;
  readonly title: Message;
  readonly tone?: 'bad' | 'warn';
}

/** What stands beside a view; it is coloured by the tone of the view when there is any. */
export interface RailCount {
  readonly text: ReactNode;
  readonly isAny: boolean;
}

export interface ViewRailProps<View extends RailView> {
  /** Names the rail for screen readers. */
  readonly label: string;
  readonly groups: readonly { readonly title?: Message; readonly views: readonly View[] }[];
  readonly searchOf: (view: View) => string;
  readonly isCurrent: (view: View) => boolean;
  readonly countOf: (view: View) => RailCount | undefined;
  /** The filters in force, as the address has them. */
  readonly search: string;
  readonly place: SavedViewsPlace;
}

/** The views of a list with their numbers, and those the person saved. */
export function ViewRail<View extends RailView>(props: ViewRailProps<View>): ReactElement {
  const { label, groups, searchOf, isCurrent, countOf, search, place } = props;
  const t = useT();
  const id = useId();
  const { data } = useQuery(savedViewsQuery(place));
  const saved = data?.items ?? [];
  const isSaved = saved.some((view) => view.search === search);
  return (
    <nav className="queue-rail" aria-label={label}>
      {groups.map((group, index) => (
        <Fragment key={group.views[0]?.id}>
          {group.title !== undefined && (
            <h2 id={`${id}-${index}`} className="rail-title">
              {t(group.title)}
            </h2>
          )}
          <ul {...(group.title === undefined ? {} : { 'aria-labelledby': `${id}-${index}` })}>
            {group.views.map((view) => (
              <li key={view.id}>
                <ViewLink
                  view={view}
                  search={searchOf(view)}
                  isCurrent={!isSaved && isCurrent(view)}
                  count={countOf(view)}
                />
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
          <SavedViews views={saved} search={search} place={place} titleId={`${id}-saved`} />
        </>
      )}
    </nav>
  );
}

function ViewLink({
  view,
  search,
  isCurrent,
  count,
}: {
  readonly view: RailView;
  readonly search: string;
  readonly isCurrent: boolean;
  readonly count: RailCount | undefined;
}): ReactElement {
  const t = useT();
  return (
    <Link to={{ search }} className="rail-link" aria-current={isCurrent ? 'page' : undefined}>
      {t(view.title)}
      {count !== undefined && (
        <span className={cx('num', view.tone !== undefined && count.isAny && `rail-${view.tone}`)}>
          {count.text}
        </span>
      )}
    </Link>
  );
}

function SavedViews({
  views,
  search,
  place,
  titleId,
}: {
  readonly views: readonly SavedView[];
  readonly search: string;
  readonly place: SavedViewsPlace;
  readonly titleId: string;
}): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const forget = async (id: string): Promise<void> => {
    await sendCommand('DELETE', `${place.path}/${id}`);
    await client.invalidateQueries({ queryKey: savedViewsQuery(place).queryKey });
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
