import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { api, asProblem, unwrap } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useSession } from '../../../app/session.ts';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { EmptyState, Skeleton } from '../../../ui/states.tsx';
import { ImportsFrame } from '../imports-frame.tsx';
import { DaySummaries } from './day-summaries.tsx';
import { RecountSection } from './recount-section.tsx';
import { SourceAccount } from './source-account.tsx';

const m = messages({
  title: { ru: 'Сверка', en: 'Reconciliation' },
  lead: {
    ru: 'Каждое пришедшее событие записано, уже было известно или отклонено. Здесь видно, что суммы сходятся и что ни один день не потерян.',
    en: 'Every event that came is stored, was known already or was refused. Here you see that the sums hold and no day is lost.',
  },
  period: { ru: 'Период', en: 'Period' },
  week: { ru: '7 дней', en: '7 days' },
  month: { ru: '30 дней', en: '30 days' },
  year: { ru: 'год', en: 'a year' },
  empty: { ru: 'Запросов ещё не приходило', en: 'No requests have come yet' },
});

const periods = { week: 7, month: 30, year: 365 } as const;
type Period = keyof typeof periods;

const daysBefore = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const reconciliationQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['requests', 'reconciliation', from, to] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/request-reconciliation', { params: { query: { from, to } }, signal })),
    placeholderData: keepPreviousData,
  });

function Reconciliation(): ReactElement {
  const t = useT();
  const { todayOn } = useSession();
  const [search, setSearch] = useSearchParams();
  const period = (Object.keys(periods) as Period[]).find((each) => each === search.get('period')) ?? 'month';
  const { data, error, isPending, refetch } = useQuery(
    reconciliationQuery(daysBefore(todayOn, periods[period] - 1), todayOn),
  );
  return (
    <>
      <SegmentedControl
        label={t(m.period)}
        value={period}
        onChange={(next) => setSearch(next === 'month' ? {} : { period: next }, { replace: true })}
        options={(Object.keys(periods) as Period[]).map((id) => ({ id, label: t(m[id]) }))}
      />
      {isPending && <Skeleton lines={10} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data?.sources.length === 0 && <EmptyState title={t(m.empty)} />}
      {data !== undefined && data.sources.length > 0 && (
        <>
          <RecountSection recount={data.recount} />
          {data.sources.map((source) => (
            <SourceAccount key={source.code} source={source} />
          ))}
          <DaySummaries summaries={data.summaries} />
        </>
      )}
    </>
  );
}

/** What came in, and that nothing was lost and nothing doubled. */
export function ReconciliationPage(): ReactElement {
  const t = useT();
  useTitle(t(m.title));
  return (
    <ImportsFrame>
      <h1>{t(m.title)}</h1>
      <p className="muted mt-1 mb-4 max-w-measure">{t(m.lead)}</p>
      <Reconciliation />
    </ImportsFrame>
  );
}
