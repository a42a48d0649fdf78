import type { RuleDefinition, RuleEvent, RuleFilter } from '@veche/contracts';
import type { AlertSignal } from './alert-signal.ts';
import type { Labels } from './labels.ts';

/** A part of a filter that let the fact through by naming its value. */
export interface MatchReason {
  readonly label:
    | 'event'
    | 'status'
    | 'source'
    | 'service'
    | 'category'
    | 'unit'
    | 'district'
    | 'criticality'
    | 'answer'
    | 'reopened';
  readonly value: string;
}

/** What a rule is matched by. */
export type MatchedRule = Pick<RuleDefinition, 'event' | 'filter'>;

const lists = [
  ['sources', 'source'],
  ['services', 'service'],
  ['categories', 'category'],
  ['units', 'unit'],
  ['districts', 'district'],
  ['criticalities', 'criticality'],
] as const satisfies readonly (readonly [keyof RuleFilter, keyof Labels])[];

/** Why the rule is concerned by a fact, or undefined when it is not. */
export function matchRule(
  { event, filter }: MatchedRule,
  signal: AlertSignal,
): readonly MatchReason[] | undefined {
  const byEvent = matchEvent(event, signal);
  if (!byEvent) return undefined;
  const reasons: MatchReason[] = [...byEvent];
  for (const [list, label] of lists) {
    const allowed: readonly string[] = filter[list];
    if (allowed.length === 0) continue;
    const value = signal.labels[label];
    if (value === undefined || !allowed.includes(value)) return undefined;
    reasons.push({ label, value });
  }
  if (filter.withoutAnswer) {
    if (signal.isAnswered === true) return undefined;
    reasons.push({ label: 'answer', value: 'none' });
  }
  if (filter.reopened) {
    if (signal.isReopened !== true) return undefined;
    reasons.push({ label: 'reopened', value: 'yes' });
  }
  return reasons;
}

function matchEvent(event: RuleEvent, { kind, labels }: AlertSignal): readonly MatchReason[] | undefined {
  if (event.kind !== kind) return undefined;
  const reason: MatchReason = { label: 'event', value: kind };
  if (event.kind !== 'status-changed' || event.to.length === 0) return [reason];
  const status = event.to.find((each) => each === labels.status);
  return status === undefined ? undefined : [reason, { label: 'status', value: status }];
}
