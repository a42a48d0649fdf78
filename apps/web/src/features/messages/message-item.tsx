import { useState, type ReactElement } from 'react';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/icon.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { asksToAct, type Message } from './asks-to-act.ts';
import { channelNames, deliveryStates } from './delivery-words.ts';

const m = messages({
  unread: { ru: 'новое', en: 'new' },
  action: { ru: 'нужно ваше действие', en: 'needs your action' },
  open: { ru: 'Открыть', en: 'Open' },
  gone: {
    ru: 'Текст уничтожен вместе с данными получателя',
    en: 'The text was destroyed with the data of the recipient',
  },
  copies: { ru: 'Копии:', en: 'Copies:' },
});

/** One message: folded it tells its subject, opened it is read, and so marked. */
export function MessageItem({
  message,
  onRead,
}: {
  readonly message: Message;
  readonly onRead: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const isUnread = message.readAt === undefined;
  const panelId = `message-${message.id}`;
  const toggle = (): void => {
    setOpen(!isOpen);
    if (!isOpen && isUnread) onRead();
  };
  return (
    <li className="border-t border-line first:border-t-0">
      <button
        type="button"
        className="grid min-h-12 w-full grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-3 py-3 text-left hover:bg-paper-2"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={toggle}
      >
        <Icon name="chevron" className={cx('mt-1 text-accent', !isOpen && '-rotate-90')} />
        <span className="min-w-0">
          <span className={isUnread ? 'font-bold' : undefined}>{message.title ?? t(m.gone)}</span>
          <span className="mt-0.5 flex flex-wrap gap-x-3">
            {isUnread && (
              <Badge tone="run" icon="mail" isPlain>
                {t(m.unread)}
              </Badge>
            )}
            {asksToAct(message) && (
              <Badge tone="warn" icon="pen" isPlain>
                {t(m.action)}
              </Badge>
            )}
          </span>
        </span>
        <span className="small muted num">{format.moment(message.queuedAt)}</span>
      </button>
      <div id={panelId} hidden={!isOpen} className="pb-4 pl-8" lang={message.language}>
        {(message.body ?? []).map((paragraph, index) => (
          <p key={index} className="mb-2 max-w-measure">
            {paragraph}
          </p>
        ))}
        {message.link !== undefined && (
          <p className="mt-3">
            <ButtonLink to={message.link} size="small" iconEnd="right">
              {message.linkLabel ?? t(m.open)}
            </ButtonLink>
          </p>
        )}
        {message.deliveries.length > 0 && (
          <p className="small muted mt-3" lang={t.language}>
            {t(m.copies)}{' '}
            {message.deliveries
              .map(({ channel, state }) => `${t(channelNames[channel])} – ${t(deliveryStates[state].title)}`)
              .join(', ')}
          </p>
        )}
      </div>
    </li>
  );
}
