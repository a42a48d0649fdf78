import type { AlertRuleState } from '@veche/contracts';
import { toEpochMs } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';

/** What is known of the life of a rule. Counts are of the last 90 days. */
export interface RuleRecord {
  readonly state: AlertRuleState;
  readonly enabledAt?: Instant;
  /** When its owner last said that it is needed. */
  readonly confirmedAt: Instant;
  readonly lastFiredAt?: Instant;
  readonly fired: number;
  readonly acknowledged: number;
  /** Alerts after which somebody did something about the request. */
  readonly acted: number;
  readonly messages: number;
  readonly messagesRead: number;
  /** Requests of the last 90 days its filter lets through; undefined when the rule is not about requests. */
  readonly requestsInScope?: number;
}

export type AuditMark = 'never-fired' | 'stale' | 'noisy' | 'unread' | 'to-confirm';

const dayMs = 86_400_000;
export const confirmEveryDays = 180;
const quietDays = 90;
/** Fewer say nothing about a habit. */
const enoughFired = 10;
const enoughMessages = 10;

/** Of the alerts that fired, how many anybody reacted to; undefined while none fired. */
export const usefulnessOf = ({ fired, acknowledged, acted }: RuleRecord): number | undefined =>
  fired === 0 ? undefined : Math.min(1, Math.max(acknowledged, acted) / fired);

/** What the owner of a rule has to look at. */
export function auditRule(record: RuleRecord, now: Instant): readonly AuditMark[] {
  const marks: AuditMark[] = [];
  if (daysSince(record.confirmedAt, now) >= confirmEveryDays) marks.push('to-confirm');
  if (record.state !== 'on' && record.state !== 'quiet') return marks;
  const enabledDays = record.enabledAt === undefined ? 0 : daysSince(record.enabledAt, now);
  // A rule that watches over nothing can never fire: that is said instead.
  if (record.requestsInScope === 0 && enabledDays >= quietDays) marks.push('stale');
  else if (record.lastFiredAt === undefined && enabledDays >= quietDays) marks.push('never-fired');
  const usefulness = usefulnessOf(record);
  if (record.fired >= enoughFired && usefulness !== undefined && usefulness < 0.2) marks.push('noisy');
  if (record.messages >= enoughMessages && record.messagesRead / record.messages < 0.1) marks.push('unread');
  return marks;
}

const daysSince = (at: Instant, now: Instant): number => (toEpochMs(now) - toEpochMs(at)) / dayMs;
