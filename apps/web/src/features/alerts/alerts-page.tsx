import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { AlertsFrame } from './alerts-frame.tsx';
import { AlertStateBadge, SeverityBadge } from './alert-words.tsx';

const m = messages({
  title: { ru: 'Оповещения', en: 'Alerts' },
  show: { ru: 'Показать', en: 'Show' },
  open: { ru: 'Открытые', en: 'Open' },
  toAcknowledge: { ru: 'Ждут ответа', en: 'Wait for an answer' },
  resolved: { ru: 'Закрытые', en: 'Closed' },
  empty: { ru: 'Оповещений нет', en: 'There are no alerts' },
  emptyText: {
    ru: 'Здесь появится то, на что указывают правила оповещения: отказ, близкий срок, просрочка, молчание источника.',
    en: 'What the alert rules point at appears here: a refusal, a near term, a late request, a silent source.',
  },
  alert: { ru: 'Оповещение', en: 'Alert' },
  severity: { ru: 'Важность', en: 'Severity' },
  state: { ru: 'Состояние', en: 'State' },
  since: { ru: 'С какого времени', en: 'Since' },
  facts: { ru: 'Ещё не улажено', en: 'Still standing' },
  ofTotal: { ru: '{standing} из {total}', en: '{standing} of {total}' },
});

const shown = ['open', 'to-acknowledge', 'resolved'] as const;
type Shown = (typeof shown)[number];
const isShown = (value: string | null): value is Shown =>
  (shown as readonly (string | null)[]).includes(value);

/** What the rules have found, the gravest first. */
export function AlertsPage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('state');
  const state: Shown = isShown(asked) ? asked : 'open';
  const alerts = useQuery({
    queryKey: ['alerts', state],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/alerts', { params: { query: { state } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  useTitle(t(m.title));
  return (
    <AlertsFrame permission="alert.acknowledge">
      <h1>{t(m.title)}</h1>
      <div className="mt-4 mb-4">
        <SegmentedControl
          label={t(m.show)}
          value={state}
          onChange={(value) => setSearch(value === 'open' ? {} : { state: value }, { replace: true })}
          options={[
            { id: 'open', label: t(m.open) },
            { id: 'to-acknowledge', label: t(m.toAcknowledge) },
            { id: 'resolved', label: t(m.resolved) },
          ]}
        />
      </div>
      {alerts.isPending && <Skeleton lines={6} />}
      {alerts.data === undefined && !alerts.isPending && (
        <ProblemView problem={asProblem(alerts.error)} onRetry={() => void alerts.refetch()} />
      )}
      {alerts.data?.items.length === 0 && (
        <EmptyState icon="bell" title={t(m.empty)}>
          {t(m.emptyText)}
        </EmptyState>
      )}
      {alerts.data !== undefined && alerts.data.items.length > 0 && (
        <Table
          caption={t(m.title)}
          rows={alerts.data.items}
          rowKey={({ id }) => id}
          isStacked
          columns={[
            {
              id: 'alert',
              title: t(m.alert),
              isRowHeader: true,
              cell: ({ id, ruleName, request, unit }) => (
                <>
                  <Link to={`/alerts/${id}`}>{ruleName}</Link>
                  <small>{[request?.number, unit && t.text(unit.title)].filter(Boolean).join(' · ')}</small>
                </>
              ),
            },
            {
              id: 'severity',
              title: t(m.severity),
              cell: ({ severity }) => <SeverityBadge severity={severity} />,
            },
            { id: 'state', title: t(m.state), cell: (row) => <AlertStateBadge state={row.state} /> },
            {
              id: 'facts',
              title: t(m.facts),
              isLabelledOnPhone: true,
              cell: ({ standing, total }) => t(m.ofTotal, { standing, total }),
            },
            {
              id: 'since',
              title: t(m.since),
              isNowrap: true,
              isLabelledOnPhone: true,
              cell: ({ openedAt }) => format.moment(openedAt),
            },
          ]}
        />
      )}
    </AlertsFrame>
  );
}
