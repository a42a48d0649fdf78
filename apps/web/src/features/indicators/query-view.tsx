import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { asProblem } from '../../api/index.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { Skeleton } from '../../ui/states.tsx';

/** What a query gave, a skeleton while it comes, the problem when it does not. */
export function QueryView<Data>({
  query,
  lines = 6,
  children,
}: {
  readonly query: UseQueryResult<Data>;
  readonly lines?: number;
  readonly children: (data: Data) => ReactNode;
}): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError)
    return <ProblemView problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
