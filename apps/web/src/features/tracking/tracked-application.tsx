import type { ReactElement } from 'react';
import type { components } from '../../api/schema.gen.ts';
import { useSession } from '../../app/session.ts';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { DayRibbon, type RibbonDay } from '../../ui/day-ribbon.tsx';
import { Derivation } from '../../ui/derivation.tsx';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/section.tsx';
import { Stations } from '../../ui/stations.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';

const m = messages({
  turn: { ru: 'Чей сейчас ход', en: 'Whose turn it is' },
  until: { ru: 'не позже', en: 'no later than' },
  filed: { ru: 'Подана {at}', en: 'Filed {at}' },
  stations: { ru: 'Этапы', en: 'Stages' },
  ribbon: { ru: 'Срок по дням: {title}', en: 'The term day by day: {title}' },
  pause: { ru: 'пауза: ждали ответа заявителя', en: 'pause: awaiting the applicant' },
  days: { ru: 'Дни с {from} по {to}', en: 'Days from {from} to {to}' },
  yours: {
    ru: 'Это ваша заявка? <a>Войдите в кабинет</a>: там письма, документы и ответы ведомств.',
    en: 'Is this your application? <a>Sign in</a> to see letters, documents and answers of agencies.',
  },
});

type Tracking = components['schemas']['PublicTracking'];
type Clock = Tracking['clocks'][number];

const kindOf = {
  before: 'before',
  elapsed: 'counted',
  today: 'counted',
  ahead: 'ahead',
  due: 'ahead',
  pause: 'pause',
  off: 'off',
  overdue: 'overdue',
} as const satisfies Record<Clock['days'][number]['kind'], RibbonDay['kind']>;

const ribbonOf = (clock: Clock, todayOn: string): RibbonDay[] =>
  clock.days.map((day) => ({
    on: day.date,
    kind: kindOf[day.kind],
    number: day.number,
    isToday: day.date === todayOn,
    isDue: day.date === clock.dueOn,
    isStart: day.date === clock.startedOn,
  }));

/** The clock that says when the next answer comes: the applicant's when it is their turn, else the authority's. */
const leadingClock = ({ clocks, turn }: Tracking): Clock | undefined => {
  const owner = turn.who === 'applicant' ? 'applicant' : 'authority';
  return clocks.findLast((clock) => clock.owner === owner) ?? clocks.at(-1);
};

/** The answer first: whose turn, until when; then the stages, the days of the term and why that date. */
export function TrackedApplication({ tracking }: { readonly tracking: Tracking }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn, person } = useSession();
  const { turn } = tracking;
  const clock = leadingClock(tracking);
  const days = clock === undefined ? [] : ribbonOf(clock, todayOn);
  return (
    <>
      <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <StatusBadge code={tracking.status} />
        {tracking.filedAt !== undefined && (
          <span className="muted">{t(m.filed, { at: format.moment(tracking.filedAt, true) })}</span>
        )}
      </p>
      <section className="mt-5 border-t-2 border-rule pt-4" aria-label={t(m.turn)}>
        <p className="text-7 leading-tight font-mid">{t.text(turn.sentence)}</p>
        {turn.until !== undefined && (
          <p className="mt-1 text-5">
            {t(m.until)} <b className="num">{format.nearDate(turn.until)}</b>
          </p>
        )}
        {turn.advice && <p className="mt-1">{t.text(turn.advice)}</p>}
      </section>
      <div className="mt-8">
        <Stations
          label={t(m.stations)}
          stations={tracking.stations.map((stop) => ({
            id: stop.code,
            title: t.text(stop.title),
            detail: stop.note
              ? t.text(stop.note)
              : stop.at !== undefined
                ? format.dayMonth(format.civilDate(stop.at))
                : stop.dueOn !== undefined
                  ? format.dayMonth(stop.dueOn)
                  : undefined,
            state: stop.state,
            ...(stop.share === undefined ? {} : { elapsed: stop.share }),
          }))}
        />
      </div>
      {clock && days.length > 0 && (
        <Section title={t(m.ribbon, { title: t.text(clock.title) })}>
          <DayRibbon
            days={days}
            label={t(m.days, {
              from: format.dayMonth(days[0]?.on ?? clock.startedOn),
              to: format.date(days.at(-1)?.on ?? clock.dueOn),
            })}
            pauseText={t(m.pause)}
          />
          <Derivation
            steps={clock.derivation.map((step) => ({ text: t.text(step.text), basis: step.basis }))}
          />
        </Section>
      )}
      {person === undefined && (
        <p className="mt-8">{t.rich(m.yours, { a: (text) => <Link to="/sign-in">{text}</Link> })}</p>
      )}
    </>
  );
}
