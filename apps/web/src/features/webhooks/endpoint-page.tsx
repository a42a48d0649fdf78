import { useQuery } from '@tanstack/react-query';
import type { WebhookView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { ApiProblem, asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useTitle } from '../../app/use-title.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { SignedInOnly } from '../settings/signed-in-only.tsx';
import { Deliveries } from './deliveries.tsx';
import { EndpointActions } from './endpoint-actions.tsx';
import { webhooksQuery } from './webhook-queries.ts';
import { eventWords } from './webhook-words.ts';
import { EndpointBadge } from './webhooks-tab.tsx';

const m = messages({
  back: { ru: 'Другие системы', en: 'Other systems' },
  title: { ru: 'Адрес другой системы', en: 'Address of another system' },
  facts: { ru: 'Коротко', en: 'In short' },
  url: { ru: 'Куда отправляем', en: 'Where it is sent' },
  events: { ru: 'О чём сообщаем', en: 'What it is told of' },
  succeeded: { ru: 'Последний успех', en: 'Last success' },
  never: { ru: 'ещё не было', en: 'none yet' },
  failing: { ru: 'Не принимает с', en: 'Takes nothing since' },
  oldSecret: { ru: 'Прежний секрет действует до', en: 'The old secret is good until' },
  log: { ru: 'Что отправляли', en: 'What was sent' },
});

const absent = new ApiProblem(404, { code: 'not-found' });

/** `/admin/webhooks/:id`: one address of another system, what it was told and whether it took it. */
export function EndpointPage(): ReactElement {
  const t = useT();
  return (
    <div className="wrap page-head pb-8">
      <p className="mb-3">
        <Link to="/admin?tab=webhooks">{t(m.back)}</Link>
      </p>
      <SignedInOnly permission="settings.manage">
        <Loaded />
      </SignedInOnly>
    </div>
  );
}

function Loaded(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const query = useQuery(webhooksQuery);
  const endpoint = query.data?.items.find((each) => each.id === id);
  useTitle(endpoint?.title ?? t(m.title));
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.data === undefined)
    return <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (endpoint === undefined) return <ProblemView problem={absent} />;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1>{endpoint.title}</h1>
        <EndpointBadge endpoint={endpoint} />
      </div>
      <EndpointActions endpoint={endpoint} />
      <Section title={t(m.facts)} className="mt-6">
        <Facts endpoint={endpoint} />
      </Section>
      <Section title={t(m.log)} className="mt-6">
        <Deliveries endpointId={endpoint.id} isOn={endpoint.state === 'on'} />
      </Section>
    </>
  );
}

function Facts({ endpoint }: { readonly endpoint: WebhookView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { url, types, succeededAt, failingSince, oldSecretGoodUntil } = endpoint;
  return (
    <KeyValues
      items={[
        { key: 'url', title: t(m.url), value: <code className="mono break-all">{url}</code> },
        {
          key: 'events',
          title: t(m.events),
          value: types.map((type) => t(eventWords[type])).join('; '),
        },
        {
          key: 'succeeded',
          title: t(m.succeeded),
          value: succeededAt === undefined ? t(m.never) : format.moment(succeededAt),
        },
        ...(failingSince === undefined
          ? []
          : [{ key: 'failing', title: t(m.failing), value: format.moment(failingSince) }]),
        ...(oldSecretGoodUntil === undefined
          ? []
          : [{ key: 'secret', title: t(m.oldSecret), value: format.moment(oldSecretGoodUntil) }]),
      ]}
    />
  );
}
