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
    ru: 'Не отправлено: дело только что изменил кто-то другой. Введённое сохранено.',
    en: 'Not sent: somebody else has just changed the case. What you typed is kept.',
  },
  failed: {
    ru: 'Не получилось. Введённое сохранено, нажмите ещё раз.',
    en: 'It did not work. What you typed is kept; press again.',
  },
});

/** Why a command was refused, in the words of the server, and what to do. */
export function CommandProblem({ problem }: { readonly problem: ApiProblem | null }): ReactElement | null {
  const t = useT();
  if (problem === null) return null;
  const text = problem.isOffline
    ? t(m.offline)
    : problem.status === 412
      ? t(m.stale)
      : problem.title || t(m.failed);
  return (
    <Callout tone={problem.status === 412 ? 'warn' : 'bad'} isAnnounced className="mt-3">
      {text}
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.pointer} ${error.code}`}>{error.message}</li>
          ))}
        </ul>
      )}
      {problem.norm !== undefined && <p className="small">{problem.norm}</p>}
    </Callout>
  );
}
