import type { ProblemType } from './problems.ts';

/** Problems only the identity module answers. */
export const identityProblems = {} as const satisfies Record<string, ProblemType>;
