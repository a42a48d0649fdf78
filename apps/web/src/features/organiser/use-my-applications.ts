import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { listMine } from '../application/application-queries.ts';
import { statusGroups, type StatusGroup } from '../application/next-step.ts';

const isGroup = (text: string | null): text is StatusGroup =>
  text !== null && Object.hasOwn(statusGroups, text);

/** The list of my applications with its filters in the address. */
export function useMyApplications() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('show');
  const group = isGroup(asked) ? asked : undefined;
  const text = params.get('text') ?? '';
  const status = group && statusGroups[group].join(',');
  const query = useInfiniteQuery({
    queryKey: ['application', 'mine', { status, text }] as const,
    queryFn: ({ pageParam, signal }) =>
      listMine(
        {
          ...(status === undefined ? {} : { status }),
          text,
          limit: 50,
          ...(pageParam === '' ? {} : { cursor: pageParam }),
        },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
  const change = (name: 'show' | 'text', value: string | undefined): void =>
    setParams(
      (current) => {
        const next = new URLSearchParams(current);
        if (value === undefined || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: name === 'text' },
    );
  return {
    query,
    items: query.data?.pages.flatMap((page) => page.items) ?? [],
    total: query.data?.pages[0]?.total,
    group,
    text,
    setGroup: (next: StatusGroup | undefined) => change('show', next),
    setText: (next: string) => change('text', next),
    clear: () => setParams({}),
    isFiltered: group !== undefined || text !== '',
  };
}
