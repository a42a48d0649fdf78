import type { Instant } from '@veche/kernel';
import { compareEvents, type RequestEvent } from './request-event.ts';
import { openPauseOf, type RequestPause, type RequestState } from './request-state.ts';
import { unmappedMeaning, type StatusMapping, type StatusMeaning } from './status-mapping.ts';
import type { RequestEventKind, RequestStatus } from './vocabulary.ts';

/** Reason of a pause whose source names none; norms do not let it stop a clock. */
export const unspecifiedReason = 'UNSPECIFIED';

/**
 * The state a request has after all its events, in whatever order they came and however often: they are put in order first.
 * Undefined when there is none.
 */
export function foldRequest(
  events: readonly RequestEvent[],
  mapping: StatusMapping,
): RequestState | undefined {
  const known = new Set<string>();
  let state: RequestState | undefined;
  for (const event of events.toSorted(compareEvents)) {
    if (known.has(event.id)) continue;
    known.add(event.id);
    state = evolveRequest(state, event, mapping);
  }
  return state;
}

/**
 * Adds events to a state they all come after, in whatever order they are handed over; undefined when one of them belongs before what
 * is already folded: then the whole history must be folded anew.
 */
export function foldOnto(
  state: RequestState | undefined,
  events: readonly RequestEvent[],
  mapping: StatusMapping,
): RequestState | undefined {
  const sorted = events.toSorted(compareEvents);
  const [first] = sorted;
  if (state !== undefined && first !== undefined && !comesAfter(state, first)) return undefined;
  let next = state;
  let last: RequestEvent | undefined;
  for (const event of sorted) {
    if (event.id === last?.id) continue;
    next = evolveRequest(next, event, mapping);
    last = event;
  }
  return next;
}

/** Whether an event comes after all that were folded, so that it can be added without a look at the history. */
export function comesAfter(state: RequestState, event: Pick<RequestEvent, 'at' | 'ordinal'>): boolean {
  return (
    event.at > state.lastEventAt || (event.at === state.lastEventAt && event.ordinal > state.lastEventOrdinal)
  );
}

/*
 * How a request goes: it is opened, registered (day zero of most terms), worked on, perhaps paused, answered. An answer ends the
 * authority's clock; the citizen may confirm it, or the request returns to work and the same clock runs on. Closing without an
 * answer before is the answer. A closed request may be reopened: the same story, the same clock. An opening told after other
 * events, or dated later than they are, says when the request came and changes no status.
 */

/** Adds one event, which must not come before those already folded. */
export function evolveRequest(
  before: RequestState | undefined,
  event: RequestEvent,
  mapping: StatusMapping,
): RequestState {
  const known = before ?? initial(event);
  if (isOurs(event)) return known;
  const state = withAttributes(known, event);
  const meaning = meaningOf(event, mapping);
  const moved = { ...state, lastEventAt: event.at, lastEventOrdinal: event.ordinal };
  switch (event.kind) {
    case 'opened':
      return open(moved, event, { meaning, isFirst: before === undefined });
    case 'registered':
      return enter({ ...moved, registeredAt: moved.registeredAt ?? event.at }, event, meaning);
    case 'answered':
      return answer(moved, event, meaning);
    case 'paused':
      return enter(
        startPause(moved, { from: event.at, reason: event.reason ?? unspecifiedReason }),
        event,
        meaning,
      );
    case 'resumed':
      return enter(endPause(moved, event.at), event, meaning);
    case 'extended': {
      const count = event.data?.extension;
      const extension = { at: event.at, ...(count === undefined ? {} : { count }) };
      return enter({ ...moved, extensions: [...moved.extensions, extension] }, event, meaning);
    }
    case 'rerouted':
      return enter(restart(moved, event), event, meaning);
    case 'confirmed':
      return confirm(moved, event, meaning);
    case 'status':
    case 'interim-answer':
    case 'reason-changed':
      return enter(moved, event, meaning);
    case 'closed':
      return enter(moved, event, meaning ?? { status: 'completed' });
    case 'reopened':
      return enter(moved, event, meaning ?? { status: 'in-progress' });
    case 'comment':
    case 'term':
    case 'recalculated':
      return moved;
  }
}

/** What our own clocks noted follows from the other events and adds nothing to them. */
const isOurs = ({ kind }: RequestEvent): boolean => kind === 'term' || kind === 'recalculated';

const initial = (event: RequestEvent): RequestState => ({
  status: 'requested',
  attributes: {},
  openedAt: event.at,
  isOpeningUnknown: true,
  reopenedCount: 0,
  returnedCount: 0,
  pauses: [],
  extensions: [],
  lastEventAt: event.at,
  lastEventOrdinal: event.ordinal,
});

/** The source's own status goes by the mapping of today; one it does not know is work in progress. */
function meaningOf(event: RequestEvent, mapping: StatusMapping): StatusMeaning | undefined {
  const mapped = event.foreignStatus === undefined ? undefined : mapping.get(event.foreignStatus);
  if (mapped !== undefined) return mapped;
  if (event.status !== undefined) return { status: event.status };
  return event.foreignStatus !== undefined && event.kind === 'status' ? unmappedMeaning : undefined;
}

/** Events that say which unit has the request now. */
const handing: ReadonlySet<RequestEventKind> = new Set([
  'opened',
  'registered',
  'status',
  'rerouted',
  'reopened',
]);

function withAttributes(state: RequestState, event: RequestEvent): RequestState {
  const set = event.data?.set;
  const unit = event.unitCode !== undefined && handing.has(event.kind) ? { unitCode: event.unitCode } : {};
  if (set === undefined) return { ...state, ...unit };
  const facts = set.facts === undefined ? {} : { facts: { ...state.attributes.facts, ...set.facts } };
  return { ...state, ...unit, attributes: { ...state.attributes, ...set, ...facts } };
}

function open(
  state: RequestState,
  event: RequestEvent,
  told: { readonly meaning: StatusMeaning | undefined; readonly isFirst: boolean },
): RequestState {
  const opened = state.isOpeningUnknown ? { ...state, openedAt: event.at, isOpeningUnknown: false } : state;
  return told.isFirst ? enter(opened, event, told.meaning) : opened;
}

/** An answer is final and ends the authority's clock, unless its status says that work goes on. */
function answer(state: RequestState, event: RequestEvent, meaning: StatusMeaning | undefined): RequestState {
  const answered = { ...state, firstAnswerAt: state.firstAnswerAt ?? event.at };
  return enter(answered, event, meaning ?? { status: 'awaiting-confirmation' });
}

function restart(state: RequestState, event: RequestEvent): RequestState {
  if (event.data?.restartsTerm !== true) return state;
  const unit = event.unitCode === undefined ? {} : { restartedFor: event.unitCode };
  return { ...state, restartedAt: event.at, ...unit };
}

function confirm(state: RequestState, event: RequestEvent, meaning: StatusMeaning | undefined): RequestState {
  const confirmedSolved = meaning?.isConfirmed ?? event.data?.confirmed ?? true;
  const target = meaning ?? { status: confirmedSolved ? 'completed' : 'in-progress' };
  return { ...enter(state, event, target), confirmedSolved };
}

const isClosing = (status: RequestStatus): boolean => status === 'completed' || status === 'refused';
const isWork = (status: RequestStatus): boolean =>
  status === 'requested' || status === 'in-progress' || status === 'postponed';

/** Enters a status with everything that follows from it; without a meaning only what the source calls it is noted. */
function enter(state: RequestState, event: RequestEvent, meaning: StatusMeaning | undefined): RequestState {
  const called = event.foreignStatus === undefined ? {} : { foreignStatus: event.foreignStatus };
  if (meaning === undefined) return { ...state, ...called };
  const { status } = meaning;
  let next: RequestState = { ...state, ...called, status };
  if (meaning.isRegistration === true) next = { ...next, registeredAt: next.registeredAt ?? event.at };
  if (meaning.isFirstAnswer === true) next = { ...next, firstAnswerAt: next.firstAnswerAt ?? event.at };
  next = byPause(next, meaning, event.at);
  if (isClosing(status)) next = close(next, event.at);
  else if (isWork(status)) next = goOn(reopen(next, state), state);
  else next = awaitCitizen(reopen(next, state), event.at);
  return meaning.isConfirmed === undefined ? next : { ...next, confirmedSolved: meaning.isConfirmed };
}

/** A status may stop the clock for as long as it lasts. */
function byPause(state: RequestState, { pauseReason }: StatusMeaning, at: Instant): RequestState {
  if (pauseReason !== undefined) return startPause(state, { from: at, reason: pauseReason, byStatus: true });
  return openPauseOf(state)?.byStatus === true ? endPause(state, at) : state;
}

function close(state: RequestState, at: Instant): RequestState {
  if (state.closedAt !== undefined) return state;
  return {
    ...endPause(state, at),
    closedAt: at,
    doneAt: state.doneAt ?? at,
    firstAnswerAt: state.firstAnswerAt ?? at,
  };
}

/** What was closed is open again; what the citizen said of the former answer no longer holds. */
function reopen(state: RequestState, before: RequestState): RequestState {
  if (before.closedAt === undefined) return state;
  const { closedAt: _closed, confirmedSolved: _said, doneAt: _done, ...open } = state;
  return { ...open, reopenedCount: state.reopenedCount + 1 };
}

/** The answer is given: what follows is the citizen's time. */
const awaitCitizen = (state: RequestState, at: Instant): RequestState => ({
  ...state,
  doneAt: state.doneAt ?? at,
  firstAnswerAt: state.firstAnswerAt ?? at,
});

/** Work goes on: an answer that was waiting for the citizen did not end it. */
function goOn(state: RequestState, before: RequestState): RequestState {
  if (before.closedAt !== undefined || before.doneAt === undefined) return state;
  const { doneAt: _done, ...working } = state;
  return { ...working, returnedCount: state.returnedCount + 1 };
}

function startPause(state: RequestState, pause: RequestPause): RequestState {
  if (state.closedAt !== undefined) return state;
  const running = openPauseOf(state);
  if (running?.reason === pause.reason) return state;
  const rest = running === undefined ? state : endPause(state, pause.from);
  return { ...rest, pauses: [...rest.pauses, pause] };
}

function endPause(state: RequestState, at: Instant): RequestState {
  const running = openPauseOf(state);
  if (running === undefined) return state;
  return { ...state, pauses: [...state.pauses.slice(0, -1), { ...running, to: at }] };
}
