import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useT } from '../../i18n/index.ts';
import { Link } from '../../ui/link.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { Switch } from '../../ui/switch.tsx';
import { OwnChannels } from './own-channels.tsx';

const m = messages({
  lead: {
    ru: 'Все сообщения всегда есть <a>на сайте</a>. Здесь – какие копии присылать.',
    en: 'All messages are always <a>on the site</a>. Here you choose which copies to receive.',
  },
  email: { ru: 'Письма на почту', en: 'Letters by e-mail' },
  sms: { ru: 'СМС на телефон', en: 'Text messages' },
  reminders: { ru: 'Напоминания о сроках', en: 'Reminders of terms' },
  remindersNote: {
    ru: 'За день до срока, если ход за вами',
    en: 'The day before a term when it is your turn',
  },
  always: {
    ru: 'Коды входа и сообщения, где от вас нужен ответ, приходят всегда: иначе вы пропустите срок.',
    en: 'Codes and messages that need your answer always come, otherwise you would miss a term.',
  },
});

const key = ['notification-preferences'] as const;

/** Which copies of messages one receives; each switch takes effect at once. */
export function NotificationsSection(): ReactElement {
  const t = useT();
  const queryClient = useQueryClient();
  const preferences = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/me/notification-preferences', { signal })),
  });
  type Preferences = NonNullable<typeof preferences.data>;
  const save = useCommand(
    (body: Preferences, { headers }) => unwrap(api.PUT('/v1/me/notification-preferences', { body, headers })),
    {
      onSuccess: (saved) => queryClient.setQueryData(key, saved),
    },
  );
  if (preferences.isPending) return <Skeleton lines={3} />;
  if (preferences.isError)
    return <ProblemView problem={asProblem(preferences.error)} onRetry={() => void preferences.refetch()} />;
  const shown = save.isPending ? save.variables : preferences.data;
  const set = (change: Partial<Preferences>): void => save.mutate({ ...shown, ...change });
  return (
    <div className="form">
      <p>{t.rich(m.lead, { a: (text) => <Link to="/messages">{text}</Link> })}</p>
      <ProblemCallout problem={save.error} />
      <div>
        <Switch isSelected={shown.email} onChange={(email) => set({ email })}>
          {t(m.email)}
        </Switch>
        <Switch isSelected={shown.sms} onChange={(sms) => set({ sms })}>
          {t(m.sms)}
        </Switch>
        <Switch
          isSelected={shown.reminders}
          onChange={(reminders) => set({ reminders })}
          detail={t(m.remindersNote)}
        >
          {t(m.reminders)}
        </Switch>
      </div>
      <p className="small muted">{t(m.always)}</p>
      <OwnChannels />
    </div>
  );
}
