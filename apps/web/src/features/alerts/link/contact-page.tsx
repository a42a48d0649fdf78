import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { api, asProblem, unwrap, useCommand } from '../../../api/index.ts';
import { ProblemCallout } from '../../../app/problem-callout.tsx';
import { ProblemView } from '../../../app/problem-page.tsx';
import { useTitle } from '../../../app/use-title.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Skeleton } from '../../../ui/states.tsx';

const m = messages({
  title: { ru: 'Получать оповещения', en: 'Get alerts' },
  question: {
    ru: '{town} хочет присылать сюда оповещения о городских услугах для «{name}». Без вашего согласия ничего не придёт.',
    en: '{town} wishes to send alerts about town services here for “{name}”. Nothing comes unless you agree.',
  },
  agree: { ru: 'Согласиться', en: 'Agree' },
  refuse: { ru: 'Не присылать', en: 'Do not send' },
  confirmed: { ru: 'Вы согласились получать оповещения', en: 'You agreed to get alerts' },
  left: { ru: 'Оповещения сюда не приходят', en: 'No alerts come here' },
});

/** Asks whoever reads an outside address whether alerts may come there; without signing in. */
export function ContactPage(): ReactElement {
  const t = useT();
  const { token = '' } = useParams();
  useTitle(t(m.title));
  const question = useQuery({
    queryKey: ['contact-question', token],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/contact-questions/{token}', { params: { path: { token } }, signal })),
  });
  const answer = useCommand(
    (agree: boolean, { header }) =>
      unwrap(
        api.POST('/v1/contact-questions/{token}/answer', {
          params: { path: { token }, header },
          body: { agree },
        }),
      ),
    { onSuccess: () => void question.refetch() },
  );
  const state = question.data?.state;
  return (
    <div className="wrap page-head max-w-measure">
      <h1 className="text-6">{t(m.title)}</h1>
      {question.isPending && <Skeleton lines={4} />}
      {question.data === undefined && !question.isPending && (
        <ProblemView problem={asProblem(question.error)} onRetry={() => void question.refetch()} />
      )}
      {question.data && (
        <p className="mt-4">
          {t(m.question, { town: t.text(question.data.town), name: question.data.name })}
        </p>
      )}
      {answer.error && <ProblemCallout problem={answer.error} />}
      {(state === 'confirmed' || state === 'left') && (
        <Callout tone={state === 'confirmed' ? 'ok' : 'run'} className="mt-4" isAnnounced>
          {t(m[state])}
        </Callout>
      )}
      {state !== undefined && (
        <p className="mt-4 flex gap-3">
          {state !== 'confirmed' && (
            <Button variant="primary" isBusy={answer.isPending} onPress={() => answer.mutate(true)}>
              {t(m.agree)}
            </Button>
          )}
          {state !== 'left' && (
            <Button isBusy={answer.isPending} onPress={() => answer.mutate(false)}>
              {t(m.refuse)}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
