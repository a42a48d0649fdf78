import type { Instant } from '@veche/kernel';
import type { RequestAttributes } from '../domain/request-event.ts';
import { openPauseOf, pausedMsOf, type ClockInputs, type RequestState } from '../domain/request-state.ts';
import type { RequestStatus } from '../domain/vocabulary.ts';

/** What moves a term beside its start, as the column `clock_inputs` keeps it; most requests have none of it. */
export interface StoredClockInputs {
  readonly pauses?: ClockInputs['pauses'];
  readonly extensions?: ClockInputs['extensions'];
  readonly restartedAt?: Instant;
  readonly restartedFor?: string;
  readonly isOpeningUnknown?: true;
}

/** The columns a state is read back from. */
export interface StateRow {
  readonly service_code: string;
  readonly unit_code: string | null;
  readonly status: RequestStatus;
  readonly foreign_status: string | null;
  readonly opened_at: Instant;
  readonly registered_at: Instant | null;
  readonly first_answer_at: Instant | null;
  readonly closed_at: Instant | null;
  readonly done_at: Instant | null;
  readonly confirmed_solved: boolean | null;
  readonly reopened_count: number;
  readonly returned_count: number;
  readonly stated_due_at: Instant | null;
  readonly stated_on_time: boolean | null;
  readonly clock_inputs: StoredClockInputs | null;
  readonly last_event_at: Instant;
  readonly last_event_ordinal: number;
}

export const stateColumns = [
  'service_code',
  'unit_code',
  'status',
  'foreign_status',
  'opened_at',
  'registered_at',
  'first_answer_at',
  'closed_at',
  'done_at',
  'confirmed_solved',
  'reopened_count',
  'returned_count',
  'stated_due_at',
  'stated_on_time',
  'clock_inputs',
  'last_event_at',
  'last_event_ordinal',
] as const satisfies readonly (keyof StateRow)[];

/** Service of a request whose source has not named one yet. */
export const unknownService = 'unknown';

/**
 * The state a row keeps. Of the attributes only those a clock needs are read: the others are written where an event names them and stay
 * where none does.
 */
export function stateOfRow(row: StateRow): RequestState {
  const inputs = row.clock_inputs ?? {};
  const attributes: RequestAttributes = {
    ...(row.service_code === unknownService ? {} : { service: row.service_code }),
    ...(row.stated_due_at === null ? {} : { statedDueAt: row.stated_due_at }),
    ...(row.stated_on_time === null ? {} : { statedOnTime: row.stated_on_time }),
  };
  return {
    status: row.status,
    ...present('foreignStatus', row.foreign_status),
    ...present('unitCode', row.unit_code),
    attributes,
    openedAt: row.opened_at,
    isOpeningUnknown: inputs.isOpeningUnknown ?? false,
    ...present('registeredAt', row.registered_at),
    ...present('firstAnswerAt', row.first_answer_at),
    ...present('closedAt', row.closed_at),
    ...present('doneAt', row.done_at),
    ...present('confirmedSolved', row.confirmed_solved),
    reopenedCount: row.reopened_count,
    returnedCount: row.returned_count,
    pauses: inputs.pauses ?? [],
    extensions: inputs.extensions ?? [],
    ...present('restartedAt', inputs.restartedAt),
    ...present('restartedFor', inputs.restartedFor),
    lastEventAt: row.last_event_at,
    lastEventOrdinal: row.last_event_ordinal,
  };
}

/** The columns that keep a state, `stateOfRow` turned round. */
export function rowOfState(state: RequestState): StateRow & {
  readonly paused_since: Instant | null;
  readonly pause_reason: string | null;
  readonly paused_ms: number;
} {
  const { attributes } = state;
  const pause = openPauseOf(state);
  return {
    service_code: attributes.service ?? unknownService,
    unit_code: state.unitCode ?? null,
    status: state.status,
    foreign_status: state.foreignStatus ?? null,
    opened_at: state.openedAt,
    registered_at: state.registeredAt ?? null,
    first_answer_at: state.firstAnswerAt ?? null,
    closed_at: state.closedAt ?? null,
    done_at: state.doneAt ?? null,
    confirmed_solved: state.confirmedSolved ?? null,
    reopened_count: state.reopenedCount,
    returned_count: state.returnedCount,
    stated_due_at: attributes.statedDueAt ?? null,
    stated_on_time: attributes.statedOnTime ?? null,
    clock_inputs: clockInputsOf(state),
    last_event_at: state.lastEventAt,
    last_event_ordinal: state.lastEventOrdinal,
    paused_since: pause?.from ?? null,
    pause_reason: pause?.reason ?? null,
    paused_ms: pausedMsOf(state),
  };
}

function clockInputsOf(state: RequestState): StoredClockInputs | null {
  const inputs: StoredClockInputs = {
    ...(state.pauses.length > 0 ? { pauses: state.pauses } : {}),
    ...(state.extensions.length > 0 ? { extensions: state.extensions } : {}),
    ...present('restartedAt', state.restartedAt),
    ...present('restartedFor', state.restartedFor),
    ...(state.isOpeningUnknown ? { isOpeningUnknown: true as const } : {}),
  };
  return Object.keys(inputs).length === 0 ? null : inputs;
}

function present<Name extends string, T>(
  name: Name,
  value: T | null | undefined,
): { readonly [K in Name]?: T } {
  return value === null || value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]?: T });
}
