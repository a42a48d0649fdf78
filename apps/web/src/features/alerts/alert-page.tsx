import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { AlertsFrame } from './alerts-frame.tsx';
import { AlertStateBadge, SeverityBadge } from './alert-words.tsx';

const m = messages({
  loading: { ru: 'Открываем оповещение', en: 'Opening the alert' },
  all: { ru: 'Все оповещения', en: 'All alerts' },
  take: { ru: 'Взять в работу', en: 'Take it on' },
  close: { ru: 'Закрыть: делать больше нечего', en: 'Close: nothing is left to do' },
  rule: { ru: 'Правило', en: 'Rule' },
  since: { ru: 'С какого времени', en: 'Since' },
  takenAt: { ru: 'Взято в работу', en: 'Taken on' },
  nextStep: { ru: 'Если никто не возьмёт, позовём других', en: 'If nobody takes it, others are called' },
  facts: { ru: 'На что указывает', en: 'What it points at' },
  ended: { ru: 'уже не действует', en: 'no longer stands' },
  sourceFact: { ru: 'Источник', en: 'Source' },
});

type Alert = Awaited<ReturnType<typeof fetchAlert>>;

const fetchAlert = (id: string, signal?: AbortSignal) =>
  unwrap(api.GET('/v1/alerts/{id}', { params: { path: { id } }, ...(signal && { signal }) }));

/** One alert: why it came, whom it concerns, and the button that takes it on. */
export function AlertPage(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const alert = useQuery({
    queryKey: ['alerts', 'one', id],
    queryFn: ({ signal }) => fetchAlert(id, signal),
    refetchInterval: 30_000,
  });
  return (
    <AlertsFrame permission="alert.acknowledge">
      <p className="small">
        <Link to="/alerts" icon="left">
          {t(m.all)}
        </Link>
      </p>
      {alert.isPending && <Skeleton lines={8} label={t(m.loading)} />}
      {alert.data === undefined && !alert.isPending && (
        <ProblemView problem={asProblem(alert.error)} onRetry={() => void alert.refetch()} />
      )}
      {alert.data && <AlertView alert={alert.data} onChanged={() => void alert.refetch()} />}
    </AlertsFrame>
  );
}

function AlertView({
  alert,
  onChanged,
}: {
  readonly alert: Alert;
  readonly onChanged: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  useTitle(alert.title);
  const path = { id: alert.id };
  const take = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/alerts/{id}/acknowledgement', { params: { path, header } })),
    { onSuccess: onChanged, onProblem: onChanged },
  );
  const close = useCommand(
    (_: void, { header }) => unwrap(api.POST('/v1/alerts/{id}/closing', { params: { path, header } })),
    { onSuccess: onChanged, onProblem: onChanged },
  );
  const problem = take.error ?? close.error;
  return (
    <>
      <h1>{alert.title}</h1>
      <p className="mt-2">
        <SeverityBadge severity={alert.severity} /> <AlertStateBadge state={alert.state} />
      </p>
      <p className="mt-4 max-w-measure">{alert.text}</p>
      {problem && <ProblemCallout problem={problem} />}
      <p className="mt-4 flex gap-3">
        {alert.abilities.acknowledge && (
          <Button variant="primary" isBusy={take.isPending} onPress={() => take.mutate()}>
            {t(m.take)}
          </Button>
        )}
        {alert.abilities.close && (
          <Button isBusy={close.isPending} onPress={() => close.mutate()}>
            {t(m.close)}
          </Button>
        )}
      </p>
      <KeyValues
        items={[
          { key: 'rule', title: t(m.rule), value: alert.ruleName },
          { key: 'since', title: t(m.since), value: format.moment(alert.openedAt) },
          ...(alert.acknowledged
            ? [
                {
                  key: 'taken',
                  title: t(m.takenAt),
                  value: [format.moment(alert.acknowledged.at), alert.acknowledged.by]
                    .filter(Boolean)
                    .join(', '),
                },
              ]
            : []),
          ...(alert.nextStep
            ? [{ key: 'next', title: t(m.nextStep), value: format.moment(alert.nextStep.at) }]
            : []),
        ]}
      />
      <Section title={t(m.facts)} className="mt-6">
        <ul className="mt-2">
          {alert.items.map(({ request, at, endedAt }) => (
            <li key={`${request?.id ?? ''}${at}`} className="mb-1">
              {request ? <Link to={`/requests/${request.id}`}>{request.number}</Link> : t(m.sourceFact)}{' '}
              <span className="muted">
                {format.moment(at)}
                {endedAt !== undefined && ` – ${t(m.ended)}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
