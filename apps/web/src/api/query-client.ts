import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.ts';

/** A second try helps only when no answer came or the server stumbled; a refusal stays a refusal. */
const mayHelp = (error: unknown): boolean =>
  !(error instanceof ApiProblem) || error.status === 0 || error.status >= 500;

export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) => failures < 2 && mayHelp(error),
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
