import type { PublicMassEvent } from '@veche/contracts';

type CivilDateOf = (at: string) => string;

/** Civil dates on which an event has a sitting; a night one counts on the day it begins. */
export const eventDays = (event: PublicMassEvent, civilDate: CivilDateOf): readonly string[] => [
  ...new Set(event.sessions.map(({ startsAt }) => civilDate(startsAt))),
];

/** How many events there are on each day; cancelled ones are not counted. */
export function countByDay(
  events: readonly PublicMassEvent[],
  civilDate: CivilDateOf,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    if (event.state === 'cancelled') continue;
    for (const on of eventDays(event, civilDate)) counts.set(on, (counts.get(on) ?? 0) + 1);
  }
  return counts;
}

/** Whether a sitting is on right now. */
export const isOnNow = (event: PublicMassEvent, now: string): boolean =>
  event.state === 'agreed' && event.sessions.some(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);

/** The sitting to show: the one on now or the next one, else the last. */
export const leadingSession = (
  event: PublicMassEvent,
  now: string,
): PublicMassEvent['sessions'][number] | undefined =>
  event.sessions.find(({ endsAt }) => endsAt > now) ?? event.sessions.at(-1);
