import type { ProblemType } from './problems.ts';

/** Problems only the rules module answers. */
export const rulesProblems = {} as const satisfies Record<string, ProblemType>;
