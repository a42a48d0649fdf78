import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, onVersion, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { showToast } from '../../../ui/toast-store.ts';
import { ImportsFrame } from '../imports-frame.tsx';
import { inputOf } from './poller-draft.ts';
import { PollerEditor } from './poller-editor.tsx';
import { PollLog } from './poll-log.tsx';
import { pollerQuery, type Poller } from './poller-words.ts';
import { PollerStateBadge } from './pollers-page.tsx';

const m = messages({
  title: { ru: 'Опрос системы', en: 'Poller' },
  next: { ru: 'следующий опрос {at}', en: 'next query {at}' },
  silent: {
    ru: 'Система не отвечает дольше, чем вы указали. Опросы идут реже, окно расширяется, чтобы ничего не пропустить.',
    en: 'The system has been silent for longer than you set. Queries come less often and their window widens, so that nothing is missed.',
  },
  problems: {
    ru: 'Проблемных запросов больше, чем вы указали.',
    en: 'There are more problem requests than you set.',
  },
  now: { ru: 'Опросить сейчас', en: 'Ask now' },
  asked: { ru: 'Опрос начат', en: 'The query has begun' },
  settings: { ru: 'Настройки', en: 'Settings' },
  save: { ru: 'Сохранить', en: 'Save' },
  saved: { ru: 'Сохранено', en: 'Saved' },
});

function Settings({ poller }: { readonly poller: Poller }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const save = useCommand(
    (body: ReturnType<typeof inputOf>, { header }) =>
      unwrap(
        api.PUT('/v1/request-pollers/{id}', {
          params: { path: { id: poller.id }, header: { ...header, ...onVersion(poller.version) } },
          body,
        }),
      ),
    {
      onSuccess: (reply) => {
        client.setQueryData(pollerQuery(poller.id).queryKey, reply);
        showToast(t(m.saved));
      },
    },
  );
  return (
    <PollerEditor
      initial={{ settings: poller.settings, secret: { header: '', value: '' } }}
      pollerId={poller.id}
      keptHeader={poller.secretHeader}
      saveText={t(m.save)}
      isSaving={save.isPending}
      problem={save.error}
      onSave={(draft) => save.mutate(inputOf(draft))}
    />
  );
}

function PollerView({ poller }: { readonly poller: Poller }): ReactElement {
  const t = useT();
  const format = useFormat();
  const client = useQueryClient();
  const name = t.text(poller.settings.title);
  useTitle(name);
  const askNow = useCommand(
    (_: void, { header }) =>
      unwrap(api.POST('/v1/request-pollers/{id}/run', { params: { path: { id: poller.id }, header } })),
    {
      onSuccess: async () => {
        showToast(t(m.asked));
        await client.invalidateQueries({ queryKey: ['requests', 'poller', poller.id] });
      },
    },
  );
  return (
    <>
      <div className="imports-head">
        <div>
          <h1>{name}</h1>
          <p className="small">
            <PollerStateBadge poller={poller} />
            {poller.nextRunAt !== null && (
              <span className="muted"> {t(m.next, { at: format.moment(poller.nextRunAt) })}</span>
            )}
          </p>
        </div>
        {poller.state !== 'off' && (
          <Button icon="repeat" isBusy={askNow.isPending} onPress={() => askNow.mutate()}>
            {t(m.now)}
          </Button>
        )}
      </div>
      {askNow.error && <ProblemCallout problem={askNow.error} />}
      {poller.alarms.includes('silent') && <Callout tone="bad">{t(m.silent)}</Callout>}
      {poller.alarms.includes('problem-requests') && <Callout tone="warn">{t(m.problems)}</Callout>}
      <PollLog pollerId={poller.id} />
      <Disclosure title={t(m.settings)} className="mt-4">
        <Settings key={poller.version} poller={poller} />
      </Disclosure>
    </>
  );
}

/** One poller: how it is, what it asked, how it is set. */
export function PollerPage(): ReactElement {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(pollerQuery(id));
  return (
    <ImportsFrame>
      {data === undefined && <h1 className="visually-hidden">{t(m.title)}</h1>}
      {isPending && <Skeleton lines={8} />}
      {data === undefined && !isPending && (
        <ProblemView problem={asProblem(error)} onRetry={() => void refetch()} />
      )}
      {data && <PollerView poller={data} />}
    </ImportsFrame>
  );
}
