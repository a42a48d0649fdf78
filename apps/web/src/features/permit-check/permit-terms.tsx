import type { ReactElement } from 'react';
import { messages, useFormat, useT, useTypeset } from '../../i18n/index.ts';
import { KeyValues, type KeyValue } from '../../ui/key-values.tsx';
import { Section } from '../../ui/section.tsx';
import type { PublicPermit } from './public-permit.ts';

const m = messages({
  title: { ru: 'Что разрешено', en: 'What is permitted' },
  titlePast: { ru: 'Что было разрешено', en: 'What was permitted' },
  event: { ru: 'Мероприятие', en: 'Event' },
  place: { ru: 'Место', en: 'Place' },
  hours: { ru: 'Время для гостей', en: 'Hours for guests' },
  setup: { ru: 'Площадка занята', en: 'The place is taken' },
  people: { ru: 'Людей одновременно', en: 'People at a time' },
  atMost: { ru: 'не больше {n}', en: 'at most {n}' },
  organiser: { ru: 'Организатор', en: 'Organiser' },
  privatePerson: { ru: 'частное лицо, имя не показываем', en: 'a private person; the name is not shown' },
  issued: { ru: 'Кто выдал', en: 'Issued by' },
  issuedBy: { ru: '{authority}, {on}', en: '{authority}, {on}' },
  conditions: { ru: 'Условия', en: 'Conditions' },
  conditionCount: {
    ru: '{n, plural, one {# условие} few {# условия} other {# условий}}',
    en: '{n, plural, one {# condition} other {# conditions}}',
  },
  none: { ru: 'Дополнительных условий нет.', en: 'There are no further conditions.' },
});

/** The place, hours, people and conditions of the permit, for comparing with what one sees. */
export function PermitTerms({ permit }: { readonly permit: PublicPermit }): ReactElement {
  const t = useT();
  const format = useFormat();
  const typeset = useTypeset();
  const isPast = permit.state !== 'in-force' && permit.state !== 'not-yet';
  const facts: KeyValue[] = [
    { key: 'event', title: t(m.event), value: <b>«{permit.title}»</b> },
    { key: 'place', title: t(m.place), value: typeset(permit.placeName) },
    {
      key: 'hours',
      title: t(m.hours),
      value: (
        <ul>
          {permit.sessions.map(({ startsAt, endsAt }) => (
            <li key={startsAt}>{format.momentRange(startsAt, endsAt)}</li>
          ))}
        </ul>
      ),
    },
    ...(permit.setupFrom === undefined || permit.teardownTo === undefined
      ? []
      : [
          { key: 'setup', title: t(m.setup), value: format.momentRange(permit.setupFrom, permit.teardownTo) },
        ]),
    ...(permit.attendanceLimit === undefined
      ? []
      : [{ key: 'people', title: t(m.people), value: t(m.atMost, { n: permit.attendanceLimit }) }]),
    { key: 'organiser', title: t(m.organiser), value: permit.organiserName ?? t(m.privatePerson) },
    {
      key: 'issued',
      title: t(m.issued),
      value: t(m.issuedBy, {
        authority: permit.authority,
        on: format.date(format.civilDate(permit.issuedAt)),
      }),
    },
  ];
  return (
    <div>
      <Section title={t(isPast ? m.titlePast : m.title)} className="mt-0">
        <KeyValues items={facts} />
      </Section>
      <Section
        title={t(m.conditions)}
        note={permit.conditions.length > 0 && t(m.conditionCount, { n: permit.conditions.length })}
      >
        {permit.conditions.length === 0 ? (
          <p>{t(m.none)}</p>
        ) : (
          <ol className="lines">
            {permit.conditions.map((condition, index) => (
              <li key={index} className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
                <span className="muted num" aria-hidden>
                  {index + 1}.
                </span>
                {typeset(condition)}
              </li>
            ))}
          </ol>
        )}
      </Section>
    </div>
  );
}
