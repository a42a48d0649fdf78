import type { RequestCardView, RequestClockView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { DayRibbon, type RibbonDay } from '../../../ui/day-ribbon.tsx';
import { DerivationSteps } from '../../../ui/derivation.tsx';

const m = messages({
  why: { ru: 'Почему {on}?', en: 'Why {on}?' },
  days: { ru: 'Дни срока с {from} по {to}', en: 'Days of the term from {from} to {to}' },
  norm: {
    ru: 'Норма: {basis}. Если календарь изменят, срок пересчитается, а прежний останется в истории.',
    en: 'Norm: {basis}. If the calendar is changed the term is counted anew and the old one stays in the history.',
  },
});

const kinds = {
  before: 'before',
  elapsed: 'counted',
  today: 'counted',
  ahead: 'ahead',
  due: 'ahead',
  pause: 'pause',
  off: 'off',
  overdue: 'overdue',
} as const satisfies Record<RequestClockView['days'][number]['kind'], RibbonDay['kind']>;

/** More cells than these tell nothing: of a long term the days around its last one are drawn. */
const cellsBefore = 23;
const cellsAfter = 8;

function ribbonOf(clock: RequestClockView, todayOn: string): RibbonDay[] {
  const due = clock.days.findIndex(({ date }) => date === clock.dueOn);
  const shown = clock.days.slice(Math.max(0, due - cellsBefore), due + cellsAfter);
  return shown.map((day) => ({
    on: day.date,
    kind: day.kind === 'due' && day.date < todayOn ? 'counted' : kinds[day.kind],
    number: day.number,
    isToday: day.date === todayOn,
    isDue: day.date === clock.dueOn,
    isStart: day.date === clock.startedOn,
  }));
}

/** The days of the term and the steps that lead to its date. */
export function ClockSection({ request }: { readonly request: RequestCardView }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const clock = request.clocks.find(({ stage }) => stage === request.leading);
  if (clock === undefined) return null;
  const days = ribbonOf(clock, todayOn);
  return (
    <section className="request-clock" aria-labelledby="why-this-date">
      {days.length > 0 && (
        <DayRibbon
          days={days}
          label={t(m.days, {
            from: format.dayMonth(days[0]?.on ?? clock.startedOn),
            to: format.date(days.at(-1)?.on ?? clock.dueOn),
          })}
        />
      )}
      <h2 id="why-this-date">{t(m.why, { on: format.dayMonth(clock.dueOn) })}</h2>
      <DerivationSteps
        steps={clock.derivation.map((step) => ({
          text: t.text(step.text),
          basis: step.basis && t.text(step.basis),
        }))}
      />
      <p className="small muted">{t(m.norm, { basis: t.text(clock.norm.basis) })}</p>
    </section>
  );
}
