import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ownChannelsQuery } from './own-channels-query.ts';
import { currentEndpoint, pushAbility, subscribeBrowser, unsubscribeBrowser } from './push-browser.ts';
import { TrialButton } from './trial-button.tsx';

const m = messages({
  title: { ru: 'Уведомления браузера', en: 'Notifications of the browser' },
  text: {
    ru: 'Приходят, даже если сайт закрыт. Текст зашифрован: прочтёт его только этот браузер.',
    en: 'They come even when the site is closed. The text is encrypted: this browser alone can read it.',
  },
  add: { ru: 'Включить в этом браузере', en: 'Switch on in this browser' },
  here: { ru: 'В этом браузере включены', en: 'On in this browser' },
  since: { ru: 'с {on}', en: 'since {on}' },
  remove: { ru: 'Отключить', en: 'Switch off' },
  removeNamed: { ru: 'Отключить: {name}', en: 'Switch off: {name}' },
  unsupported: { ru: 'Этот браузер их не умеет.', en: 'This browser cannot do that.' },
  denied: {
    ru: 'Вы запретили уведомления этому сайту. Разрешить их можно в настройках браузера.',
    en: 'You have forbidden this site to notify you. Allow it in the settings of the browser.',
  },
});

interface PushSettingProps {
  readonly publicKey: string;
  readonly browsers: readonly { readonly id: string; readonly label: string; readonly createdAt: string }[];
}

/** Notifications of the browser: permission is asked only when the person presses for it. */
export function PushSetting({ publicKey, browsers }: PushSettingProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [ability, setAbility] = useState(pushAbility);
  const here = useQuery({
    queryKey: ['push-endpoint'],
    queryFn: async () => (await currentEndpoint()) ?? null,
  });
  const refresh = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: ownChannelsQuery.queryKey });
    await queryClient.invalidateQueries({ queryKey: ['push-endpoint'] });
  };
  const add = useCommand(
    async (_: void, { headers }) => {
      const made = await subscribeBrowser(publicKey);
      setAbility(pushAbility());
      return made === 'denied'
        ? undefined
        : unwrap(api.POST('/v1/me/push-subscriptions', { body: made, headers }));
    },
    { onSuccess: refresh },
  );
  const remove = useCommand(
    async (id: string, { headers }) => {
      await unwrap(api.DELETE('/v1/me/push-subscriptions/{id}', { params: { path: { id } }, headers }));
      // The last one is surely this browser's; of several the server alone knows which is which.
      if (browsers.length === 1) await unsubscribeBrowser();
    },
    { onSuccess: refresh },
  );
  const isOnHere = here.data !== null && here.data !== undefined && browsers.length > 0;
  return (
    <section aria-labelledby="push-title" className="mt-5">
      <h3 id="push-title">{t(m.title)}</h3>
      <p className="small muted">{t(m.text)}</p>
      <ul className="lines">
        {browsers.map(({ id, label, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <span>
              <b>{label}</b>{' '}
              <span className="small muted">
                {t(m.since, { on: format.date(format.civilDate(createdAt)) })}
              </span>
            </span>
            <Button
              size="small"
              variant="quiet"
              aria-label={t(m.removeNamed, { name: label })}
              isBusy={remove.isPending && remove.variables === id}
              onPress={() => remove.mutate(id)}
            >
              {t(m.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemCallout problem={add.error ?? remove.error} />
      {ability === 'able' ? (
        <div className="btn-row mt-2">
          {isOnHere ? (
            <span className="small muted">{t(m.here)}</span>
          ) : (
            <Button size="small" isBusy={add.isPending} onPress={() => add.mutate()}>
              {t(m.add)}
            </Button>
          )}
          {browsers.length > 0 && <TrialButton channel="push" />}
        </div>
      ) : (
        <p className="small">{t(ability === 'denied' ? m.denied : m.unsupported)}</p>
      )}
    </section>
  );
}
