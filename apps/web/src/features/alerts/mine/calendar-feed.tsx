import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { CopyButton } from '../../../ui/copy-button.tsx';
import { Section } from '../../../ui/section.tsx';

const m = messages({
  title: { ru: 'В своём календаре', en: 'In your own calendar' },
  lead: {
    ru: 'Даты можно подключить к календарю телефона или почты: он будет сам забирать их по секретному адресу. Чужие календари обновляются раз в несколько часов, поэтому напоминания приходят и без него.',
    en: 'A calendar of a phone or of mail can fetch the dates by a secret address. Such calendars refresh every few hours, so reminders come without it too.',
  },
  make: { ru: 'Получить адрес календаря', en: 'Get the address of the calendar' },
  renew: { ru: 'Новый адрес', en: 'A new address' },
  end: { ru: 'Отключить', en: 'Turn off' },
  on: {
    ru: 'Календарь подключён {at}. Сам адрес больше не показываем.',
    en: 'The calendar has been on since {at}. The address itself is not shown again.',
  },
  made: {
    ru: 'Скопируйте адрес сейчас: второй раз его не увидеть. Прежний больше не действует.',
    en: 'Copy the address now: it is not shown again. The former one no longer works.',
  },
  copy: { ru: 'Скопировать адрес календаря', en: 'Copy the address of the calendar' },
});
const key = ['calendar-feed'] as const;

/** The secret address by which a person's own calendar fetches the dates. */
export function CalendarFeed(): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const state = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/me/calendar-feed', { signal })),
  });
  const refresh = () => client.invalidateQueries({ queryKey: key });
  const make = useCommand((_: void) => unwrap(api.POST('/v1/me/calendar-feed')), { onSuccess: refresh });
  const end = useCommand(
    (_: void, { header }) => unwrap(api.DELETE('/v1/me/calendar-feed', { params: { header } })),
    {
      onSuccess: async () => {
        make.reset();
        await refresh();
      },
    },
  );
  const isOn = state.data?.isOn ?? false;
  return (
    <Section title={t(m.title)} className="mt-8">
      <div className="form max-w-measure">
        <p className="muted">{t(m.lead)}</p>
        {make.data === undefined && state.data?.isOn && state.data.createdAt !== undefined && (
          <p>{t(m.on, { at: format.moment(state.data.createdAt, true) })}</p>
        )}
        {make.data && (
          <Callout tone="ok" title={t(m.made)} isAnnounced>
            <p className="mono mt-2">{make.data.url}</p>
            <p className="mt-2">
              <CopyButton text={make.data.url} title={t(m.copy)} />
            </p>
          </Callout>
        )}
        <ProblemCallout problem={make.error ?? end.error} />
        <div className="btn-row">
          <Button icon="calendar" isBusy={make.isPending} onPress={() => make.mutate()}>
            {t(isOn ? m.renew : m.make)}
          </Button>
          {isOn && (
            <Button variant="quiet" isBusy={end.isPending} onPress={() => end.mutate()}>
              {t(m.end)}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
