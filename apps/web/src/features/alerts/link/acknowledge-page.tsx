import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Link } from '../../../ui/link.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { SeverityBadge } from '../alert-words.tsx';
import { withoutAddress } from '../without-address.ts';

const m = messages({
  title: { ru: 'Взять оповещение в работу', en: 'Take an alert on' },
  since: { ru: 'С {at}', en: 'Since {at}' },
  explain: {
    ru: 'Пока никто не взял его в работу, зовём других по цепочке. Нажмите кнопку – и звать перестанем.',
    en: 'Until somebody takes it on, others along the chain are called. Press the button and the calls stop.',
  },
  take: { ru: 'Взять в работу', en: 'Take it on' },
  used: { ru: 'Вы взяли его в работу {at}', en: 'You took it on at {at}' },
  taken: { ru: 'Его уже взял в работу другой сотрудник', en: 'A colleague has already taken it on' },
  over: {
    ru: 'Оповещение закрыто, делать ничего не нужно',
    en: 'The alert is closed, there is nothing to do',
  },
  expired: {
    ru: 'Ссылка больше не действует. Войдите и откройте оповещение там',
    en: 'The link no longer works. Sign in and open the alert there',
  },
  open: { ru: 'Открыть оповещение', en: 'Open the alert' },
});

/** Where a link from a letter leads: looking changes nothing, the button acts, without signing in. */
export function AcknowledgePage(): ReactElement {
  const t = useT();
  const format = useFormat();
  const { token = '' } = useParams();
  useTitle(t(m.title));
  const link = useQuery({
    queryKey: ['alert-link', token],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/alert-links/{token}', { params: { path: { token } }, signal })),
  });
  const take = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/alert-links/{token}/acknowledgement', { params: { path: { token }, header } })),
    { onSuccess: () => void link.refetch(), onProblem: () => void link.refetch() },
  );
  if (link.isPending) return <Skeleton lines={6} />;
  if (link.data === undefined)
    return (
      <div className="wrap page-head">
        <ProblemView problem={asProblem(link.error)} onRetry={() => void link.refetch()} />
      </div>
    );
  const { state, title, text, severity, since, acknowledgedAt, alertId, town } = link.data;
  return (
    <div className="wrap page-head max-w-measure">
      <p className="muted">{t.text(town)}</p>
      <h1 className="text-6">{title}</h1>
      <p className="mt-2">
        <SeverityBadge severity={severity} />{' '}
        <span className="muted">{t(m.since, { at: format.moment(since) })}</span>
      </p>
      <p className="mt-4">{withoutAddress(text)}</p>
      {take.error && <ProblemCallout problem={take.error} />}
      {state === 'open' && (
        <>
          <p className="mt-4 muted">{t(m.explain)}</p>
          <p className="mt-4">
            <Button variant="primary" isBusy={take.isPending} onPress={() => take.mutate()}>
              {t(m.take)}
            </Button>
          </p>
        </>
      )}
      {state === 'used' && (
        <Callout tone="ok" className="mt-4" isAnnounced>
          {t(m.used, { at: acknowledgedAt === undefined ? '' : format.moment(acknowledgedAt) })}
        </Callout>
      )}
      {(state === 'taken' || state === 'over' || state === 'expired') && (
        <Callout tone="run" className="mt-4">
          {t(m[state])}
        </Callout>
      )}
      <p className="mt-6 small">
        <Link to={`/alerts/${alertId}`}>{t(m.open)}</Link>
      </p>
    </div>
  );
}
