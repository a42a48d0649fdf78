import type { TrackedRequestView } from '@veche/contracts';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { DayRibbon } from '../../ui/day-ribbon.tsx';
import { Derivation } from '../../ui/derivation.tsx';
import { Section } from '../../ui/section.tsx';
import { Badge, StatusBadge } from '../../ui/status-badge.tsx';
import { clockRibbon } from '../register/shared/clock-ribbon.ts';
import { dueLook, dueWord, statusCode } from '../register/shared/request-words.ts';
import { StoryHistory } from './story-history.tsx';
import { useWhoseTurn } from './whose-turn.ts';

const m = messages({
  turn: { ru: 'Что сейчас', en: 'What now' },
  opened: { ru: 'Поступил {on}', en: 'Received {on}' },
  ribbon: { ru: 'Срок по дням', en: 'The term day by day' },
  days: { ru: 'Дни с {from} по {to}', en: 'Days from {from} to {to}' },
  pause: { ru: 'отсчёт стоял', en: 'the clock stood still' },
  why: { ru: 'Почему {on}?', en: 'Why {on}?' },
  norm: { ru: 'Норма: {basis}', en: 'Norm: {basis}' },
  help: { ru: 'Что поможет', en: 'What helps' },
  history: { ru: 'Что было', en: 'What happened' },
});

/** The answer first: whose turn and until when; then the days of the term with the reasons, what helps, what happened. */
export function RequestStory({
  request,
  isMine,
  action,
}: {
  readonly request: TrackedRequestView;
  readonly isMine: boolean;
  /** What the reader can do about it, where there is something. */
  readonly action?: ReactNode;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const turn = useWhoseTurn(request, isMine);
  const { clock } = request;
  const days = clock === undefined ? [] : clockRibbon(clock, todayOn);
  const look = dueLook[request.dueState];
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusBadge code={statusCode[request.status]} />
        <Badge tone={look.tone} icon={look.icon}>
          {t(dueWord[request.dueState])}
        </Badge>
        <span className="muted">{t(m.opened, { on: format.moment(request.openedAt, true) })}</span>
      </p>
      <section className="mt-5 border-t-2 border-rule pt-4" aria-label={t(m.turn)}>
        <p className="text-6 leading-tight font-mid tablet:text-7">{turn.sentence}</p>
        <p className="mt-1 text-5">{turn.detail}</p>
        {action !== undefined && action !== false && <p className="mt-4">{action}</p>}
      </section>
      {clock !== undefined && (
        <Section title={t(m.ribbon)}>
          {days.length > 0 && (
            <DayRibbon
              days={days}
              label={t(m.days, {
                from: format.plainDate(days[0]?.on ?? clock.startedOn),
                to: format.date(days.at(-1)?.on ?? clock.dueOn),
              })}
              pauseText={t(m.pause)}
            />
          )}
          <Derivation
            title={t(m.why, { on: format.plainDate(clock.dueOn) })}
            steps={clock.derivation.map((step) => ({
              text: t.text(step.text),
              basis: step.basis && t.text(step.basis),
            }))}
          />
          <p className="small muted mt-2">{t(m.norm, { basis: t.text(clock.norm.basis) })}</p>
        </Section>
      )}
      {request.advice.length > 0 && (
        <Section title={t(m.help)}>
          <ul className="lines max-w-measure">
            {request.advice.map((each) => (
              <li key={`${each.code} ${each.text.en}`}>
                {t.text(each.text)} <small className="muted block">{t.text(each.basis)}</small>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t(m.history)}>
        <StoryHistory items={request.history} label={t(m.history)} />
      </Section>
    </>
  );
}
