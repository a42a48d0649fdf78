import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { ButtonLink, Link } from '../../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { Table } from '../../../ui/table.tsx';
import { ImportsFrame } from '../imports-frame.tsx';
import { dialectNames, outcomeNames, pollersQuery, pollerStates, type Poller } from './poller-words.ts';

const m = messages({
  title: { ru: 'Опрос систем', en: 'Pollers' },
  add: { ru: 'Добавить опрос', en: 'Add a poller' },
  empty: { ru: 'Системы пока не опрашиваются', en: 'No systems are polled yet' },
  emptyText: {
    ru: 'Подключите систему с Open311 или ответом в JSON. Перед сохранением можно спросить её один раз и увидеть ответ.',
    en: 'Connect a system that speaks Open311 or answers in JSON. You can ask it once and see the answer before saving.',
  },
  caption: { ru: 'Системы, которые опрашиваются', en: 'Systems that are polled' },
  system: { ru: 'Система', en: 'System' },
  state: { ru: 'Состояние', en: 'State' },
  every: { ru: 'Как часто', en: 'How often' },
  minutes: { ru: 'раз в {n} мин', en: 'every {n} min' },
  last: { ru: 'Последний ответ', en: 'Last answer' },
  next: { ru: 'Следующий опрос', en: 'Next query' },
  never: { ru: 'ещё не было', en: 'none yet' },
});

/** How a poller is, with what the last query ended in when it failed. */
export function PollerStateBadge({ poller }: { readonly poller: Poller }): ReactElement {
  const t = useT();
  const { title, tone, icon } = pollerStates[poller.state];
  return (
    <>
      <Badge tone={tone} icon={icon} isPlain>
        {t(title)}
      </Badge>
      {poller.state === 'failing' && poller.lastOutcome !== null && (
        <small>{t(outcomeNames[poller.lastOutcome])}</small>
      )}
    </>
  );
}

function PollersTable({ items }: { readonly items: readonly Poller[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.caption)}
      rows={items}
      rowKey={({ id }) => id}
      isStacked
      columns={[
        {
          id: 'system',
          title: t(m.system),
          isRowHeader: true,
          cell: ({ id, settings }) => (
            <>
              <Link to={`/imports/pollers/${id}`}>{t.text(settings.title)}</Link>
              <small>{t(dialectNames[settings.dialect])}</small>
            </>
          ),
        },
        { id: 'state', title: t(m.state), cell: (poller) => <PollerStateBadge poller={poller} /> },
        {
          id: 'every',
          title: t(m.every),
          isLabelledOnPhone: true,
          cell: ({ settings }) => t(m.minutes, { n: settings.intervalMinutes }),
        },
        {
          id: 'last',
          title: t(m.last),
          isNowrap: true,
          isLabelledOnPhone: true,
          cell: ({ lastSuccessAt }) => (lastSuccessAt === null ? t(m.never) : format.moment(lastSuccessAt)),
        },
        {
          id: 'next',
          title: t(m.next),
          isNowrap: true,
          isLabelledOnPhone: true,
          cell: ({ nextRunAt }) => (nextRunAt === null ? '–' : format.moment(nextRunAt)),
        },
      ]}
    />
  );
}

/** Other systems that are asked regularly what is new. */
export function PollersPage(): ReactElement {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(pollersQuery);
  useTitle(t(m.title));
  return (
    <ImportsFrame>
      <div className="imports-head">
        <h1>{t(m.title)}</h1>
        <ButtonLink to="/imports/pollers/new" variant="primary" icon="plus">
          {t(m.add)}
        </ButtonLink>
      </div>
      {isPending && <Skeleton lines={6} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data?.items.length === 0 && (
        <EmptyState icon="network" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {data !== undefined && data.items.length > 0 && <PollersTable items={data.items} />}
    </ImportsFrame>
  );
}
