import type { DueState } from '@veche/contracts';
import { assertNever, type Instant } from '@veche/kernel';
import { sql, type RawBuilder } from 'kysely';

/** A pause that began in time holds the term, see `dueStateOf`. */
const isHeld = sql<boolean>`(paused_since is not null and paused_since < due_at)`;

/**
 * `dueStateOf` for rows that are not done: the state of the term at one moment. Whether they are done is not looked at, so that the index of
 * open ones, which does not hold it, answers alone.
 */
export const openStateSql = (now: Instant): RawBuilder<DueState> => sql<DueState>`case
  when due_at is null then 'no-norm'
  when ${isHeld} then 'paused'
  when very_overdue_at <= ${now} then 'very-overdue'
  when due_at <= ${now} then 'overdue'
  when at_risk_at <= ${now} then 'at-risk'
  else 'in-time' end`;

/** `dueStateOf` for the rows of a query: the state of the term at one moment. */
export const dueStateSql = (now: Instant): RawBuilder<DueState> => sql<DueState>`case
  when done_at is null then ${openStateSql(now)}
  when due_at is null then 'closed-no-norm'
  when done_at < due_at then 'closed-in-time'
  else 'closed-late' end`;

/** The same one state at a time, as ranges an index can be asked for. */
export function isInDueState(state: DueState, now: Instant): RawBuilder<boolean> {
  switch (state) {
    case 'no-norm':
      return sql`(done_at is null and due_at is null)`;
    case 'paused':
      return sql`(done_at is null and ${isHeld})`;
    case 'very-overdue':
      return sql`(done_at is null and due_at is not null and very_overdue_at <= ${now} and not ${isHeld})`;
    case 'overdue':
      return sql`(done_at is null and due_at <= ${now} and (very_overdue_at is null or very_overdue_at > ${now}) and not ${isHeld})`;
    case 'at-risk':
      return sql`(done_at is null and due_at > ${now} and at_risk_at <= ${now} and not ${isHeld})`;
    case 'in-time':
      return sql`(done_at is null and due_at > ${now} and (at_risk_at is null or at_risk_at > ${now}) and not ${isHeld})`;
    case 'closed-in-time':
      return sql`(done_at is not null and done_at < due_at)`;
    case 'closed-late':
      return sql`(done_at is not null and done_at >= due_at)`;
    case 'closed-no-norm':
      return sql`(done_at is not null and due_at is null)`;
    default:
      return assertNever(state);
  }
}
