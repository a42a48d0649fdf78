import type { ReactElement } from 'react';
import type { ApiProblem } from '../../../api/index.ts';
import { messages, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';

const m = messages({
  offline: {
    ru: 'Сервер не ответил. Введённое сохранено, нажмите ещё раз: повтор не отправит дважды.',
    en: 'The server did not answer. What you typed is kept; press again – a repeat is not sent twice.',
  },
  stale: {
    ru: 'Не сделано: запрос только что изменил кто-то другой. Посмотрите и повторите.',
    en: 'Not done: somebody else has just changed the request. Look and repeat.',
  },
  failed: { ru: 'Не получилось. Нажмите ещё раз.', en: 'It did not work. Press again.' },
});

/** Why something could not be done with the request, in the words of the server. */
export function WorkProblem({ problem }: { readonly problem: ApiProblem | null }): ReactElement | null {
  const t = useT();
  if (problem === null) return null;
  const isStale = problem.status === 412;
  const text = problem.isOffline ? t(m.offline) : isStale ? t(m.stale) : problem.title || t(m.failed);
  return (
    <Callout tone={isStale ? 'warn' : 'bad'} isAnnounced className="mt-3">
      {text}
    </Callout>
  );
}
