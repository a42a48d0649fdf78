import type { Principal } from '@veche/platform';
import type { CardRow } from '../db/card-repo.ts';
import type { ServiceNorm } from '../domain/service-norm.ts';

/** What this person may do with this request; the screen shows that and nothing else. */
export function abilitiesOf(
  row: Pick<CardRow, 'done_at' | 'clock_inputs'>,
  norms: readonly ServiceNorm[],
  { permissions }: Pick<Principal, 'permissions'>,
): string[] {
  if (!permissions.has('request.work')) return [];
  const isOpen = row.done_at === null;
  return [
    'comment',
    ...(isOpen
      ? [
          'tick',
          'reroute',
          'criticality',
          'assign',
          'remind',
          ...(extensionLeft(row, norms) > 0 ? ['extend'] : []),
        ]
      : []),
  ];
}

/** By how many of its units the term may still be extended; 0 where its norm provides for none or it is used up. */
export function extensionLeft(row: Pick<CardRow, 'clock_inputs'>, norms: readonly ServiceNorm[]): number {
  const allowed = norms.find(({ stage }) => stage === 'final')?.extension ?? 0;
  const used = (row.clock_inputs?.extensions ?? []).reduce((sum, { count }) => sum + (count ?? allowed), 0);
  return Math.max(0, allowed - used);
}
