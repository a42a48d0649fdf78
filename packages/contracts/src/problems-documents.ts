import type { ProblemType } from './problems.ts';

/** Problems only the documents module answers. */
export const documentsProblems = {} as const satisfies Record<string, ProblemType>;
