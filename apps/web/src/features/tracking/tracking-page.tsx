import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { TrackForm } from './track-form.tsx';
import { TrackedApplication } from './tracked-application.tsx';
import { TrackingNotFound } from './tracking-not-found.tsx';

const m = messages({
  title: { ru: 'Где заявка', en: 'Where the application is' },
  titleOf: { ru: 'Заявка {number}', en: 'Application {number}' },
  lead: {
    ru: 'Введите номер заявки – покажем, у кого она сейчас и к какому числу ответят. Входить не нужно.',
    en: 'Enter the number of the application to see who has it now and by what date they answer. No need to sign in.',
  },
  where: {
    ru: 'Номер – в письме и в СМС о регистрации и в квитанции.',
    en: 'The number is in the letter and text message about the registration and in the receipt.',
  },
  other: {
    ru: 'Запрос любой другой услуги ищут <a>по номеру и коду</a>.',
    en: 'A request for any other service is found <a>by its number and code</a>.',
  },
  loading: { ru: 'Ищем заявку', en: 'Looking for the application' },
});

/** Where an application is and until when: without signing in and without names. */
export function TrackingPage(): ReactElement {
  const t = useT();
  const { number = '' } = useParams();
  const tracking = useQuery({
    queryKey: ['tracking', number],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/public/tracking/{number}', { params: { path: { number } }, signal })),
    enabled: number !== '',
  });
  const problem = tracking.error === null ? undefined : asProblem(tracking.error);
  const isUnknown = problem?.status === 404 || problem?.status === 422 || problem?.status === 400;
  const title = number === '' ? t(m.title) : t(m.titleOf, { number });
  useTitle(title);
  return (
    <div className="wrap page-head">
      <h1 className={tracking.data ? 'text-6' : undefined}>{title}</h1>
      {number === '' && (
        <div className="mt-2 max-w-measure">
          <p className="muted mb-4">{t(m.lead)}</p>
          <TrackForm />
          <p className="small muted mt-2">{t(m.where)}</p>
          <p className="small muted mt-2">
            {t.rich(m.other, { a: (text) => <Link to="/track-request">{text}</Link> })}
          </p>
        </div>
      )}
      {number !== '' && tracking.isPending && (
        <div className="mt-6">
          <Skeleton lines={8} label={t(m.loading)} />
        </div>
      )}
      {isUnknown && <TrackingNotFound key={number} number={number} />}
      {problem !== undefined && !isUnknown && (
        <ProblemView problem={problem} onRetry={() => void tracking.refetch()} />
      )}
      {tracking.data && <TrackedApplication tracking={tracking.data} />}
    </div>
  );
}
