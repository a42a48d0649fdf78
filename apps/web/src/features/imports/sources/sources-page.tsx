import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import type { RequestSource } from '../import-words.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { sourcesQuery } from '../imports-queries.ts';

const m = messages({
  title: { ru: 'Источники запросов', en: 'Sources of requests' },
  caption: { ru: 'Системы, из которых приходят запросы', en: 'Systems requests come from' },
  source: { ru: 'Источник', en: 'Source' },
  kind: { ru: 'Как приходит', en: 'How it comes' },
  requests: { ru: 'Запросов', en: 'Requests' },
  last: { ru: 'Последние изменения', en: 'Last changes' },
  statuses: { ru: 'Статусы', en: 'Statuses' },
  never: { ru: 'ещё не было', en: 'none yet' },
  unmapped: {
    ru: '{n, plural, one {# не сопоставлен} few {# не сопоставлены} other {# не сопоставлены}}',
    en: '{n, plural, one {# not mapped} other {# not mapped}}',
  },
  mapped: { ru: 'сопоставлены', en: 'mapped' },
  empty: { ru: 'Источников пока нет', en: 'No sources yet' },
});

const kinds = messages({
  api: { ru: 'сам присылает события', en: 'sends events itself' },
  file: { ru: 'файлы', en: 'files' },
  poller: { ru: 'опрос', en: 'polled' },
  permits: { ru: 'разрешения этого города', en: 'permits of this town' },
  manual: { ru: 'эта система', en: 'this system' },
});

function StatusesState({ source }: { readonly source: RequestSource }): ReactElement {
  const t = useT();
  return source.unmappedStatuses === 0 ? (
    <Badge tone="ok" icon="okRing" isPlain>
      {t(m.mapped)}
    </Badge>
  ) : (
    <Badge tone="warn" icon="warn" isPlain>
      {t(m.unmapped, { n: source.unmappedStatuses })}
    </Badge>
  );
}

/** Systems requests come from: how much came, when last, whether their statuses are understood. */
export function SourcesPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { data, error, isPending, refetch } = useQuery(sourcesQuery);
  useTitle(t(m.title));
  return (
    <ImportsFrame>
      <h1 className="mb-4">{t(m.title)}</h1>
      {isPending && <Skeleton lines={6} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data?.items.length === 0 && <EmptyState title={t(m.empty)} />}
      {data !== undefined && data.items.length > 0 && (
        <Table
          caption={t(m.caption)}
          rows={data.items}
          rowKey={({ code }) => code}
          isStacked
          columns={[
            {
              id: 'source',
              title: t(m.source),
              isRowHeader: true,
              cell: ({ code, title }) => (
                <>
                  <Link to={`/imports/sources/${code}`}>{t.text(title)}</Link>
                  <small className="mono">{code}</small>
                </>
              ),
            },
            { id: 'kind', title: t(m.kind), isLabelledOnPhone: true, cell: ({ kind }) => t(kinds[kind]) },
            {
              id: 'requests',
              title: t(m.requests),
              align: 'end',
              isLabelledOnPhone: true,
              cell: ({ requests }) => format.number(requests),
            },
            {
              id: 'last',
              title: t(m.last),
              isNowrap: true,
              isLabelledOnPhone: true,
              cell: ({ lastChangeAt }) => (lastChangeAt === null ? t(m.never) : format.moment(lastChangeAt)),
            },
            { id: 'statuses', title: t(m.statuses), cell: (source) => <StatusesState source={source} /> },
          ]}
        />
      )}
    </ImportsFrame>
  );
}
