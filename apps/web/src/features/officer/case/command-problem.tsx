import type { ReactElement } from 'react';
import type { ApiProblem } from '../../../api/index.ts';
import { asArray, asRecord, asText } from '../../../api/parse.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { Callout } from '../../../ui/callout.tsx';
import { useCase } from './case-context.ts';
import { asTextList } from './decision/text-list.ts';

const m = messages({
  offline: {
    ru: 'Сервер не ответил. Введённое сохранено, нажмите ещё раз: повтор не отправит дважды.',
    en: 'The server did not answer. What you typed is kept; press again – a repeat is not sent twice.',
  },
  stale: {
    ru: 'Не отправлено: дело только что изменил кто-то другой. Введённое сохранено.',
    en: 'Not sent: somebody else has just changed the case. What you typed is kept.',
  },
  placeTaken: {
    ru: 'Не подписано: это место на это время уже отдано другому мероприятию.',
    en: 'Not signed: this place has been given to another event for this time.',
  },
  blocked: {
    ru: 'Не подписано: перед решением правила проверены заново, мешает: {checks}.',
    en: 'Not signed: the rules were checked anew before the decision; in the way: {checks}.',
  },
  takenBy: { ru: '{title}, {when}', en: '{title}, {when}' },
  otherEvent: { ru: 'Другое мероприятие', en: 'Another event' },
  failed: {
    ru: 'Не получилось. Введённое сохранено, нажмите ещё раз.',
    en: 'It did not work. What you typed is kept; press again.',
  },
});

/** The events that hold the place, from the server's refusal. */
function TakenBy({ conflicts }: { readonly conflicts: readonly unknown[] }): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <ul>
      {conflicts.map((conflict, index) => {
        const { title, from, to } = asRecord(conflict);
        const [startsAt, endsAt] = [asText(from), asText(to)];
        const name = asText(title) ?? t(m.otherEvent);
        return (
          <li key={index}>
            {startsAt === undefined || endsAt === undefined
              ? name
              : t(m.takenBy, { title: name, when: format.momentRange(startsAt, endsAt) })}
          </li>
        );
      })}
    </ul>
  );
}

/** Names of the checks that a refusal tells by their codes. */
function useBlockingChecks(problem: ApiProblem | null): string {
  const t = useT();
  const { application } = useCase();
  const titles = new Map(
    application.evaluation?.findings.map(({ checkId, title }) => [checkId, t.text(title)]),
  );
  return asTextList(problem?.extra['checks'])
    .map((checkId) => titles.get(checkId) ?? checkId)
    .join(', ');
}

/** Why a command was refused, in the words of the server, and what to do. */
export function CommandProblem({ problem }: { readonly problem: ApiProblem | null }): ReactElement | null {
  const t = useT();
  const checks = useBlockingChecks(problem);
  if (problem === null) return null;
  const isPlaceTaken = problem.code === 'place-taken';
  const text = problem.isOffline
    ? t(m.offline)
    : problem.status === 412
      ? t(m.stale)
      : isPlaceTaken
        ? t(m.placeTaken)
        : problem.code === 'blocked-by-findings'
          ? t(m.blocked, { checks })
          : problem.title || t(m.failed);
  return (
    <Callout tone={problem.status === 412 ? 'warn' : 'bad'} isAnnounced className="mt-3">
      {text}
      {isPlaceTaken && <TakenBy conflicts={asArray(problem.extra['conflicts'])} />}
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
