import { useQuery } from '@tanstack/react-query';
import type { SessionState } from '@veche/contracts';
import { asProblem, type ApiProblem } from '../api/api-problem.ts';
import { getJson } from '../api/get-json.ts';
import { civilDateIn } from '../i18n/dates.ts';
import { useMinute } from './minute-clock.ts';

export type Role = NonNullable<SessionState['person']>['roles'][number]['role'];

/** Who is here, in which town, what they may do. Anonymous visitors have a session too. */
export const sessionQuery = {
  queryKey: ['session'] as const,
  queryFn: async ({
    signal,
  }: {
    readonly signal: AbortSignal;
  }): Promise<SessionState & { readonly clockLeadMs: number }> => {
    const session = await getJson<SessionState>('/v1/session', signal);
    // A demonstration town may live on a day of its own.
    return { ...session, clockLeadMs: Date.parse(session.now) - Date.now() };
  },
  staleTime: 60_000,
};

export interface SessionView {
  readonly person: SessionState['person'] | undefined;
  readonly roles: readonly Role[];
  readonly permissions: readonly string[];
  readonly tenant: SessionState['tenant'] | undefined;
  readonly isDemonstration: boolean;
  readonly staffNeedsSecondFactor: boolean;
  /** The present minute by the server's clock; redraws what shows it. */
  readonly now: () => string;
  /** Today's civil date in the municipality. */
  readonly todayOn: string;
  readonly isLoading: boolean;
  /** Why the session could not be read. */
  readonly problem: ApiProblem | undefined;
  readonly hasRole: (role: Role) => boolean;
  /** Whether the server grants a permission. Rights to one record come with the record, as `abilities`. */
  readonly can: (permission: string) => boolean;
}

/** The session; anonymous until it is known. */
export function useSession(): SessionView {
  const { data, isPending, error } = useQuery(sessionQuery);
  const now = new Date(useMinute() + (data?.clockLeadMs ?? 0)).toISOString();
  const roles = data?.person?.roles.map(({ role }) => role) ?? [];
  return {
    person: data?.person,
    roles,
    permissions: data?.permissions ?? [],
    tenant: data?.tenant,
    isDemonstration: data?.isDemonstration ?? false,
    staffNeedsSecondFactor: data?.staffNeedsSecondFactor ?? false,
    now: () => now,
    todayOn: civilDateIn(data?.tenant.zone ?? 'Europe/Moscow', now),
    isLoading: isPending,
    problem: error === null ? undefined : asProblem(error),
    hasRole: (role) => roles.includes(role),
    can: (permission) => data?.permissions.includes(permission) ?? false,
  };
}
