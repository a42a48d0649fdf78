import { useQuery } from '@tanstack/react-query';
import type { WebhookView } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { Table } from '../../ui/table.tsx';
import { EndpointDialog } from './endpoint-dialog.tsx';
import { webhooksQuery } from './webhook-queries.ts';
import { endpointLook, eventWords } from './webhook-words.ts';

const m = messages({
  title: { ru: 'Другие системы', en: 'Other systems' },
  lead: {
    ru: 'Кому сообщать о событиях по HTTP. Сообщение подписано, повторяется, пока его не примут, и не содержит ничего личного: только что и где изменилось.',
    en: 'Who is told of events by HTTP. A message is signed, repeated until it is taken, and holds nothing personal: only what has changed and where.',
  },
  add: { ru: 'Добавить адрес', en: 'Add an address' },
  name: { ru: 'Система', en: 'System' },
  events: { ru: 'О чём сообщаем', en: 'What it is told of' },
  state: { ru: 'Состояние', en: 'State' },
  succeeded: { ru: 'Последний успех', en: 'Last success' },
  never: { ru: 'ещё не было', en: 'none yet' },
  failing: { ru: 'не принимает с {at}', en: 'takes nothing since {at}' },
  empty: { ru: 'Адресов пока нет', en: 'There are no addresses yet' },
});

/** Addresses of other systems that are told of events. */
export function WebhooksTab(): ReactElement {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(webhooksQuery);
  const add = (
    <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
      {t(m.add)}
    </Button>
  );
  if (query.isPending) return <Skeleton lines={5} />;
  if (query.data === undefined)
    return <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const { items } = query.data;
  return (
    <>
      <p className="max-w-measure">{t(m.lead)}</p>
      {items.length === 0 ? (
        <EmptyState icon="send" title={t(m.empty)} action={add} />
      ) : (
        <>
          <p className="mt-4 mb-4">{add}</p>
          <Endpoints items={items} />
        </>
      )}
      {isAdding && <EndpointDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function Endpoints({ items }: { readonly items: readonly WebhookView[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <Table
      caption={t(m.title)}
      rows={items}
      rowKey={({ id }) => id}
      isStacked
      columns={[
        {
          id: 'name',
          title: t(m.name),
          isRowHeader: true,
          cell: ({ id, title, url }) => (
            <>
              <Link to={`/admin/webhooks/${id}`}>{title}</Link>
              <small className="break-all">{url}</small>
            </>
          ),
        },
        {
          id: 'events',
          title: t(m.events),
          isLabelledOnPhone: true,
          cell: ({ types }) => types.map((type) => t(eventWords[type])).join('; '),
        },
        { id: 'state', title: t(m.state), cell: (endpoint) => <EndpointBadge endpoint={endpoint} /> },
        {
          id: 'succeeded',
          title: t(m.succeeded),
          isLabelledOnPhone: true,
          cell: ({ succeededAt, failingSince }) => (
            <>
              {succeededAt === undefined ? (
                <span className="muted">{t(m.never)}</span>
              ) : (
                format.moment(succeededAt)
              )}
              {failingSince !== undefined && (
                <small className="text-bad">{t(m.failing, { at: format.moment(failingSince) })}</small>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** Whether an endpoint is told of events: icon, word, colour. */
export function EndpointBadge({ endpoint }: { readonly endpoint: WebhookView }): ReactElement {
  const t = useT();
  const { title, tone, icon } = endpointLook(endpoint);
  return (
    <Badge tone={tone} icon={icon} isPlain>
      {t(title)}
    </Badge>
  );
}
