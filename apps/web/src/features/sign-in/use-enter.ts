import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { hasRoute } from '../../app/feature-routes.ts';
import { navigationFor } from '../../app/navigation.ts';
import { sessionQuery } from '../../app/session.ts';
import { safeNext } from './safe-next.ts';

/** Takes a new session into use: forgets what an earlier visitor read and opens the page asked for, else the first section of the role. */
export function useEnter(): () => Promise<void> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return async () => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
    const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
    const roles = session.person?.roles.map(({ role }) => role) ?? [];
    const home = navigationFor(roles, hasRoute)[0]?.to ?? '/';
    const wanted = safeNext(search.get('next')) ?? home;
    await navigate(session.staffNeedsSecondFactor ? '/second-factor' : wanted, { replace: true });
  };
}
