import type { ReactElement } from 'react';
import type { paths } from '../../api/schema.gen.ts';
import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkedText } from '../../ui/linked-text.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { channelNames, deliveryStates, withheldReasons } from '../messages/delivery-words.ts';

const m = messages({
  to: { ru: 'Кому: {to}', en: 'To: {to}' },
  hidden: { ru: 'Адрес и текст видны только получателю', en: 'Address and text are for the recipient alone' },
  code: { ru: 'Код', en: 'Code' },
  copyCode: { ru: 'Скопировать код', en: 'Copy the code' },
  attempts: { ru: 'Попытки отправки: {n}', en: 'Attempts to send: {n}' },
  next: { ru: 'Следующая попытка в {at}', en: 'Next attempt at {at}' },
  sent: { ru: 'ушло', en: 'sent' },
  failed: { ru: 'не ушло', en: 'failed' },
  unknown: { ru: 'неизвестно', en: 'unknown' },
  stableId: { ru: 'Повторы идут под одним номером: {id}', en: 'Repeats go under one id: {id}' },
});

type Item = paths['/v1/outbox']['get']['responses'][200]['content']['application/json']['items'][number];
const outcomes: Readonly<Record<Item['attempts'][number]['outcome'], Message>> = m;

/** One letter or text message as it would arrive, with its state and every attempt to send it. */
export function OutboxCard({ item }: { readonly item: Item }): ReactElement {
  const t = useT();
  const format = useFormat();
  const state = deliveryStates[item.state];
  return (
    <li className="border-t border-line py-4 first:border-t-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="muted">
          <Icon name={item.channel === 'email' ? 'mail' : 'phone'} /> {t(channelNames[item.channel])},{' '}
          {format.moment(item.queuedAt)}
        </span>
        <Badge tone={state.tone} icon={state.icon} isPlain>
          {t(state.title)}
          {item.reason !== undefined && `: ${t(withheldReasons[item.reason])}`}
        </Badge>
      </div>
      {item.to !== undefined && <p className="mt-1">{t(m.to, { to: item.to })}</p>}
      {item.to === undefined && item.text === undefined && item.code === undefined && (
        <p className="mt-1">{t(m.hidden)}</p>
      )}
      {item.code !== undefined && (
        <p className="mt-2 flex flex-wrap items-center gap-3">
          <span className="muted">{t(m.code)}</span>
          <b className="num text-7 tracking-[0.12em]">{item.code}</b>
          <CopyButton text={item.code} title={t(m.copyCode)} />
        </p>
      )}
      {item.text !== undefined && (
        <div className={item.channel === 'email' ? 'panel mt-2' : 'panel mt-2 max-w-96'}>
          {item.channel === 'email' && item.title !== undefined && <b className="mb-2 block">{item.title}</b>}
          <p className="whitespace-pre-line text-3">
            <LinkedText text={item.text} />
          </p>
        </div>
      )}
      {(item.attempts.length > 0 || item.nextAttemptAt !== undefined) && (
        <Disclosure title={t(m.attempts, { n: item.attempts.length })} className="mt-1">
          <ol className="small lines">
            {item.attempts.map(({ at, outcome, code }) => (
              <li key={at}>
                {format.moment(at)} – {t(outcomes[outcome])}{' '}
                {code !== undefined && <span className="mono">{code}</span>}
              </li>
            ))}
          </ol>
          {item.nextAttemptAt !== undefined && (
            <p className="small">{t(m.next, { at: format.moment(item.nextAttemptAt) })}</p>
          )}
          <p className="small muted">
            <span className="mono">{t(m.stableId, { id: item.stableId })}</span>
          </p>
        </Disclosure>
      )}
    </li>
  );
}
