import type { PublicMassEvent } from '@veche/contracts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { messages, useFormat, useT } from '../../i18n/index.ts';
import { cx } from '../../ui/cx.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { isOnNow, leadingSession } from './event-days.ts';

const m = messages({
  onNow: { ru: 'идёт сейчас', en: 'on now' },
  cancelled: { ru: 'отменено', en: 'cancelled' },
  held: { ru: 'прошло', en: 'over' },
  more: {
    ru: 'и ещё {n, plural, one {# день} few {# дня} other {# дней}}',
    en: 'and {n, plural, one {# more day} other {# more days}}',
  },
});

/** What is to be known of an event's state at a glance; nothing when it is simply to come. */
export function EventStateBadge({
  event,
  now,
}: {
  readonly event: PublicMassEvent;
  readonly now: string;
}): ReactElement | null {
  const t = useT();
  if (event.state === 'cancelled') {
    return (
      <Badge tone="none" icon="cross" isPlain>
        {t(m.cancelled)}
      </Badge>
    );
  }
  if (isOnNow(event, now)) {
    return (
      <Badge tone="ok" icon="loud" isPlain>
        {t(m.onNow)}
      </Badge>
    );
  }
  if (event.endsAt >= now) return null;
  return (
    <Badge tone="none" icon="check" isPlain>
      {t(m.held)}
    </Badge>
  );
}

export interface EventListProps {
  readonly events: readonly PublicMassEvent[];
  readonly now: string;
  readonly label: string;
  readonly chosenId?: string | undefined;
  /** Where the name of an event leads. */
  readonly linkTo: (event: PublicMassEvent) => string;
}

/** Events with the numbers they have on the map: day, name, place and hours. */
export function EventList({ events, now, label, chosenId, linkTo }: EventListProps): ReactElement {
  const t = useT();
  const format = useFormat();
  return (
    <ol aria-label={label}>
      {events.map((event, index) => {
        const session = leadingSession(event, now) ?? { startsAt: event.startsAt, endsAt: event.endsAt };
        const on = format.civilDate(session.startsAt);
        const [day, month] = format.dayMonth(on).split(/\s/);
        return (
          <li
            key={event.id}
            className={cx(
              'grid grid-cols-[1.5rem_5.25rem_minmax(0,1fr)] gap-x-3 border-t border-line py-2.5 first:border-t-0 contrast:grid-cols-[2rem_minmax(0,1fr)]',
              event.id === chosenId && 'bg-accent-wash',
            )}
          >
            <span
              className="mt-1 grid size-6 place-items-center rounded-full bg-ink text-1 font-bold text-paper"
              aria-hidden
            >
              {index + 1}
            </span>
            <span className="text-6 leading-tight font-mid contrast:col-start-2">
              {day}
              <small className="mt-0.5 block text-1 whitespace-nowrap font-text text-ink-2">
                {month}, {format.weekday(on)}
              </small>
            </span>
            <span className="min-w-0 contrast:col-start-2">
              <Link
                to={linkTo(event)}
                className="link link-quiet font-bold"
                aria-current={event.id === chosenId ? true : undefined}
              >
                {event.title}
              </Link>
              <span className="block text-3 text-ink-2">
                {event.placeName}, {format.time(session.startsAt)}–{format.time(session.endsAt)}
                {event.sessions.length > 1 && ` · ${t(m.more, { n: event.sessions.length - 1 })}`}
              </span>
              <EventStateBadge event={event} now={now} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
