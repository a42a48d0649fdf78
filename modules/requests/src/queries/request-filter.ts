import { dueStates, requestChannels, requestCriticalities, requestStatuses } from '@veche/contracts';
import type { DueState, RequestStatus } from '@veche/contracts';
import { startOfDay, endOfDay } from '@veche/deadlines';
import type { Instant, PersonId, PlainDate, ZoneId } from '@veche/kernel';
import { invalidInput, type FieldError } from '@veche/platform';
import type { RequestChannel, RequestCriticality } from '../domain/vocabulary.ts';

/** Which part of the register: in work, done by the authority, or both. */
export type RequestScope = 'open' | 'done' | 'all';

/** What a list of requests is narrowed by. An empty list of values narrows nothing. */
export interface RequestFilter {
  readonly scope: RequestScope;
  /** Only requests this person has in hand. */
  readonly executor?: PersonId;
  readonly sources: readonly string[];
  readonly services: readonly string[];
  readonly units: readonly string[];
  readonly regions: readonly string[];
  readonly districts: readonly string[];
  readonly statuses: readonly RequestStatus[];
  readonly dueStates: readonly DueState[];
  readonly channels: readonly RequestChannel[];
  readonly criticalities: readonly RequestCriticality[];
  readonly openedFrom?: Instant;
  readonly openedBefore?: Instant;
  readonly dueFrom?: Instant;
  readonly dueBefore?: Instant;
  readonly text?: string;
}

/** The filters as they come in an address. */
export interface RequestFilterQuery {
  readonly scope: RequestScope;
  readonly mine?: 'true' | 'false' | undefined;
  readonly source?: readonly string[] | undefined;
  readonly service?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly region?: readonly string[] | undefined;
  readonly district?: readonly string[] | undefined;
  readonly status?: readonly string[] | undefined;
  readonly due?: readonly string[] | undefined;
  readonly channel?: readonly string[] | undefined;
  readonly criticality?: readonly string[] | undefined;
  readonly openedFrom?: string | undefined;
  readonly openedTo?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly text?: string | undefined;
}

type ListName = 'status' | 'due' | 'channel' | 'criticality';

/** Reads the filters; days are those of the town. @throws AppError `invalid-input` for words no filter knows */
export function readRequestFilter(
  query: RequestFilterQuery,
  { zone, personId }: { readonly zone: ZoneId; readonly personId?: PersonId },
): RequestFilter {
  const faults: FieldError[] = [];
  const known = <Value extends string>(name: ListName, words: readonly Value[]): Value[] => {
    const given = query[name] ?? [];
    const found = words.filter((word) => given.includes(word));
    if (found.length < new Set(given).size) faults.push(unknownWord(`query:/${name}`));
    return found;
  };
  const filter = {
    scope: query.scope,
    ...(query.mine === 'true' && personId !== undefined ? { executor: personId } : {}),
    sources: query.source ?? [],
    services: query.service ?? [],
    units: query.unit ?? [],
    regions: query.region ?? [],
    districts: query.district ?? [],
    statuses: known('status', requestStatuses),
    dueStates: known('due', dueStates),
    channels: known('channel', requestChannels),
    criticalities: known('criticality', requestCriticalities),
    ...moment('openedFrom', query.openedFrom, (on) => startOfDay(on, zone)),
    ...moment('openedBefore', query.openedTo, (on) => endOfDay(on, zone)),
    ...moment('dueFrom', query.dueFrom, (on) => startOfDay(on, zone)),
    // A term that ends with a day is due at its midnight: the day itself still counts.
    ...moment('dueBefore', query.dueTo, (on) => endOfDay(on, zone)),
    ...(query.text?.trim() ? { text: query.text.trim() } : {}),
  };
  if (faults.length > 0) throw invalidInput(faults);
  return filter;
}

function moment<Name extends string>(
  name: Name,
  on: string | undefined,
  at: (on: PlainDate) => Instant,
): { readonly [K in Name]?: Instant } {
  return on === undefined ? {} : ({ [name]: at(on as PlainDate) } as { readonly [K in Name]?: Instant });
}

const unknownWord = (pointer: string): FieldError => ({
  pointer,
  code: 'unknown-value',
  message: { ru: 'Такого значения фильтра нет', en: 'There is no such value of the filter' },
});
