import { useQuery } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { Navigate, useParams } from 'react-router';
import { asProblem } from '../../../api/index.ts';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT, type Formatter } from '../../../i18n/index.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { ButtonLink } from '../../../ui/link.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { StatusBadge } from '../../../ui/status-badge.tsx';
import { applicationQuery } from '../application-queries.ts';
import { ClarificationForm } from '../clarification/clarification-form.tsx';
import { useCreateApplication } from '../use-create-application.ts';
import { AgenciesSection } from './agencies-section.tsx';
import { AmendmentsSection } from './amendments-section.tsx';
import { CardStations } from './card-stations.tsx';
import { DecisionSection } from './decision-section.tsx';
import { DeclaredSection } from './declared-section.tsx';
import { DocumentsSection } from './documents-section.tsx';
import { HistorySection } from './history-section.tsx';
import { LiveNote } from './live-note.tsx';
import { PermitHead } from './permit-head.tsx';
import { PermitSection } from './permit-section.tsx';
import { ProposalsSection } from './proposals-section.tsx';
import { ReplySection } from './reply-section.tsx';
import { ReceiptsSection } from './receipts-section.tsx';
import { TurnSection } from './turn-section.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

const m = messages({
  mine: { ru: 'Мои заявки', en: 'My applications' },
  peak: { ru: 'одновременно до {n} человек', en: 'up to {n} people at a time' },
  amend: { ru: 'Изменить', en: 'Change' },
  repeat: { ru: 'Повторить', en: 'Repeat' },
  unopened: { ru: 'Заявка не открылась', en: 'The application did not open' },
  loading: { ru: 'Открываем заявку', en: 'Opening the application' },
  old: {
    ru: 'Показано последнее загруженное: сервер сейчас не отвечает.',
    en: 'This is what was loaded last: the server does not answer now.',
  },
  retry: { ru: 'Повторить', en: 'Try again' },
});

const closed = new Set<ApplicationView['status']>([
  'EXPIRED',
  'WITHDRAWN',
  'HELD',
  'NO_RIGHT_TO_HOLD',
  'ART12_3',
]);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** «Сб 27 июня 2026, 12:00–22:00». */
function whenText(startsAt: string, endsAt: string, format: Formatter): string {
  const on = format.civilDate(startsAt);
  if (on !== format.civilDate(endsAt)) return format.momentRange(startsAt, endsAt);
  return `${capitalised(format.weekday(on))} ${format.date(on)}, ${format.time(startsAt)}–${format.time(endsAt)}`;
}

function Head({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const create = useCreateApplication();
  const { id, title, number, status, startsAt, endsAt, placeName, attendancePeak, abilities } = application;
  const when =
    startsAt !== undefined && endsAt !== undefined ? whenText(startsAt, endsAt, format) : undefined;
  const facts = [
    when,
    placeName,
    attendancePeak !== undefined && application.procedure === 'approval'
      ? t(m.peak, { n: attendancePeak })
      : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <Breadcrumbs items={[{ to: '/applications', title: t(m.mine) }, { title: number ?? title }]} />
      <div className="mt-3 flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          <h1>{title}</h1>
          <p className="muted mt-2">{facts.join(' · ')}</p>
        </div>
        <div className="btn-row items-center">
          <StatusBadge code={status} />
          {abilities.includes('request-amendment') && (
            <ButtonLink to={`/applications/${id}/amend/place`} size="small" icon="pen">
              {t(m.amend)}
            </ButtonLink>
          )}
          {closed.has(status) && (
            <Button
              size="small"
              icon="repeat"
              isBusy={create.isPending}
              onPress={() => create.mutate({ copyOf: id })}
            >
              {t(m.repeat)}
            </Button>
          )}
          <WithdrawButton application={application} />
        </div>
      </div>
    </>
  );
}

function Card({ application }: { readonly application: ApplicationView }): ReactElement {
  const round = application.clarifications.find(
    ({ items, closedAt }) =>
      closedAt === undefined && items.some(({ state }) => state === 'open' || state === 'returned'),
  );
  // A change that is being decided is what one comes back to look at.
  const isAmending = application.amendments.some(({ state }) => state === 'submitted');
  return (
    <>
      <Head application={application} />
      <LiveNote application={application} />
      {application.permit?.state === 'in-force' ? (
        <PermitHead application={application} permit={application.permit} />
      ) : (
        <TurnSection application={application} />
      )}
      <CardStations stations={application.stations} />
      <div className="mt-10 grid gap-x-12 desk:grid-cols-[minmax(0,1fr)_21rem] contrast:desk:grid-cols-1">
        <div className="min-w-0 [&>.section:first-child]:mt-0">
          {round && application.abilities.includes('answer-clarification') && (
            <ClarificationForm key={round.id} application={application} round={round} />
          )}
          {isAmending && <AmendmentsSection amendments={application.amendments} />}
          <ReplySection application={application} />
          <ProposalsSection application={application} />
          <DecisionSection application={application} />
          <AgenciesSection opinions={application.opinions} />
          <DocumentsSection application={application} />
          {!isAmending && <AmendmentsSection amendments={application.amendments} />}
          <DeclaredSection application={application} />
        </div>
        <div className="min-w-0 max-desk:mt-10 [&>.section:first-child]:mt-0">
          <PermitSection application={application} />
          <ReceiptsSection application={application} />
          <HistorySection history={application.history} />
        </div>
      </div>
    </>
  );
}

/** `/applications/:id`: the case as its applicant sees it. */
export function ApplicationPage(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useQuery(applicationQuery(id));
  useTitle(
    data === undefined ? '' : [data.number, data.title].filter((part) => part !== undefined).join(' '),
  );
  if (data?.status === 'DRAFT') return <Navigate to={`/applications/${id}/edit`} replace />;
  return (
    <div className="wrap page-head pb-8">
      {data === undefined && (
        <h1 className="visually-hidden">{t(error === null ? m.loading : m.unopened)}</h1>
      )}
      {data === undefined && error === null && <Skeleton lines={10} label={t(m.loading)} />}
      {data === undefined && error !== null && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <Callout
          tone="wait"
          icon="network"
          className="mb-4"
          action={
            <Button size="small" isBusy={isFetching} onPress={() => void refetch()}>
              {t(m.retry)}
            </Button>
          }
        >
          {t(m.old)}
        </Callout>
      )}
      {data !== undefined && <Card key={data.id} application={data} />}
    </div>
  );
}
