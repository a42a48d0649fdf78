import { useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import type { StaffMember } from '@veche/contracts';
import { getJson } from '../../../../api/index.ts';
import { useSession } from '../../../../app/session.ts';
import type { QueuePage } from '../../shared/officer-replies.ts';

export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/**
 * Officers a case can be handed to: the staff list where the person may read it, else those whose cases are in the
 * queue they have read.
 */
export function useColleagues(isOn: boolean): readonly Colleague[] {
  const session = useSession();
  const client = useQueryClient();
  const mayReadStaff = session.can('users.manage');
  const { data } = useQuery({
    queryKey: ['staff', 'officers'] as const,
    queryFn: ({ signal }) =>
      getJson<{ readonly items: readonly StaffMember[] }>('/v1/staff?role=officer&status=active', signal),
    enabled: isOn && mayReadStaff,
  });
  if (!isOn) return [];
  const found = new Map<string, Colleague>();
  for (const member of data?.items ?? []) found.set(member.id, { id: member.id, name: member.displayName });
  for (const [, pages] of client.getQueriesData<InfiniteData<QueuePage>>({ queryKey: ['queue'] }))
    for (const { officer } of pages?.pages.flatMap((page) => page.items) ?? [])
      if (officer) found.set(officer.id, { id: officer.id, name: officer.displayName });
  found.delete(session.person?.id ?? '');
  return [...found.values()].toSorted((left, right) => left.name.localeCompare(right.name, 'ru'));
}
