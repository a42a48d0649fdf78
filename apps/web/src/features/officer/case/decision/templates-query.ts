import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../../../api/index.ts';
import type { DecisionTemplates } from '../../shared/officer-replies.ts';

/** Texts, conditions and refusal grounds to compose decisions from. */
export const templatesQuery = queryOptions({
  queryKey: ['decision-templates'] as const,
  queryFn: ({ signal }) => getJson<DecisionTemplates>('/v1/decision-templates', signal),
  staleTime: 10 * 60_000,
});
