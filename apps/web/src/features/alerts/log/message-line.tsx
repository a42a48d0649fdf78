import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Link } from '../../../ui/link.tsx';
import { Badge } from '../../../ui/status-badge.tsx';
import { deliveryStates, withheldReasons } from '../../messages/delivery-words.ts';
import { channelName } from '../rules/rule-names.ts';
import type { AlertMessage } from './message-types.ts';
import { messageKinds, messageStates, withheldWords } from './message-words.ts';
import { traceText } from './trace-words.ts';

const m = messages({
  outside: { ru: 'внешний адрес', en: 'outside address' },
  read: { ru: 'прочитано {at}', en: 'read {at}' },
  unread: { ru: 'на сайте ещё не открывали', en: 'not opened on the site yet' },
  until: { ru: 'до {at}', en: 'until {at}' },
  digestOn: { ru: 'на {on}', en: 'of {on}' },
  why: { ru: 'Почему пришло', en: 'Why it came' },
  whyNotYet: { ru: 'Почему ещё не пришло', en: 'Why it has not come yet' },
  whyNot: { ru: 'Почему не пришло', en: 'Why it did not come' },
  whyNamed: { ru: '{who}, {at}', en: '{who}, {at}' },
  delivered: { ru: 'доставлено {at}', en: 'delivered {at}' },
  attempts: { ru: 'Попытки', en: 'Attempts' },
  sent: { ru: 'принято', en: 'taken' },
  failed: { ru: 'не принято', en: 'not taken' },
  unknown: { ru: 'неизвестно, приняли ли', en: 'not known whether it was taken' },
});

const traceIcon = { passed: 'check', stopped: 'stop', waits: 'clock' } as const;

/** One message: to whom, about what, what became of each copy, and why. */
export function MessageLine({ message }: { readonly message: AlertMessage }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { recipient, isOutside, kind, ruleName, alertId, createdAt, readAt, copies, trace } = message;
  const at = format.moment(createdAt);
  const hasAttempts = copies.some(({ attempts }) => attempts.length > 0);
  const { state } = message;
  const why = t(state === 'withheld' ? m.whyNot : state === 'queued' ? m.why : m.whyNotYet);
  return (
    <li className="log-row">
      <div>
        <b>{recipient}</b>
        {isOutside && <span className="muted"> · {t(m.outside)}</span>}
        <div className="small muted">{at}</div>
      </div>
      <div>
        {alertId === undefined ? (
          t(messageKinds[kind])
        ) : (
          <Link to={`/alerts/${alertId}`}>{ruleName ?? t(messageKinds[kind])}</Link>
        )}
        <div className="small muted">
          {readAt !== undefined && t(m.read, { at: format.moment(readAt) })}
          {readAt === undefined && state === 'queued' && !isOutside && t(m.unread)}
        </div>
      </div>
      <div>
        <Outcome message={message} />
      </div>
      {(trace.length > 0 || hasAttempts) && (
        <div className="log-more small">
          <Disclosure
            title={
              <>
                {why}
                <span className="visually-hidden">: {t(m.whyNamed, { who: recipient, at })}</span>
              </>
            }
          >
            <ol className="trace">
              {trace.map((step) => (
                <li key={step.stage} className={`tone-${step.outcome === 'passed' ? 'ok' : 'warn'}`}>
                  <span className="tone-text" aria-hidden>
                    <Icon name={traceIcon[step.outcome]} />
                  </span>
                  {traceText(t, format, step)}
                </li>
              ))}
            </ol>
            {hasAttempts && <Attempts message={message} />}
          </Disclosure>
        </div>
      )}
    </li>
  );
}

function Outcome({ message }: { readonly message: AlertMessage }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { state, because, releaseAt, digestOn, copies } = message;
  if (state === 'queued' && copies.length > 0)
    return (
      <ul>
        {copies.map(({ channel, state: copyState, reason, at, deliveredAt }) => (
          <li key={channel}>
            {channelName(t, channel)}:{' '}
            <Badge tone={deliveryStates[copyState].tone} icon={deliveryStates[copyState].icon} isPlain>
              {t(reason === undefined ? deliveryStates[copyState].title : withheldReasons[reason])}
            </Badge>{' '}
            <span className="small muted">
              {format.time(at)}
              {deliveredAt !== undefined && `, ${t(m.delivered, { at: format.time(deliveredAt) })}`}
            </span>
          </li>
        ))}
      </ul>
    );
  const { title, tone, icon } = messageStates[state];
  const word = because === undefined ? undefined : withheldWords[because];
  return (
    <>
      <Badge tone={tone} icon={icon} isPlain>
        {t(title)}
      </Badge>{' '}
      <span className="small muted">
        {word !== undefined && t(word)}
        {releaseAt !== undefined && t(m.until, { at: format.moment(releaseAt) })}
        {digestOn !== undefined && t(m.digestOn, { on: format.dayMonth(digestOn) })}
      </span>
    </>
  );
}

function Attempts({ message }: { readonly message: AlertMessage }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <h4 className="mt-3">{t(m.attempts)}</h4>
      <ul>
        {message.copies.flatMap(({ channel, attempts }) =>
          attempts.map(({ at, outcome, code }) => (
            <li key={`${channel} ${at}`}>
              {channelName(t, channel)}, {format.moment(at)}: {t(m[outcome])}
              {code !== undefined && <span className="mono"> {code}</span>}
            </li>
          )),
        )}
      </ul>
    </>
  );
}
