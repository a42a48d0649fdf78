import type { ApplicationView, ClockView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT, type Message } from '../../../i18n/index.ts';
import { DayRibbon } from '../../../ui/day-ribbon.tsx';
import { Derivation } from '../../../ui/derivation.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { ribbonDaysOf } from '../ribbon-days.ts';

const m = messages({
  label: { ru: 'Чей ход', en: 'Whose turn' },
  applicant: { ru: 'Сейчас ваш ход', en: 'It is your turn' },
  authority: { ru: 'Сейчас ход за администрацией', en: 'It is the town’s turn' },
  agencies: { ru: 'Сейчас ход за ведомствами', en: 'It is the agencies’ turn' },
  nobody: { ru: 'Итог', en: 'Outcome' },
  running: { ru: 'идёт {n}-й день из {all}', en: 'day {n} of {all}' },
  runningWorking: { ru: 'идёт {n}-й рабочий день из {all}', en: 'working day {n} of {all}' },
  gone: { ru: 'прошло {n} из {all} дней', en: '{n} of {all} days gone' },
  goneWorking: { ru: 'прошло {n} из {all} рабочих дней', en: '{n} of {all} working days gone' },
  paused: { ru: 'срок стоит, прошло {n} из {all}', en: 'paused, {n} of {all} gone' },
  overdue: { ru: 'срок прошёл', en: 'overdue' },
  took: { ru: 'Рассмотрели за', en: 'Took' },
  tookWorking: {
    ru: '{n, plural, one {# день} few {# дня} other {# дней}} из {all}',
    en: '{n, plural, one {# day} other {# days}} of {all}',
  },
  workingNote: { ru: 'рабочих, без пауз', en: 'working days, without pauses' },
  calendarNote: { ru: 'календарных, без пауз', en: 'calendar days, without pauses' },
  days: { ru: 'Дни: {title}, с {from} по {to}', en: 'Days: {title}, {from} to {to}' },
  how: { ru: 'Как шёл срок', en: 'How the term went' },
  pause: { ru: 'пауза: ждали ваш ответ', en: 'pause: awaiting your answer' },
  until: { ru: 'Не позже', en: 'No later than' },
  by: { ru: '{title} – не позже', en: '{title} by' },
});

const whose: Record<ApplicationView['turn']['who'], Message> = {
  applicant: m.applicant,
  authority: m.authority,
  agencies: m.agencies,
  nobody: m.nobody,
};

/** The clock a reader wants first: the one that runs against whose turn it is, else the decision's. */
export function leadingClockOf({
  clocks,
  turn,
}: Pick<ApplicationView, 'clocks' | 'turn'>): ClockView | undefined {
  const open = clocks.filter(({ state }) => state === 'running' || state === 'overdue' || state === 'paused');
  const own = turn.who === 'applicant' ? 'applicant' : 'authority';
  return (
    open.find(({ owner, state }) => owner === own && state !== 'paused') ??
    open.find(({ owner }) => owner === 'authority') ??
    open[0] ??
    clocks.find(({ code }) => code === 'decision' || code === 'notice-reply')
  );
}

/** Until when, or how long it took. */
export function Due({ clock }: { readonly clock: ClockView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const all = clock.count;
  if (clock.state === 'met' || clock.state === 'stopped') {
    return (
      <>
        <span className="muted">{t(m.took)}</span>
        <b className="num block text-7 font-mid">{t(m.tookWorking, { n: clock.elapsed, all })}</b>
        <span className="muted">{t(clock.unit === 'workingDay' ? m.workingNote : m.calendarNote)}</span>
      </>
    );
  }
  // A day off and the day of registration itself have no number.
  const today = clock.days.find(({ date }) => date === todayOn)?.number;
  const progress =
    clock.state === 'paused'
      ? t(m.paused, { n: clock.elapsed, all })
      : clock.state === 'overdue'
        ? t(m.overdue)
        : today === undefined
          ? t(clock.unit === 'workingDay' ? m.goneWorking : m.gone, { n: clock.elapsed, all })
          : t(clock.unit === 'workingDay' ? m.runningWorking : m.running, { n: today, all });
  return (
    <>
      <span className="muted">{t(m.by, { title: t.text(clock.title) })}</span>
      <b className="num block text-7 font-mid">{format.nearDate(clock.dueOn)}</b>
      <span className={clock.state === 'overdue' ? 'text-bad' : 'muted'}>{progress}</span>
    </>
  );
}

function Ribbon({ clock }: { readonly clock: ClockView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const first = clock.days[0]?.date ?? clock.startedOn;
  return (
    <div className="panel -mx-4 tablet:mx-0 tablet:col-span-2">
      <DayRibbon
        days={ribbonDaysOf(clock.days, { startedOn: clock.startedOn, dueOn: clock.dueOn, todayOn })}
        label={t(m.days, {
          title: t.text(clock.title),
          from: format.dayMonth(first),
          to: format.date(clock.dueOn),
        })}
        pauseText={t(m.pause)}
      />
      <Derivation
        steps={clock.derivation.map(({ text, basis }) => ({
          text: t.text(text),
          ...(basis === undefined ? {} : { basis }),
        }))}
      />
    </div>
  );
}

/** How the term went, for a case that is decided: the days are of interest only to who asks. */
export function PastTerm({ clock }: { readonly clock: ClockView }): ReactElement {
  const t = useT();
  return (
    <Disclosure title={t(m.how)} className="mt-4">
      <div className="mt-2 grid">
        <Ribbon clock={clock} />
      </div>
    </Disclosure>
  );
}

/** The answer first: whose turn it is, until when, and why that day. */
export function TurnSection({ application }: { readonly application: ApplicationView }): ReactElement {
  const t = useT();
  const format = useFormat();
  const { turn } = application;
  const leading = leadingClockOf(application);
  const isOver = leading?.state === 'met' || leading?.state === 'stopped';
  // A clock that has stopped says nothing while the applicant has a date of their own.
  const clock = isOver && turn.until !== undefined ? undefined : leading;
  return (
    <section
      aria-label={t(m.label)}
      className="section mt-6 grid gap-x-12 gap-y-4 pt-6 tablet:grid-cols-[minmax(0,1fr)_auto]"
    >
      <div>
        <p className="muted">{t(whose[turn.who])}</p>
        <p className="text-6 font-bold">{t.text(turn.sentence)}</p>
        {turn.advice && <p className="mt-1.5">{t.text(turn.advice)}</p>}
      </div>
      {clock && (
        <div className="tablet:text-right">
          <Due clock={clock} />
        </div>
      )}
      {clock === undefined && turn.until !== undefined && (
        <div className="tablet:text-right">
          <span className="muted">{t(m.until)}</span>
          <b className="num block text-7 font-mid">{format.nearDate(turn.until)}</b>
        </div>
      )}
      {clock && clock.days.length > 0 && !isOver && <Ribbon clock={clock} />}
      {clock && clock.days.length > 0 && isOver && (
        <div className="tablet:col-span-2">
          <PastTerm clock={clock} />
        </div>
      )}
    </section>
  );
}
