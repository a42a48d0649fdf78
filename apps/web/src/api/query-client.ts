import { QueryClient, type InvalidateOptions, type InvalidateQueryFilters } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** A second try helps only when no answer came or the server stumbled; a refusal stays a refusal. */
const mayHelp = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

/**
 * The library asks again for what it already shows, but adopts a *first* answer still on its way – one that was read
 * before the change and would hide it until the next visit. Here such an answer is given up as well.
 */
class FreshQueryClient extends QueryClient {
  // The parameters of the library are generic over keys; the body is not.
  override invalidateQueries(filters?: InvalidateQueryFilters, options?: InvalidateOptions): Promise<void> {
    if (filters?.refetchType !== 'none')
      for (const query of this.getQueryCache().findAll({
        ...filters,
        type: 'active',
        fetchStatus: 'fetching',
      }))
        // Silently: whoever waits for the given-up answer gets the new one.
        if (query.state.data === undefined && !query.isDisabled()) void query.cancel({ silent: true });
    return super.invalidateQueries(filters, options);
  }
}

export const createQueryClient = (): QueryClient =>
  new FreshQueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && mayHelp(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
