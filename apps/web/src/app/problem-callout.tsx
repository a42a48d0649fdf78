import type { ReactElement } from 'react';
import type { ApiProblem } from '../api/api-problem.ts';
import { messages, useT } from '../i18n/index.ts';
import { Callout } from '../ui/callout.tsx';

const m = messages({
  offline: { ru: 'Нет связи с сервером.', en: 'No connection to the server.' },
  offlineText: {
    ru: 'Введённое осталось на месте. Нажмите ещё раз, когда связь появится.',
    en: 'What you typed is still here. Press again once you are connected.',
  },
  failed: { ru: 'Не получилось: сбой на нашей стороне.', en: 'It did not work: a fault on our side.' },
  repeat: { ru: 'Повторите через минуту.', en: 'Try again in a minute.' },
  code: { ru: 'Код для справки: {code}.', en: 'Code for the help desk: {code}.' },
});

/** Why a command did not work, beside its button: said aloud at once. Nothing when there is no problem. */
export function ProblemCallout({
  problem,
  advice,
  className,
}: {
  readonly problem: ApiProblem | null | undefined;
  /** What to do about a refusal of the server; a fault of ours has its own. */
  readonly advice?: string;
  readonly className?: string;
}): ReactElement | null {
  const t = useT();
  if (!problem) return null;
  const look = { tone: 'bad', isAnnounced: true, ...(className === undefined ? {} : { className }) } as const;
  if (problem.isOffline) {
    return (
      <Callout {...look} icon="network" title={t(m.offline)}>
        {t(m.offlineText)}
      </Callout>
    );
  }
  const isOurs = problem.status >= 500 || problem.title === '';
  return (
    <Callout {...look} title={isOurs ? t(m.failed) : advice ? `${problem.title}.` : problem.title}>
      {isOurs ? t(m.repeat) : advice}{' '}
      {isOurs && problem.traceId !== undefined && t(m.code, { code: problem.traceId.slice(0, 8) })}
    </Callout>
  );
}
