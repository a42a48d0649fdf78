import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT, type Translate } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AlertsFrame } from './alerts-frame.tsx';
import { AlertStateBadge, SeverityBadge } from './alert-words.tsx';
import type { AlertCard } from './card/alert-card-types.ts';
import { AlertChain } from './card/alert-chain.tsx';
import { historyWords } from './card/history-words.ts';
import { WhySection } from './card/why-section.tsx';
import { MessageLine } from './log/message-line.tsx';
import { SilenceDialog, type SilenceScope } from './quiet/silence-dialog.tsx';
import type { Matcher } from './quiet/silence-types.ts';
import { withoutAddress } from './without-address.ts';

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
  sourceFact: { ru: 'Не о запросе', en: 'Not about a request' },
  figureFact: { ru: 'Показатель перешёл порог', en: 'The figure passed its threshold' },
  figures: { ru: 'Смотреть показатели', en: 'See the indicators' },
  silence: { ru: 'Тихо на 2 часа…', en: 'Silence for 2 hours…' },
  suppressedinhibited: {
    ru: 'Сообщения придержаны: есть более важное о том же',
    en: 'Messages are held back: a graver alert stands',
  },
  suppressedmuted: { ru: 'Сообщения ждут: окно тишины', en: 'Messages wait: a mute window' },
  suppressedsilenced: { ru: 'Сообщения ждут: объявлена тишина', en: 'Messages wait: a silence was declared' },
  aboutRequest: { ru: 'только об этом запросе', en: 'only about this request' },
  aboutUnit: { ru: 'по этому правилу – о подразделении «{unit}»', en: 'this rule, about the unit “{unit}”' },
  aboutRule: { ru: 'всё, что шлёт правило «{name}»', en: 'everything the rule “{name}” sends' },
  history: { ru: 'Что было', en: 'What happened' },
  messages: { ru: 'Сообщения', en: 'Messages' },
  noMessages: { ru: 'Пока никому не писали.', en: 'Nobody has been written to yet.' },
  value: { ru: 'Показатель', en: 'Figure' },
  ended: { ru: 'уже не действует', en: 'no longer stands' },
});

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
  readonly alert: AlertCard;
  readonly onChanged: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const [isSilencing, setSilencing] = useState(false);
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
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        <SeverityBadge severity={alert.severity} />
        <AlertStateBadge state={alert.state} />
        {alert.suppressed && (
          <Badge tone="wait" icon="pause" isPlain>
            {t(m[`suppressed${alert.suppressed}`])}
          </Badge>
        )}
      </p>
      <p className="mt-4 max-w-measure">{withoutAddress(alert.text)}</p>
      {problem && <ProblemCallout problem={problem} />}
      <p className="btn-row mt-4">
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
        {session.can('alert.manage') && alert.state !== 'resolved' && (
          <Button icon="pause" onPress={() => setSilencing(true)}>
            {t(m.silence)}
          </Button>
        )}
      </p>
      <SilenceDialog scopes={scopesOf(alert, t)} isOpen={isSilencing} onOpenChange={setSilencing} />
      <div className="max-w-measure mt-4">
        <KeyValues
          items={[
            {
              key: 'rule',
              title: t(m.rule),
              value: session.can('alert.manage') ? (
                <Link to={`/alerts/rules/${alert.ruleId}`}>{alert.ruleName}</Link>
              ) : (
                alert.ruleName
              ),
            },
            ...(alert.value === undefined
              ? []
              : [{ key: 'value', title: t(m.value), value: format.number(alert.value, 2) }]),
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
      </div>
      <div className="rule-two">
        <div>
          <Section title={t(m.facts)} className="mt-6">
            <ul className="mt-2">
              {alert.items.map(({ request, at, endedAt }) => (
                <li key={`${request?.id ?? ''}${at}`} className="mb-1">
                  {request ? (
                    <Link to={`/requests/${request.id}`}>{request.number}</Link>
                  ) : (
                    t(alert.value === undefined ? m.sourceFact : m.figureFact)
                  )}{' '}
                  <span className="muted">
                    {format.moment(at)}
                    {endedAt !== undefined && ` – ${t(m.ended)}`}
                  </span>
                </li>
              ))}
            </ul>
            {alert.value !== undefined && session.can('metrics.read') && (
              <p className="mt-2">
                <Link to="/indicators">{t(m.figures)}</Link>
              </p>
            )}
          </Section>
          <Section title={t(m.messages)} className="mt-6">
            {alert.messages.length === 0 ? (
              <p className="muted">{t(m.noMessages)}</p>
            ) : (
              <ul className="log-list" aria-label={t(m.messages)}>
                {alert.messages.map((message) => (
                  <MessageLine key={message.id} message={message} />
                ))}
              </ul>
            )}
          </Section>
        </div>
        <aside>
          <AlertChain chain={alert.chain} />
          <WhySection alert={alert} />
          <Section title={t(m.history)} className="mt-6">
            <Timeline
              label={t(m.history)}
              entries={alert.history.toReversed().map(({ number, at, kind, by }) => {
                const word = historyWords[kind];
                return {
                  id: String(number),
                  at,
                  text: word === undefined ? kind : t(word),
                  ...(by !== undefined && { who: by }),
                };
              })}
            />
          </Section>
        </aside>
      </div>
    </>
  );
}

/** What one may wish to be silent about, from the narrowest. */
function scopesOf(alert: AlertCard, t: Translate): SilenceScope[] {
  const rule: Matcher = { label: 'rule', operator: 'is', values: [alert.ruleId] };
  const { request, unit } = alert;
  return [
    ...(request
      ? [
          {
            id: 'request',
            title: t(m.aboutRequest),
            matchers: [{ label: 'request', operator: 'is', values: [request.id] } as const],
          },
        ]
      : []),
    ...(unit
      ? [
          {
            id: 'unit',
            title: t(m.aboutUnit, { unit: t.text(unit.title) }),
            matchers: [rule, { label: 'unit', operator: 'is', values: [unit.code] } as const],
          },
        ]
      : []),
    { id: 'rule', title: t(m.aboutRule, { name: alert.ruleName }), matchers: [rule] },
  ].map(({ matchers, ...scope }) => ({
    ...scope,
    matchers: matchers.map((each) => ({ ...each, values: [...each.values] })),
  }));
}
