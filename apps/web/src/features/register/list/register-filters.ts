import type { DueState, RequestStatus } from '@veche/contracts';
import type { RequestChannel, RequestCriticality } from '../shared/request-words.ts';

export type RegisterScope = 'open' | 'done' | 'all';
export type RegisterSort = 'due' | 'opened' | 'changed';

/** What the register shows; all of it is in the address. */
export interface RegisterFilters {
  readonly scope: RegisterScope;
  readonly mine: boolean;
  readonly service: readonly string[];
  readonly unit: readonly string[];
  readonly region: readonly string[];
  readonly district: readonly string[];
  readonly source: readonly string[];
  readonly status: readonly RequestStatus[];
  readonly due: readonly DueState[];
  readonly channel: readonly RequestChannel[];
  readonly criticality: readonly RequestCriticality[];
  readonly openedFrom: string | undefined;
  readonly openedTo: string | undefined;
  readonly dueFrom: string | undefined;
  readonly dueTo: string | undefined;
  readonly text: string;
  readonly sort: RegisterSort;
  readonly direction: 'asc' | 'desc';
}

export const emptyFilters: RegisterFilters = {
  scope: 'open',
  mine: false,
  service: [],
  unit: [],
  region: [],
  district: [],
  source: [],
  status: [],
  due: [],
  channel: [],
  criticality: [],
  openedFrom: undefined,
  openedTo: undefined,
  dueFrom: undefined,
  dueTo: undefined,
  text: '',
  sort: 'due',
  direction: 'asc',
};

export const openDueStates = [
  'very-overdue',
  'overdue',
  'at-risk',
  'in-time',
  'paused',
  'no-norm',
] as const satisfies readonly DueState[];
export const doneDueStates = [
  'closed-in-time',
  'closed-late',
  'closed-no-norm',
] as const satisfies readonly DueState[];
export const requestStatuses = [
  'requested',
  'in-progress',
  'awaiting-confirmation',
  'completed',
  'refused',
  'postponed',
] as const satisfies readonly RequestStatus[];
export const requestChannels = [
  'portal',
  'mobile',
  'phone',
  'office',
  'mail',
  'email',
  'bot',
  'api',
  'unknown',
] as const satisfies readonly RequestChannel[];
export const requestCriticalities = [
  'normal',
  'high',
  'critical',
] as const satisfies readonly RequestCriticality[];

/** Filters that take several values, each with what it may hold; an open list takes any. */
const lists = {
  service: undefined,
  unit: undefined,
  region: undefined,
  district: undefined,
  source: undefined,
  status: requestStatuses,
  due: [...openDueStates, ...doneDueStates],
  channel: requestChannels,
  criticality: requestCriticalities,
} as const satisfies Partial<Record<keyof RegisterFilters, readonly string[] | undefined>>;

export type ListFilter = keyof typeof lists;
export const listFilters = Object.keys(lists) as readonly ListFilter[];

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);
const dateText = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

function listOf(search: URLSearchParams, name: ListFilter): string[] {
  const words: readonly string[] | undefined = lists[name];
  const values = search
    .getAll(name)
    .map((value) => value.trim())
    .filter((value) => value !== '' && (words === undefined || words.includes(value)));
  return [...new Set(values)];
}

/** Newest first is what one expects of what is done. */
const usualOrder = (scope: RegisterScope): Pick<RegisterFilters, 'sort' | 'direction'> =>
  scope === 'open' ? { sort: 'due', direction: 'asc' } : { sort: 'opened', direction: 'desc' };

/** Reads the address; what it does not understand is left out. */
export function parseRegisterFilters(search: URLSearchParams): RegisterFilters {
  const scope = oneOf(['open', 'done', 'all'], search.get('scope')) ?? 'open';
  const usual = usualOrder(scope);
  const asked = oneOf(['due', 'opened', 'changed'], search.get('sort'));
  // Only what is still in work has a term to be sorted by.
  const sort = asked === undefined || (asked === 'due' && scope !== 'open') ? usual.sort : asked;
  return {
    scope,
    mine: search.get('mine') === 'true',
    ...(Object.fromEntries(listFilters.map((name) => [name, listOf(search, name)])) as unknown as Pick<
      RegisterFilters,
      ListFilter
    >),
    openedFrom: dateText(search.get('openedFrom')),
    openedTo: dateText(search.get('openedTo')),
    dueFrom: dateText(search.get('dueFrom')),
    dueTo: dateText(search.get('dueTo')),
    text: (search.get('text') ?? '').slice(0, 200),
    sort,
    direction: oneOf(['asc', 'desc'], search.get('direction')) ?? usual.direction,
  };
}

/** The filters in force without the order, in one canonical form. */
export function filterSearch(filters: RegisterFilters): URLSearchParams {
  const search = new URLSearchParams();
  if (filters.scope !== 'open') search.set('scope', filters.scope);
  if (filters.mine) search.set('mine', 'true');
  for (const name of listFilters) for (const value of filters[name].toSorted()) search.append(name, value);
  for (const name of ['openedFrom', 'openedTo', 'dueFrom', 'dueTo'] as const) {
    const on = filters[name];
    if (on !== undefined) search.set(name, on);
  }
  if (filters.text.trim() !== '') search.set('text', filters.text.trim());
  return search;
}

/** The same filters and order as an address, without what is usual. */
export function registerSearch(filters: RegisterFilters): string {
  const search = filterSearch(filters);
  const usual = usualOrder(filters.scope);
  if (filters.sort !== usual.sort) search.set('sort', filters.sort);
  if (filters.direction !== usual.direction) search.set('direction', filters.direction);
  return search.toString();
}

/** What the API is asked: everything said, nothing left to its defaults. */
export function registerQuery(filters: RegisterFilters): URLSearchParams {
  const query = filterSearch(filters);
  query.set('scope', filters.scope);
  query.set('sort', filters.sort);
  query.set('direction', filters.direction);
  return query;
}

/** The same view: scope, whose, states and statuses alike, whatever the finer filters and the order. */
export const isSameView = (left: RegisterFilters, right: RegisterFilters): boolean =>
  left.scope === right.scope &&
  left.mine === right.mine &&
  left.due.toSorted().join() === right.due.toSorted().join() &&
  left.status.toSorted().join() === right.status.toSorted().join();

/** Filters after a change of scope: states of the other part of the register and an order it has not are dropped. */
export function withScope(filters: RegisterFilters, scope: RegisterScope): RegisterFilters {
  const states: readonly DueState[] =
    scope === 'open' ? openDueStates : scope === 'done' ? doneDueStates : lists.due;
  return {
    ...filters,
    ...usualOrder(scope),
    scope,
    due: filters.due.filter((state) => states.includes(state)),
  };
}
