import type { Instant } from '@veche/kernel';
import { evolveRequest } from './fold-request.ts';
import { compareEvents, type RequestEvent } from './request-event.ts';
import { openPauseOf, type RequestState } from './request-state.ts';
import type { StatusMapping } from './status-mapping.ts';
import type { RequestStatus } from './vocabulary.ts';

/** A stretch in which a request stood in one state, begun by an event. */
export interface RequestSpan {
  readonly eventId: string;
  readonly status: RequestStatus;
  readonly from: Instant;
  /** Absent while it lasts. */
  readonly to?: Instant;
  readonly isPause: boolean;
}

/** Cuts the story of a request into the states it went through: a new one begins where status or pause change. */
export function spansOf(events: readonly RequestEvent[], mapping: StatusMapping): RequestSpan[] {
  const spans: RequestSpan[] = [];
  let state: RequestState | undefined;
  for (const event of events.toSorted(compareEvents)) {
    const next = evolveRequest(state, event, mapping);
    const isPause = openPauseOf(next) !== undefined;
    const last = spans.at(-1);
    if (last === undefined || last.status !== next.status || last.isPause !== isPause) {
      if (last !== undefined) spans[spans.length - 1] = { ...last, to: event.at };
      spans.push({ eventId: event.id, status: next.status, from: event.at, isPause });
    }
    state = next;
  }
  const last = spans.at(-1);
  // What is closed is over: it lasts no longer.
  if (last !== undefined && state?.closedAt !== undefined)
    spans[spans.length - 1] = { ...last, to: last.from };
  return spans;
}
