import type { RequestHistoryItem } from '@veche/contracts';
import { localDateOf, toEpochMs, workingDaysBetween } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import type { ClockContext } from '../domain/clock-context.ts';
import { compareEvents, type RequestEvent } from '../domain/request-event.ts';
import { spansOf, type RequestSpan } from '../domain/request-spans.ts';
import type { StatusMapping } from '../domain/status-mapping.ts';
import { present } from './present-summary.ts';
import type { TitlesOf } from './request-titles.ts';

/** A card shows the newest of a long story; the clocks are read from all of it. */
export const mostShown = 300;

export interface HistoryWords {
  readonly unit: TitlesOf;
  readonly names: ReadonlyMap<PersonId, string>;
  readonly mapping: StatusMapping;
  readonly context: ClockContext;
  readonly now: Instant;
}

/** What happened, the newest first, each with how long the state it began has lasted. */
export function presentHistory(
  events: readonly RequestEvent[],
  words: HistoryWords,
): { readonly items: RequestHistoryItem[]; readonly isCut: boolean } {
  const spans = new Map(spansOf(events, words.mapping).map((span) => [span.eventId, span]));
  const sorted = events.toSorted(compareEvents).toReversed();
  return {
    items: sorted.slice(0, mostShown).map((event) => presentEvent(event, spans.get(event.id), words)),
    isCut: sorted.length > mostShown,
  };
}

/** People of ours who are named in a story. */
export const peopleIn = (events: readonly RequestEvent[]): PersonId[] => [
  ...new Set(
    events
      .flatMap(({ data }) => [data?.['by'], data?.['assignedTo']])
      .filter((id): id is PersonId => typeof id === 'string'),
  ),
];

function presentEvent(
  event: RequestEvent,
  span: RequestSpan | undefined,
  words: HistoryWords,
): RequestHistoryItem {
  const { data } = event;
  const nameOf = (id: unknown): string | undefined =>
    typeof id === 'string' ? words.names.get(id as PersonId) : undefined;
  const status = span?.status ?? event.status;
  return {
    id: event.id,
    at: event.at,
    kind: event.kind,
    actor: event.actor,
    hasText: typeof data?.sealed === 'string',
    ...present('status', status),
    ...present('foreignStatus', event.foreignStatus),
    ...(event.unitCode === undefined ? {} : { unit: words.unit(event.unitCode) }),
    ...(event.fromUnitCode === undefined ? {} : { fromUnit: words.unit(event.fromUnitCode) }),
    ...present('oldDueAt', event.oldDueAt),
    ...present('newDueAt', event.newDueAt),
    ...present('reason', event.reason),
    ...present('who', nameOf(data?.['by'])),
    ...present('assignedTo', data?.['assignedTo'] === null ? '' : nameOf(data?.['assignedTo'])),
    ...(typeof data?.['reminded'] === 'number' ? { reminded: data['reminded'] } : {}),
    ...present('criticality', data?.set?.criticality),
    ...(typeof data?.['point'] === 'string'
      ? { point: data['point'], isPointDone: data['isDone'] === true }
      : {}),
    ...(data?.marks === undefined ? {} : { marks: [...data.marks] }),
    ...present('activity', data?.activity),
    ...(span === undefined ? {} : { lasted: lastedOf(span, words) }),
  };
}

function lastedOf(
  span: RequestSpan,
  { context, now }: HistoryWords,
): NonNullable<RequestHistoryItem['lasted']> {
  const to = span.to ?? now;
  const worked = workingDaysBetween(
    localDateOf(span.from, context.zone),
    localDateOf(to, context.zone),
    context.calendar,
  );
  return {
    ms: Math.max(0, toEpochMs(to) - toEpochMs(span.from)),
    ...(worked.ok ? { workingDays: Math.max(0, worked.value) } : {}),
    isGoingOn: span.to === undefined,
    isPause: span.isPause,
  };
}
