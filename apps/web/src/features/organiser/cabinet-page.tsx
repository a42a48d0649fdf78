import { useEffect, useRef, useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import type { StatusGroup } from '../application/next-step.ts';
import { useCreateApplication } from '../application/use-create-application.ts';
import { MyInvitations } from '../settings/organisations/my-invitations.tsx';
import { ApplicationRows } from './application-rows.tsx';
import { CopyDialog } from './copy-dialog.tsx';
import { useMyApplications } from './use-my-applications.ts';
import { WaitingForYou } from './waiting-for-you.tsx';

const m = messages({
  title: { ru: 'Мои заявки', en: 'My applications' },
  create: { ru: 'Новая заявка', en: 'New application' },
  copy: { ru: 'Повторить прошлое мероприятие', en: 'Repeat an earlier event' },
  show: { ru: 'Какие показать', en: 'Which to show' },
  all: { ru: 'Все', en: 'All' },
  mine: { ru: 'Ждут вас', en: 'Waiting for you' },
  waiting: { ru: 'Рассматриваются', en: 'Under review' },
  decided: { ru: 'Решённые', en: 'Decided' },
  past: { ru: 'Прошедшие', en: 'Past' },
  search: { ru: 'Название или номер', en: 'Title or number' },
  empty: { ru: 'Заявок пока нет', en: 'No applications yet' },
  emptyText: {
    ru: 'Первая займёт около 20 минут. Введённое сохраняется само, вернуться можно когда угодно.',
    en: 'The first takes about 20 minutes. What you type is saved by itself; come back at any time.',
  },
  nothing: { ru: 'По этим условиям ничего нет', en: 'Nothing matches' },
  clear: { ru: 'Показать все', en: 'Show all' },
  loading: { ru: 'Загружаем заявки', en: 'Loading applications' },
});

const groups = ['mine', 'waiting', 'decided', 'past'] as const satisfies readonly StatusGroup[];

/** A search that goes into the address once typing stops. */
function Search({
  text,
  onSearch,
}: {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}): ReactElement {
  const t = useT();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    // The address changed by something else than this field: the way back, “show all”.
    if (text !== sent.current) {
      sent.current = text;
      setTyped(text);
    }
  }, [text]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onSearch(typed);
    }, 300);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);
  return (
    <SearchField
      label={t(m.search)}
      isLabelHidden
      placeholder={t(m.search)}
      value={typed}
      onChange={setTyped}
      className="w-full tablet:w-72"
    />
  );
}

/** `/applications`: all my applications and notices, and the way to a new one. */
export function CabinetPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  const list = useMyApplications();
  const create = useCreateApplication();
  const [isCopying, setCopying] = useState(false);
  const { query, items } = list;
  const isEmpty = query.data !== undefined && items.length === 0;
  const createButton = (
    <Button variant="primary" icon="plus" isBusy={create.isPending} onPress={() => create.mutate({})}>
      {t(m.create)}
    </Button>
  );
  if (query.error !== null && query.data === undefined) {
    return (
      <div className="wrap py-8">
        <h1 className="mb-4">{t(m.title)}</h1>
        <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return (
    <div className="wrap page-head pb-8">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3">
        <h1>{t(m.title)}</h1>
        <div className="btn-row">
          {!(isEmpty && !list.isFiltered) && (
            <>
              <Button icon="repeat" onPress={() => setCopying(true)}>
                {t(m.copy)}
              </Button>
              {createButton}
            </>
          )}
        </div>
      </div>
      <MyInvitations />
      {create.error && (
        <Callout tone="bad" isAnnounced className="mt-4">
          {create.error.title}
        </Callout>
      )}
      {!list.isFiltered && <WaitingForYou />}
      {(list.isFiltered || !isEmpty) && (
        <div className="my-5 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SegmentedControl
            label={t(m.show)}
            value={list.group ?? 'all'}
            onChange={(next) => list.setGroup(next === 'all' ? undefined : next)}
            options={[{ id: 'all', label: t(m.all) }, ...groups.map((id) => ({ id, label: t(m[id]) }))]}
          />
          <Search text={list.text} onSearch={list.setText} />
        </div>
      )}
      {query.isPending && <Skeleton lines={8} label={t(m.loading)} />}
      {isEmpty && !list.isFiltered && (
        <div className="mt-6">
          <EmptyState icon="list" title={t(m.empty)} action={createButton}>
            {t(m.emptyText)}
          </EmptyState>
        </div>
      )}
      {isEmpty && list.isFiltered && (
        <EmptyState
          icon="search"
          title={t(m.nothing)}
          action={<Button onPress={list.clear}>{t(m.clear)}</Button>}
        />
      )}
      {items.length > 0 && (
        <>
          <ApplicationRows rows={items} />
          <Pagination
            shown={items.length}
            total={list.total}
            onMore={query.hasNextPage ? () => void query.fetchNextPage() : undefined}
            isLoading={query.isFetchingNextPage}
          />
        </>
      )}
      {isCopying && <CopyDialog onClose={() => setCopying(false)} />}
    </div>
  );
}
