import type { RequestCardView } from '@veche/contracts';
import type { ReactElement } from 'react';
import { useSession } from '../../../app/session.ts';
import { messages, useFormat, useT } from '../../../i18n/index.ts';
import { DayRibbon } from '../../../ui/day-ribbon.tsx';
import { DerivationSteps } from '../../../ui/derivation.tsx';
import { clockRibbon } from '../shared/clock-ribbon.ts';

const m = messages({
  why: { ru: 'Почему {on}?', en: 'Why {on}?' },
  days: { ru: 'Дни срока с {from} по {to}', en: 'Days of the term from {from} to {to}' },
  norm: {
    ru: 'Норма: {basis}. Если календарь изменят, срок пересчитается, а прежний останется в истории.',
    en: 'Norm: {basis}. If the calendar is changed the term is counted anew and the old one stays in the history.',
  },
});

/** The days of the term and the steps that lead to its date. */
export function ClockSection({ request }: { readonly request: RequestCardView }): ReactElement | null {
  const t = useT();
  const format = useFormat();
  const { todayOn } = useSession();
  const clock = request.clocks.find(({ stage }) => stage === request.leading);
  if (clock === undefined) return null;
  const days = clockRibbon(clock, todayOn);
  return (
    <section className="request-clock" aria-labelledby="why-this-date">
      {days.length > 0 && (
        <DayRibbon
          days={days}
          label={t(m.days, {
            from: format.plainDate(days[0]?.on ?? clock.startedOn),
            to: format.date(days.at(-1)?.on ?? clock.dueOn),
          })}
        />
      )}
      <h2 id="why-this-date">{t(m.why, { on: format.plainDate(clock.dueOn) })}</h2>
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
