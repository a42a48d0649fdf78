import type { ConflictSearch, ConflictSearchResult, MassEventForm } from '@veche/contracts';
import type { TrackSegment } from '../../../../ui/time-tracks.tsx';
import { hoursFrom, localOf } from './session-times.ts';

export type Alternative = ConflictSearchResult['alternatives'][number];
type Session = NonNullable<MassEventForm['sessions']>[number];

/** A session without the set-up and dismantling that take no time: the search always names them. */
export function plainSession<Part extends Session>({
  setupFrom,
  teardownTo,
  ...event
}: Part): Omit<Part, 'setupFrom' | 'teardownTo'> & Session {
  return {
    ...event,
    ...(setupFrom === undefined || setupFrom === event.startsAt ? {} : { setupFrom }),
    ...(teardownTo === undefined || teardownTo === event.endsAt ? {} : { teardownTo }),
  };
}

/** The changes of the form that take an alternative. */
export function changesOf(
  alternative: Alternative,
  language: 'ru' | 'en',
  place: MassEventForm['place'],
): readonly { readonly pointer: string; readonly value: unknown }[] {
  const movesPlace = alternative.venueId !== null && alternative.venueId !== place?.venueId;
  return [
    { pointer: '/sessions', value: alternative.sessions.map(plainSession) },
    ...(movesPlace
      ? [
          {
            pointer: '/place',
            value: {
              kind: 'venue',
              venueId: alternative.venueId,
              ...(alternative.venueName === null ? {} : { name: alternative.venueName[language] }),
            },
          },
        ]
      : []),
  ];
}

const occupied = (session: Session): { readonly from: string; readonly to: string } | undefined => {
  const from = session.setupFrom ?? session.startsAt;
  const to = session.teardownTo ?? session.endsAt;
  return from === undefined || to === undefined ? undefined : { from, to };
};

/** The day an offer is drawn on: that of its first session. */
const dayOf = (session: Session, zone: string): string => localOf(occupied(session)?.from ?? '', zone).on;

/** The track of an offer: what else takes the place that day, and the offer itself. */
export function segmentsOf(alternative: Alternative, zone: string, text: string): readonly TrackSegment[] {
  const [first] = alternative.sessions;
  const own = first && occupied(first);
  if (first === undefined || own === undefined) return [];
  const on = dayOf(first, zone);
  const at = (moment: string): number => hoursFrom(on, moment, zone);
  return [
    ...alternative.busy
      .map(({ from, to, label }) => ({
        fromHour: at(from),
        toHour: at(to),
        kind: 'busy' as const,
        ...(label === null ? {} : { text: label }),
      }))
      .filter(({ fromHour, toHour }) => fromHour < 24 && toHour > 0),
    { fromHour: at(own.from), toHour: at(own.to), kind: 'free' as const, text },
  ];
}

/** The track of what was asked: taken hours, the wish where it is free, the overlap. */
export function askedSegments(
  search: ConflictSearch,
  result: ConflictSearchResult,
  zone: string,
  overlapText: (hours: number) => string,
): readonly TrackSegment[] {
  const clashing = search.sessions.find((session) => {
    const own = occupied(session);
    return (
      own !== undefined &&
      result.conflicts.some(({ overlapFrom }) => overlapFrom >= own.from && overlapFrom < own.to)
    );
  });
  const own = clashing && occupied(clashing);
  if (clashing === undefined || own === undefined) return [];
  const on = dayOf(clashing, zone);
  const at = (moment: string): number => hoursFrom(on, moment, zone);
  return [
    { fromHour: at(own.from), toHour: at(own.to), kind: 'asked' },
    ...result.conflicts.map(({ from, to, title }) => ({
      fromHour: at(from),
      toHour: at(to),
      kind: 'busy' as const,
      ...(title === null ? {} : { text: title }),
    })),
    ...result.conflicts.map(({ overlapFrom, overlapTo }) => ({
      fromHour: at(overlapFrom),
      toHour: at(overlapTo),
      kind: 'clash' as const,
      text: overlapText(Math.round((at(overlapTo) - at(overlapFrom)) * 10) / 10),
    })),
  ];
}
