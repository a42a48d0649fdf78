import type { ApiProblem } from '../../api/api-problem.ts';

/** How many seconds the server asks to wait; undefined when it does not. */
export function retryAfterSeconds(problem: ApiProblem | null | undefined): number | undefined {
  const seconds = problem?.extra['retryAfterSeconds'];
  return problem?.code === 'too-many-requests' && typeof seconds === 'number' ? seconds : undefined;
}

/** The moment (of this device's clock) from which the next attempt counts. */
export function lockedUntilOf(problem: ApiProblem | null | undefined): number | undefined {
  const seconds = retryAfterSeconds(problem);
  return problem && seconds !== undefined ? problem.receivedAtMs + seconds * 1000 : undefined;
}
