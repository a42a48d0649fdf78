import { queryOptions } from '@tanstack/react-query';
import type { ApplicationView } from '@veche/contracts';
import { sendCommand } from '../../../../api/index.ts';
import type { ReplyOf } from '../../shared/officer-replies.ts';

export type SafetyCalculations = ReplyOf<'calculateSafety'>;

/** What the calculators say of the form as submitted. Never asked of a notice. */
export const calculationsQuery = ({ id, form, formVersion, procedure }: Pick<ApplicationView, 'id' | 'form' | 'formVersion' | 'procedure'>) =>
  queryOptions({
    queryKey: ['safety-calculations', id, formVersion] as const,
    queryFn: ({ signal }) => sendCommand<SafetyCalculations>('POST', '/v1/safety-calculations', { form }, { signal }),
    enabled: procedure === 'approval',
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
