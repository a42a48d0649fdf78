import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api/index.ts';
import type { RuleDefinition } from './rules/rule-types.ts';

export const vocabularyQuery = queryOptions({
  queryKey: ['alert-vocabulary'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/alert-vocabulary', { signal })),
  staleTime: 60_000,
});
export type AlertVocabulary = Awaited<
  ReturnType<Exclude<typeof vocabularyQuery.queryFn, symbol | undefined>>
>;

export const rulesQuery = queryOptions({
  // Under the topic of live updates: a rule that fires says so here at once.
  queryKey: ['alerts', 'rules'] as const,
  queryFn: ({ signal }) => unwrap(api.GET('/v1/alert-rules', { signal })),
});

export const ruleQuery = (id: string) =>
  queryOptions({
    queryKey: ['alerts', 'rules', id] as const,
    queryFn: ({ signal }) => unwrap(api.GET('/v1/alert-rules/{id}', { params: { path: { id } }, signal })),
  });

export const ruleVersionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['alerts', 'rules', id, 'versions'] as const,
    queryFn: ({ signal }) =>
      unwrap(api.GET('/v1/alert-rules/{id}/versions', { params: { path: { id } }, signal })),
  });

/** How a rule reads and what contradicts in it; the former answer stays until the new one is there. */
export const previewQuery = (definition: RuleDefinition) =>
  queryOptions({
    queryKey: ['alert-rule-preview', definition] as const,
    queryFn: ({ signal }) => unwrap(api.POST('/v1/alert-rules/preview', { body: { definition }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const backTestQuery = (definition: RuleDefinition) =>
  queryOptions({
    queryKey: ['alert-back-test', definition] as const,
    queryFn: ({ signal }) => unwrap(api.POST('/v1/alert-rules/back-test', { body: { definition }, signal })),
    staleTime: 300_000,
  });

export const recipientsQuery = (definition: RuleDefinition) =>
  queryOptions({
    queryKey: [
      'alert-recipients',
      definition.recipients,
      definition.channels,
      definition.filter.units,
    ] as const,
    queryFn: ({ signal }) =>
      unwrap(api.POST('/v1/alert-rules/recipients-check', { body: { definition }, signal })),
    staleTime: 60_000,
  });
