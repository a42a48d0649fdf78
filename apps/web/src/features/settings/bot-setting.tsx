import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { api, unwrap, useCommand } from '../../api/index.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { ownChannelsQuery } from './own-channels-query.ts';
import { TrialButton } from './trial-button.tsx';

const m = messages({
  title: { ru: 'Чат с ботом', en: 'Chat with the bot' },
  text: {
    ru: 'Сообщения приходят в мессенджер. Через него проходит их текст, поэтому выбирайте сами.',
    en: 'Messages come to the messenger. Their text passes through it, so the choice is yours.',
  },
  start: { ru: 'Подключить чат', en: 'Link a chat' },
  newCode: { ru: 'Другой код', en: 'Another code' },
  startAnew: { ru: 'Подключить заново', en: 'Link anew' },
  linked: { ru: 'Подключён {who} с {on}', en: 'Linked {who} since {on}' },
  suspended: {
    ru: 'Бот не может написать вам: вы его остановили. Разрешите ему писать и подключите чат заново.',
    en: 'The bot cannot write to you: you have stopped it. Let it write and link the chat anew.',
  },
  end: { ru: 'Отключить', en: 'Unlink' },
  code: { ru: 'Пришлите боту этот код:', en: 'Send this code to the bot:' },
  until: { ru: 'Код подойдёт до {at}, один раз.', en: 'The code is good until {at}, once.' },
  open: { ru: 'Открыть бота {name}', en: 'Open the bot {name}' },
});

interface BotSettingProps {
  readonly linked?:
    { readonly label: string; readonly since: string; readonly isSuspended: boolean } | undefined;
}

/** A chat with the bot: linked by a code that the person sends it. */
export function BotSetting({ linked }: BotSettingProps): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ownChannelsQuery.queryKey });
  const start = useCommand((_: void, { headers }) => unwrap(api.POST('/v1/me/bot-link', { headers })));
  const end = useCommand((_: void, { headers }) => unwrap(api.DELETE('/v1/me/bot-link', { headers })), {
    onSuccess: refresh,
  });
  const isLinked = linked !== undefined && !linked.isSuspended;
  // The code has done its work once a chat was linked after it was made.
  const code = isLinked && start.data && linked.since > madeAt(start.data.expiresAt) ? undefined : start.data;
  return (
    <section aria-labelledby="bot-title" className="mt-5">
      <h3 id="bot-title">{t(m.title)}</h3>
      <p className="small muted">{t(m.text)}</p>
      {linked && <p>{t(m.linked, { who: linked.label, on: format.date(format.civilDate(linked.since)) })}</p>}
      {linked?.isSuspended && <Callout tone="warn">{t(m.suspended)}</Callout>}
      <ProblemCallout problem={start.error ?? end.error} />
      {code && (
        <div className="panel mt-2" role="status">
          <p className="flex flex-wrap items-center gap-3">
            <span>{t(m.code)}</span>
            <b className="num text-6 tracking-[0.12em]">{code.code}</b>
            <CopyButton text={code.code} />
          </p>
          {code.link !== undefined && (
            <p className="mt-2">
              <a className="link" href={code.link} target="_blank" rel="noreferrer">
                {t(m.open, { name: `@${code.botName ?? ''}` })}
              </a>
            </p>
          )}
          <p className="small muted mt-2">{t(m.until, { at: format.moment(code.expiresAt) })}</p>
        </div>
      )}
      <div className="btn-row mt-2">
        {!isLinked && (
          <Button size="small" isBusy={start.isPending} onPress={() => start.mutate()}>
            {t(code ? m.newCode : linked ? m.startAnew : m.start)}
          </Button>
        )}
        {isLinked && <TrialButton channel="bot" />}
        {linked && (
          <Button size="small" variant="quiet" isBusy={end.isPending} onPress={() => end.mutate()}>
            {t(m.end)}
          </Button>
        )}
      </div>
    </section>
  );
}

const codeMs = 10 * 60_000;
const madeAt = (expiresAt: string): string => new Date(Date.parse(expiresAt) - codeMs).toISOString();
