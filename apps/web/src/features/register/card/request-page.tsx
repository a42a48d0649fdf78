import { queryOptions, useQuery } from '@tanstack/react-query';
import type { RequestCardView } from '@veche/contracts';
import { useEffect, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { asProblem, getJson } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { useRegisterContext } from '../list/register-context-store.ts';
import { RegisterGate } from '../shared/register-gate.tsx';
import { AsideSections } from './aside-sections.tsx';
import { ClockSection } from './clock-section.tsx';
import { HistorySection } from './history-section.tsx';
import { PointsSection } from './points-section.tsx';
import { RequestHead } from './request-head.tsx';
import '../register.css';

const m = messages({
  loading: { ru: 'Открываем запрос', en: 'Opening the request' },
  request: { ru: 'Запрос', en: 'Request' },
  title: { ru: '{number}. Запрос', en: '{number}. Request' },
});

/** The key begins with the live topic of one request: what changes elsewhere is read again. */
const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id] as const,
    queryFn: ({ signal }) => getJson<RequestCardView>(`/v1/requests/${id}`, signal),
  });

function Card({ request }: { readonly request: RequestCardView }): ReactElement {
  const t = useT();
  const remember = useRegisterContext((state) => state.remember);
  useTitle(t(m.title, { number: request.number }));
  useEffect(() => remember({ requestId: request.id }), [remember, request.id]);
  return (
    <div className="request-card">
      <RequestHead request={request} />
      <ClockSection request={request} />
      <div className="request-columns">
        <div className="min-w-0">
          <HistorySection request={request} />
          <PointsSection request={request} />
        </div>
        <AsideSections request={request} />
      </div>
    </div>
  );
}

function LoadedCard({ id }: { readonly id: string }): ReactElement {
  const t = useT();
  const { data, error, isPending, refetch } = useQuery(requestQuery(id));
  useTitle(t(m.request));
  if (data !== undefined) return <Card key={id} request={data} />;
  return (
    <div className="wrap py-6">
      <h1 className="visually-hidden">{t(isPending ? m.loading : m.request)}</h1>
      {isPending ? (
        <Skeleton lines={14} label={t(m.loading)} />
      ) : (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
    </div>
  );
}

/** One request on one screen: whose turn, why that date, what happened, what helps. */
export function RequestPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <RegisterGate>
      <LoadedCard id={id} />
    </RegisterGate>
  );
}
