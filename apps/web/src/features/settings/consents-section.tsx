import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { api, asProblem, unwrap, useCommand } from '../../api/index.ts';
import type { components } from '../../api/schema.gen.ts';
import { ProblemCallout } from '../../app/problem-callout.tsx';
import { ProblemView } from '../../app/problem-page.tsx';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast-store.ts';

const m = messages({
  given: { ru: 'Дано {at}, редакция {version}', en: 'Given {at}, version {version}' },
  notGiven: { ru: 'Не дано', en: 'Not given' },
  give: { ru: 'Дать согласие', en: 'Give consent' },
  giveNamed: { ru: 'Дать согласие: {title}', en: 'Give consent: {title}' },
  withdraw: { ru: 'Отозвать', en: 'Withdraw' },
  withdrawNamed: { ru: 'Отозвать согласие: {title}', en: 'Withdraw consent: {title}' },
  withdrawTitle: { ru: 'Отозвать согласие?', en: 'Withdraw the consent?' },
  withdrawText: {
    ru: '«{title}»: с этой минуты мы так больше не делаем. Дать согласие снова можно в любой день.',
    en: '“{title}”: from this minute we no longer do so. You may consent again any day.',
  },
  keep: { ru: 'Не отзывать', en: 'Keep it' },
  required: {
    ru: 'Без этого согласия учётной записи не бывает. Отозвать его – значит закрыть запись: раздел «Мои данные» ниже.',
    en: 'There is no account without it. To withdraw it is to close the account: see “My data” below.',
  },
  text: { ru: 'Текст', en: 'Text' },
  withdrawn: { ru: 'Согласие отозвано', en: 'The consent is withdrawn' },
  thanks: { ru: 'Согласие записано', en: 'The consent is recorded' },
});

type Text = components['schemas']['ConsentText'];
const key = ['my-consents'] as const;

/** Consents one by one, each with its text: what is given, since when, and how to take it back. */
export function ConsentsSection(): ReactElement {
  const t = useT();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<{ readonly id: string; readonly text: Text }>();
  const texts = useQuery({
    queryKey: ['consent-texts'],
    queryFn: ({ signal }) => unwrap(api.GET('/v1/consent-texts', { signal })),
  });
  const records = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/me/consents', { signal })),
  });
  const refresh = (): Promise<void> => queryClient.invalidateQueries({ queryKey: key });
  const give = useCommand(
    (text: Text, { headers }) =>
      unwrap(
        api.POST('/v1/me/consents', { body: { purpose: text.purpose, textVersion: text.version }, headers }),
      ),
    {
      onSuccess: async () => {
        showToast(t(m.thanks));
        await refresh();
      },
    },
  );
  const withdraw = useCommand(
    (id: string, { headers }) =>
      unwrap(api.DELETE('/v1/me/consents/{id}', { params: { path: { id } }, headers })),
    {
      onSuccess: async () => {
        showToast(t(m.withdrawn));
        await refresh();
      },
    },
  );
  const failed = texts.error ?? records.error;
  if (failed !== null)
    return (
      <ProblemView
        problem={asProblem(failed)}
        onRetry={() => void Promise.all([texts.refetch(), records.refetch()])}
      />
    );
  if (texts.data === undefined || records.data === undefined) return <Skeleton lines={4} />;
  return (
    <>
      <ProblemCallout problem={give.error} />
      <ul className="lines *:first:pt-0">
        {texts.data.items.map((text) => {
          const record = records.data.items.find(
            ({ purpose, withdrawnAt }) => purpose === text.purpose && withdrawnAt === undefined,
          );
          const title = t.text(text.title);
          return (
            <li key={text.purpose}>
              <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
                <span className="min-w-0 flex-1 basis-60">
                  <b>{title}</b>
                  <span className="small muted block">
                    {record === undefined
                      ? t(m.notGiven)
                      : t(m.given, {
                          at: format.date(format.civilDate(record.givenAt)),
                          version: record.textVersion,
                        })}
                  </span>
                </span>
                {record === undefined ? (
                  <Button
                    size="small"
                    aria-label={t(m.giveNamed, { title })}
                    isBusy={give.isPending && give.variables.purpose === text.purpose}
                    onPress={() => give.mutate(text)}
                  >
                    {t(m.give)}
                  </Button>
                ) : (
                  !text.required && (
                    <Button
                      size="small"
                      aria-label={t(m.withdrawNamed, { title })}
                      onPress={() => setAsked({ id: record.id, text })}
                    >
                      {t(m.withdraw)}
                    </Button>
                  )
                )}
              </div>
              {text.required && <p className="small muted mt-1">{t(m.required)}</p>}
              <Disclosure title={t(m.text)}>
                <p className="panel">{t.text(text.text)}</p>
              </Disclosure>
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        title={t(m.withdrawTitle)}
        confirmText={t(m.withdraw)}
        cancelText={t(m.keep)}
        isOpen={asked !== undefined}
        onOpenChange={(isOpen) => !isOpen && setAsked(undefined)}
        onConfirm={async () => asked !== undefined && withdraw.mutateAsync(asked.id)}
      >
        {asked && t(m.withdrawText, { title: t.text(asked.text.title) })}
      </ConfirmDialog>
    </>
  );
}
