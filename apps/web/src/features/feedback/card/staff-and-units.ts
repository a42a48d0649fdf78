import { useQuery } from '@tanstack/react-query';
import { getJson } from '../../../api/index.ts';
import type { BilingualText } from '../../../i18n/index.ts';

interface StaffAndUnits {
  readonly staff: readonly { readonly id: string; readonly displayName: string }[];
  readonly units: readonly { readonly code: string; readonly title: BilingualText }[];
}

/** Who may be given an action, and the units. */
export const useStaffAndUnits = (): StaffAndUnits =>
  useQuery({
    queryKey: ['feedback-staff'],
    queryFn: ({ signal }) => getJson<StaffAndUnits>('/v1/feedback-staff', signal),
    staleTime: 300_000,
  }).data ?? { staff: [], units: [] };
