import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { getJson } from '../api/get-json.ts';
import { messages, useT } from '../i18n/index.ts';
import { Icon } from '../ui/icon.tsx';

const m = messages({
  none: { ru: 'Сообщения, новых нет', en: 'Messages, none new' },
  some: {
    ru: 'Сообщения, {n, plural, one {# новое} few {# новых} other {# новых}}',
    en: 'Messages, {n} new',
  },
});

/** How many messages are unread; the list is invalidated by the live topic `messages`. */
export const unreadMessagesQuery = {
  queryKey: ['messages', 'unread'] as const,
  queryFn: ({ signal }: { readonly signal: AbortSignal }) =>
    getJson<{ readonly unread: number }>('/v1/messages?unread=true&limit=1', signal),
};

export function NotificationsBell(): ReactElement {
  const t = useT();
  const { data } = useQuery(unreadMessagesQuery);
  const unread = data?.unread ?? 0;
  return (
    <Link
      to="/messages"
      className="tool tool-plain"
      aria-label={unread > 0 ? t(m.some, { n: unread }) : t(m.none)}
    >
      <Icon name="bell" />
      {unread > 0 && <span className="tool-count">{unread}</span>}
    </Link>
  );
}
