import type { paths } from '../../../api/schema.gen.ts';

/** A rule as the API takes it; absent values are absent, not undefined. */
export type RuleDefinition =
  paths['/v1/alert-rules/back-test']['post']['requestBody']['content']['application/json']['definition'];
export type RuleEvent = RuleDefinition['event'];
export type RuleFilter = RuleDefinition['filter'];
export type RuleRecipient = RuleDefinition['recipients'][number];

type ReplyOf<Path extends '/v1/alert-rules' | '/v1/alert-rules/{id}/versions'> =
  paths[Path]['get']['responses'][200]['content']['application/json']['items'][number];
export type AlertRuleItem = ReplyOf<'/v1/alert-rules'>;
export type AlertRuleVersion = ReplyOf<'/v1/alert-rules/{id}/versions'>;
