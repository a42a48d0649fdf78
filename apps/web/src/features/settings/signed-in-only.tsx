import type { ReactElement, ReactNode } from 'react';
import { ApiProblem } from '../../api/api-problem.ts';
import { ProblemView } from '../../app/problem-page.tsx';
import { useSession } from '../../app/session.ts';
import { Skeleton } from '../../ui/states.tsx';

const signInNeeded = new ApiProblem(401, { code: 'sign-in-required' });
const rightNeeded = new ApiProblem(403, { code: 'no-right' });

/** Shows its content to those who have signed in, and where a permission is named, to those who hold it. */
export function SignedInOnly({
  permission,
  children,
}: {
  readonly permission?: string;
  readonly children: ReactNode;
}): ReactElement {
  const { person, can, isLoading, problem } = useSession();
  if (isLoading) return <Skeleton lines={6} />;
  if (problem !== undefined) return <ProblemView problem={problem} />;
  if (person === undefined) return <ProblemView problem={signInNeeded} />;
  if (permission !== undefined && !can(permission))
    return <ProblemView problem={rightNeeded} permission={permission} />;
  return <>{children}</>;
}
