/** Filters of the list as they stand in the address; what is absent is not filtered by. */
export const filterNames = [
  'show',
  'kind',
  'topic',
  'urgency',
  'unit',
  'score',
  'requestId',
  'toPrint',
] as const;
export type FilterName = (typeof filterNames)[number];
export type FeedbackFilters = Readonly<Partial<Record<FilterName, string>>>;

export const shows = ['open', 'overdue', 'waiting', 'closed', 'all'] as const;
export type Show = (typeof shows)[number];

/** Reads the address; a word the list does not know is left out. */
export function readFilters(search: URLSearchParams): FeedbackFilters {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = search.get(name);
      const isUnknown =
        (name === 'show' && !(shows as readonly (string | null)[]).includes(value)) ||
        (name === 'toPrint' && value !== 'yes');
      return value === null || value === '' || isUnknown ? [] : [[name, value]];
    }),
  );
}

/** The address with one filter changed; the default is not written. */
export function withFilter(search: URLSearchParams, name: FilterName, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '' || (name === 'show' && value === 'open')) next.delete(name);
  else next.set(name, value);
  return next;
}
