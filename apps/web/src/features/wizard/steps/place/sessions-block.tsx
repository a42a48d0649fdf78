import type { MassEventForm } from '@veche/contracts';
import type { ReactElement } from 'react';
import { messages, useFormat, useT } from '../../../../i18n/index.ts';
import { Section } from '../../../../ui/section.tsx';
import { BlockFindings } from '../../form/field-note.tsx';
import { FormCheckbox } from '../../form/fields.tsx';
import { useForm, useFormStore, useIsNotice } from '../../form/form-store.ts';
import { ListField } from '../../form/list-field.tsx';
import { SessionField } from './session-field.tsx';
import { localOf, shiftDays } from './session-times.ts';

const m = messages({
  title: { ru: 'Даты и время', en: 'Dates and times' },
  noticeTitle: { ru: 'Дата, время начала и окончания', en: 'Date, time of beginning and end' },
  item: { ru: 'Дата {n}', en: 'Date {n}' },
  add: { ru: 'Добавить дату', en: 'Add a date' },
  hours: {
    ru: 'По закону публичное мероприятие начинается не раньше 7:00 и заканчивается не позже 22:00. Исключения:',
    en: 'By law an assembly begins no earlier than 7:00 and ends by 22:00. Exceptions:',
  },
});

type Session = NonNullable<MassEventForm['sessions']>[number];

/** The next date: the same hours a day later. */
const nextSession = (last: Session | undefined, zone: string): Session =>
  last === undefined
    ? {}
    : Object.fromEntries(
        Object.entries(last).flatMap(([field, at]) =>
          at === undefined ? [] : [[field, shiftDays(at, 1, zone)]],
        ),
      );

const isOutsideHours = (sessions: readonly Session[], zone: string): boolean =>
  sessions.some(
    ({ startsAt, endsAt }) =>
      (startsAt !== undefined && localOf(startsAt, zone).time < '07:00') ||
      (endsAt !== undefined && localOf(endsAt, zone).time > '22:00'),
  );

const noSessions: readonly Session[] = [];

/** One or several dates of the event. */
export function SessionsBlock({ clash }: { readonly clash?: string | undefined }): ReactElement {
  const t = useT();
  const { zone } = useFormat();
  const store = useFormStore();
  const isNotice = useIsNotice();
  const sessions = useForm((state) => state.form.sessions) ?? noSessions;
  const claimed = useForm((state) => state.form.notice?.memorableDate ?? state.form.notice?.culturalContent);
  const count = Math.max(1, sessions.length);
  const set = (next: readonly Session[]): void =>
    store.getState().change('/sessions', next.length === 0 ? undefined : next);
  return (
    <Section title={t(isNotice ? m.noticeTitle : m.title)}>
      <div className="form">
        <BlockFindings pointer="/sessions" />
        {count === 1 && <SessionField index={0} error={clash} />}
        {count > 1 ? (
          <ListField
            itemName={(n) => t(m.item, { n })}
            count={count}
            addText={t(m.add)}
            onAdd={() => set([...sessions, nextSession(sessions.at(-1), zone)])}
            onRemove={(index) => set(sessions.filter((_, at) => at !== index))}
            maxCount={60}
          >
            {(index) => <SessionField index={index} error={index === 0 ? clash : undefined} />}
          </ListField>
        ) : (
          <ListField
            itemName={(n) => t(m.item, { n })}
            count={0}
            addText={t(m.add)}
            onAdd={() => set([sessions[0] ?? {}, nextSession(sessions[0], zone)])}
            onRemove={() => undefined}
          >
            {() => null}
          </ListField>
        )}
        {isNotice && (isOutsideHours(sessions, zone) || claimed === true) && (
          <div>
            <p className="muted">{t(m.hours)}</p>
            <FormCheckbox pointer="/notice/memorableDate" />
            <FormCheckbox pointer="/notice/culturalContent" />
          </div>
        )}
      </div>
    </Section>
  );
}
