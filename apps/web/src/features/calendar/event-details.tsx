import type { PublicMassEvent } from '@veche/contracts';
import { useEffect, useRef, type ReactElement } from 'react';
import { messages, useFormat, useT, type Message } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { EventStateBadge } from './event-list.tsx';

const m = messages({
  label: { ru: 'Мероприятие', en: 'Event' },
  close: { ru: 'Закрыть', en: 'Close' },
  when: { ru: 'Когда', en: 'When' },
  where: { ru: 'Где', en: 'Where' },
  kind: { ru: 'Вид', en: 'Kind' },
  organiser: { ru: 'Организатор', en: 'Organiser' },
  number: { ru: 'Номер заявки', en: 'Application number' },
});

export const eventClassNames = {
  CUL: { ru: 'Культура', en: 'Culture' },
  SPO: { ru: 'Спорт', en: 'Sport' },
  COM: { ru: 'Торговля и выставки', en: 'Commerce' },
  PUB: { ru: 'Публичное мероприятие', en: 'Public event' },
} as const satisfies Record<PublicMassEvent['eventClass'], Message>;

/** Everything the public may know of one event. Takes the focus when another event is opened. */
export function EventDetails({
  event,
  now,
  onClose,
}: {
  readonly event: PublicMassEvent;
  readonly now: string;
  readonly onClose: () => void;
}): ReactElement {
  const t = useT();
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: false }), [event.id]);
  const facts = [
    {
      key: 'when',
      title: t(m.when),
      value: (
        <ul>
          {event.sessions.map(({ startsAt, endsAt }) => (
            <li key={startsAt}>{format.momentRange(startsAt, endsAt)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'where', title: t(m.where), value: event.placeName },
    { key: 'kind', title: t(m.kind), value: t(eventClassNames[event.eventClass]) },
    ...(event.organiserName === null
      ? []
      : [{ key: 'organiser', title: t(m.organiser), value: event.organiserName }]),
    { key: 'number', title: t(m.number), value: event.number },
  ];
  return (
    <section
      ref={box}
      tabIndex={-1}
      data-focus-target
      className="panel mb-5"
      aria-label={`${t(m.label)}: ${event.title}`}
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="text-5">{event.title}</h3>
        <Button size="small" variant="quiet" icon="cross" aria-label={t(m.close)} onPress={onClose} />
      </div>
      <EventStateBadge event={event} now={now} />
      <div className="mt-2">
        <KeyValues items={facts} />
      </div>
    </section>
  );
}
