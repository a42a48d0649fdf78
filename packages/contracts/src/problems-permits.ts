import type { ProblemType } from './problems.ts';

/** Problems only the permits module answers. */
export const permitsProblems = {} as const satisfies Record<string, ProblemType>;
