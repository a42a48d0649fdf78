import type { MassEventForm } from '@veche/contracts';
import { useState, type ReactElement } from 'react';
import { useSession } from '../../../../app/session.ts';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { DateTimeRange, type LocalDateTimeRange } from '../../../../ui/date-time-range.tsx';
import { FieldNote } from '../../form/field-note.tsx';
import { YesNo } from '../../form/fields.tsx';
import { useForm, useFormStore, useIsNotice } from '../../form/form-store.ts';
import { isWhole, momentOf, rangeOf } from './session-times.ts';

const m = messages({
  event: { ru: 'Дата и время мероприятия', en: 'Date and time of the event' },
  setup: { ru: 'Нужно время на монтаж и разборку?', en: 'Is time needed for set-up and dismantling?' },
  setupRange: { ru: 'Монтаж и разборка', en: 'Set-up and dismantling' },
  setupHint: {
    ru: 'Площадка нужна и на это время: от начала монтажа до конца разборки',
    en: 'The place is needed then too: from the start of set-up to the end of dismantling',
  },
  backwards: {
    ru: 'Конец раньше начала: поменяйте их местами',
    en: 'The end is before the start: swap them',
  },
  setupLate: {
    ru: 'Монтаж начинается позже мероприятия: укажите время до него',
    en: 'Set-up begins after the event: give a time before it',
  },
});

type Session = NonNullable<MassEventForm['sessions']>[number];
const noSession: Session = {};

/** Two moments of a session as one range of fields; what is half entered waits until it is a moment. */
function useRange(
  index: number,
  fields: readonly ['startsAt', 'endsAt'] | readonly ['setupFrom', 'teardownTo'],
) {
  const store = useFormStore();
  const { zone } = useFormat();
  const [from, to] = fields;
  const base = `/sessions/${index}`;
  const key = `${base}/${from}`;
  const session = useForm((state) => state.form.sessions?.[index]) ?? noSession;
  const half = useForm((state) => state.halfDates[key]);
  const set = (range: LocalDateTimeRange): void => {
    const { changeMany, setHalfDate } = store.getState();
    setHalfDate(key, isWhole(range) ? undefined : range);
    changeMany([
      { pointer: `${base}/${from}`, value: momentOf(range.startOn, range.startTime, zone) },
      { pointer: `${base}/${to}`, value: momentOf(range.endOn, range.endTime, zone) },
    ]);
  };
  return { value: half ?? rangeOf(session[from], session[to], zone), set, session };
}

/** One date of the event: its hours, and apart from them set-up and dismantling. */
export function SessionField({
  index,
  error,
}: {
  readonly index: number;
  readonly error: string | undefined;
}): ReactElement {
  const t = useT();
  const isNotice = useIsNotice();
  const { todayOn } = useSession();
  const event = useRange(index, ['startsAt', 'endsAt']);
  const setup = useRange(index, ['setupFrom', 'teardownTo']);
  const { startsAt, endsAt, setupFrom } = event.session;
  const hasSetup = setup.session.setupFrom !== undefined || setup.session.teardownTo !== undefined;
  const [wantsSetup, setWantsSetup] = useState<boolean | undefined>(hasSetup || undefined);
  const isBackwards = startsAt !== undefined && endsAt !== undefined && endsAt <= startsAt;
  const isSetupLate = setupFrom !== undefined && startsAt !== undefined && setupFrom > startsAt;
  return (
    <div className="form">
      <div>
        <DateTimeRange
          label={t(m.event)}
          name={`/sessions/${index}/startsAt`}
          value={event.value}
          onChange={event.set}
          minOn={todayOn}
          {...(isBackwards ? { error: t(m.backwards) } : error === undefined ? {} : { error })}
        />
        <FieldNote pointer={`/sessions/${index}/startsAt`} />
      </div>
      {!isNotice && (
        <YesNo
          label={t(m.setup)}
          name={`/sessions/${index}/setup`}
          value={hasSetup || wantsSetup}
          onChange={(next) => {
            setWantsSetup(next);
            if (!next) setup.set({ startOn: null, startTime: null, endOn: null, endTime: null });
            else if (!hasSetup) setup.set({ ...event.value, startTime: null, endTime: null });
          }}
        >
          <DateTimeRange
            label={t(m.setupRange)}
            hint={t(m.setupHint)}
            name={`/sessions/${index}/setupFrom`}
            value={setup.value}
            onChange={setup.set}
            minOn={todayOn}
            {...(isSetupLate ? { error: t(m.setupLate) } : {})}
          />
        </YesNo>
      )}
    </div>
  );
}
