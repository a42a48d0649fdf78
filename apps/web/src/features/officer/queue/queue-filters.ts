import type { ApplicationSummary } from '@veche/contracts';

export type QueueSort = 'due' | 'filed' | 'starts' | 'updated';
export type QueueTerm = 'in-time' | 'due-soon' | 'due-today' | 'overdue' | 'paused';
type EventClass = ApplicationSummary['eventClass'];

/** What the queue shows; all of it is in the address. */
export interface QueueFilters {
  readonly assigned: 'me' | 'nobody' | 'all';
  readonly status: readonly string[];
  readonly eventClass: EventClass | undefined;
  readonly term: QueueTerm | undefined;
  readonly text: string;
  readonly startsFrom: string | undefined;
  readonly startsTo: string | undefined;
  readonly sort: QueueSort;
  readonly direction: 'asc' | 'desc';
}

export const emptyFilters: QueueFilters = {
  assigned: 'all',
  status: [],
  eventClass: undefined,
  term: undefined,
  text: '',
  startsFrom: undefined,
  startsTo: undefined,
  sort: 'due',
  direction: 'asc',
};

export const queueTerms: readonly QueueTerm[] = ['overdue', 'due-today', 'due-soon', 'in-time', 'paused'];
const sorts: readonly QueueSort[] = ['due', 'filed', 'starts', 'updated'];
export const eventClasses: readonly EventClass[] = ['CUL', 'SPO', 'COM', 'PUB'];

const oneOf = <Value extends string>(values: readonly Value[], text: string | null): Value | undefined =>
  values.find((value) => value === text);
const dateText = (text: string | null): string | undefined =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;

/** Reads the address; what it does not understand is left out. */
export function parseQueueFilters(search: URLSearchParams): QueueFilters {
  return {
    assigned: oneOf(['me', 'nobody', 'all'], search.get('assigned')) ?? 'all',
    status: (search.get('status') ?? '').split(',').filter((code) => /^[A-Z0-9_]{3,30}$/.test(code)),
    eventClass: oneOf(eventClasses, search.get('eventClass')),
    term: oneOf(queueTerms, search.get('term')),
    text: (search.get('text') ?? '').slice(0, 200),
    startsFrom: dateText(search.get('startsFrom')),
    startsTo: dateText(search.get('startsTo')),
    sort: oneOf(sorts, search.get('sort')) ?? 'due',
    direction: oneOf(['asc', 'desc'], search.get('direction')) ?? 'asc',
  };
}

/** The same filters as an address in one canonical order, without what is usual. */
export function queueSearch(filters: QueueFilters): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['assigned', filters.assigned],
    ['status', filters.status.toSorted().join(',')],
    ['eventClass', filters.eventClass],
    ['term', filters.term],
    ['text', filters.text.trim()],
    ['startsFrom', filters.startsFrom],
    ['startsTo', filters.startsTo],
    ['sort', filters.sort],
    ['direction', filters.direction],
  ];
  const usual: Readonly<Record<string, string>> = { assigned: 'all', sort: 'due', direction: 'asc' };
  const search = new URLSearchParams();
  for (const [name, value] of pairs)
    if (value !== undefined && value !== '' && usual[name] !== value) search.set(name, value);
  return search.toString();
}

/** The same view: who, status and term alike, whatever the finer filters and the order. */
export const isSameView = (left: QueueFilters, right: QueueFilters): boolean =>
  left.assigned === right.assigned &&
  left.term === right.term &&
  left.status.toSorted().join() === right.status.toSorted().join();
