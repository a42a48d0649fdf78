import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { WebhookDeliveryItem, WebhookDeliveryState } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { deliveriesQuery } from './webhook-queries.ts';
import { deliveryLook, eventWords } from './webhook-words.ts';

const m = messages({
  state: { ru: 'Состояние', en: 'State' },
  any: { ru: 'любое', en: 'any' },
  none: { ru: 'Сюда ещё ничего не отправляли.', en: 'Nothing was sent here yet.' },
  noneSuch: { ru: 'В таком состоянии ничего нет.', en: 'Nothing is in this state.' },
  attempts: { ru: 'Попытки: {n}', en: 'Attempts: {n}' },
  sent: { ru: 'приняли', en: 'taken' },
  failed: { ru: 'не приняли', en: 'not taken' },
  unknown: { ru: 'неизвестно', en: 'unknown' },
  next: { ru: 'Следующая попытка {at}', en: 'Next attempt {at}' },
  id: { ru: 'Повторы идут под одним номером: {id}', en: 'Repeats go under one id: {id}' },
  again: { ru: 'Отправить ещё раз', en: 'Send again' },
  list: { ru: 'Сообщения, новые сверху', en: 'Messages, newest first' },
});

const outcomeWords: Readonly<Record<'sent' | 'failed' | 'unknown', Message>> = m;
const states = Object.keys(deliveryLook) as WebhookDeliveryState[];

/** What an address was told, the newest first, with every attempt; a message can be sent again under its id. */
export function Deliveries({
  endpointId,
  isOn,
}: {
  readonly endpointId: string;
  readonly isOn: boolean;
}): ReactElement {
  const t = useT();
  const [state, setState] = useState<WebhookDeliveryState | 'any'>('any');
  const log = useInfiniteQuery(deliveriesQuery(endpointId, state));
  const items = log.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <Select
        className="mt-2 mb-4 w-72 max-w-full"
        label={t(m.state)}
        value={state}
        onChange={setState}
        options={[
          { id: 'any', label: t(m.any) },
          ...states.map((id) => ({ id, label: t(deliveryLook[id].title) })),
        ]}
      />
      {log.isPending && <Skeleton lines={5} />}
      {log.data === undefined && !log.isPending && (
        <ProblemView problem={asProblem(log.error)} onRetry={() => void log.refetch()} />
      )}
      {log.data !== undefined && items.length === 0 && (
        <p className="muted">{t(state === 'any' ? m.none : m.noneSuch)}</p>
      )}
      {items.length > 0 && (
        <>
          <ol aria-label={t(m.list)} className="lines border-t border-line">
            {items.map((item) => (
              <Delivery key={item.id} item={item} isOn={isOn} />
            ))}
          </ol>
          <Pagination
            shown={items.length}
            onMore={log.hasNextPage ? () => void log.fetchNextPage() : undefined}
            isLoading={log.isFetchingNextPage}
          />
        </>
      )}
    </>
  );
}

function Delivery({
  item,
  isOn,
}: {
  readonly item: WebhookDeliveryItem;
  readonly isOn: boolean;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const { tone, icon, title } = deliveryLook[item.state];
  const replay = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/webhook-deliveries/{id}/replay', { params: { path: { id: item.id }, header } })),
    { onSuccess: () => client.invalidateQueries({ queryKey: ['webhooks'] }) },
  );
  const isUnderWay = item.state === 'queued' || item.state === 'sending';
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <span>
          {t(eventWords[item.type])} <span className="small muted">{format.moment(item.queuedAt)}</span>
        </span>
        <span className="btn-row items-center">
          <Badge tone={tone} icon={icon} isPlain>
            {t(title)}
          </Badge>
          {isOn && !isUnderWay && (
            <Button size="small" isBusy={replay.isPending} onPress={() => replay.mutate()}>
              {t(m.again)}
            </Button>
          )}
        </span>
      </div>
      <ProblemCallout problem={replay.error} className="mt-2" />
      <Disclosure title={t(m.attempts, { n: item.attempts.length })} className="mt-1">
        <ol className="small">
          {item.attempts.map(({ at, outcome, code }) => (
            <li key={at}>
              {format.moment(at)} – {t(outcomeWords[outcome])}
              {code !== undefined && <span className="mono"> {code}</span>}
            </li>
          ))}
        </ol>
        {item.nextAttemptAt !== undefined && (
          <p className="small">{t(m.next, { at: format.moment(item.nextAttemptAt) })}</p>
        )}
        <p className="small muted mono break-all">{t(m.id, { id: item.webhookId })}</p>
      </Disclosure>
    </li>
  );
}
