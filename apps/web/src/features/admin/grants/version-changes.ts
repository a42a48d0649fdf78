import type { GrantChange } from './grant-changes.ts';
import type { GrantVersion } from './grants-query.ts';

/** What a version changed, as one list. */
export const changesOf = ({ added, removed }: GrantVersion): readonly GrantChange[] => [
  ...added.map(({ role, permission }) => ({ role, permission, isAdded: true })),
  ...removed.map(({ role, permission }) => ({ role, permission, isAdded: false })),
];
