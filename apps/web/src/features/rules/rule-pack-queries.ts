import { queryOptions } from '@tanstack/react-query';
import { getJson } from '../../api/index.ts';
import type { ReplyOf } from '../officer/shared/officer-replies.ts';

export type RulePack = ReplyOf<'getRulePack'>;
export type Norm = RulePack['norms'][number];
export type Check = RulePack['checks'][number];
export type PackVersion = ReplyOf<'listRulePackVersions'>['items'][number];
export type Proposed = ReplyOf<'proposeRulePack'>;

/** A published pack whole; `current` is the one in force. */
export const rulePackQuery = (version: string) =>
  queryOptions({
    queryKey: ['rule-pack', version] as const,
    queryFn: ({ signal }) => getJson<RulePack>(`/v1/rule-packs/${encodeURIComponent(version)}`, signal),
    staleTime: 60_000,
  });

export const packVersionsQuery = queryOptions({
  queryKey: ['rule-packs'] as const,
  queryFn: ({ signal }) => getJson<{ readonly items: readonly PackVersion[] }>('/v1/rule-packs', signal),
});
