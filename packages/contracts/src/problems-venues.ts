import type { ProblemType } from './problems.ts';

/** Problems only the venues module answers. */
export const venuesProblems = {} as const satisfies Record<string, ProblemType>;
