import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../api/index.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The filters of the address the view stands for. */
  readonly search: string;
}

/** Where the views a person saved of one list are kept. */
export interface SavedViewsPlace {
  /** Views are made here; under it stands each by its id. */
  readonly path: string;
  /** Names the list where several share a path. */
  readonly list?: string;
}

export const savedViewsQuery = ({ path, list }: SavedViewsPlace) =>
  queryOptions({
    queryKey: ['saved-views', path, list ?? ''] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly SavedView[] }>(
        list === undefined ? path : `${path}?list=${list}`,
        signal,
      ),
  });
