import { useMemo } from 'react';
import type { ApiProblem } from '../../api/api-problem.ts';

/** How many seconds the server asks to wait; undefined when it does not. */
export function retryAfterSeconds(problem: ApiProblem | null | undefined): number | undefined {
  const seconds = problem?.extra['retryAfterSeconds'];
  return problem?.code === 'too-many-requests' && typeof seconds === 'number' ? seconds : undefined;
}

/** The moment (of this device's clock) from which the next attempt counts; stays the same for one answer of the server. */
export function useLockedUntil(problem: ApiProblem | null | undefined): number | undefined {
  return useMemo(() => {
    const seconds = retryAfterSeconds(problem);
    return seconds === undefined ? undefined : Date.now() + seconds * 1000;
  }, [problem]);
}
