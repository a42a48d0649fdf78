import { toEpochMs } from '@veche/deadlines';
import type { BilingualText, Instant } from '@veche/kernel';
import { findOldestWaiting, type ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { watchedSubscription } from '../subscription-name.ts';
import { heartbeats } from './heartbeat.ts';

const minuteMs = 60_000;

/** A part of the monitoring and how long it may show no sign of life. */
interface WatchedPart {
  readonly part: 'tick' | 'events' | 'sending';
  readonly title: BilingualText;
  readonly silentMs: number;
}

const parts: readonly WatchedPart[] = [
  {
    part: 'tick',
    title: { ru: 'проверка сроков и показателей', en: 'the look at terms and figures' },
    silentMs: 5 * minuteMs,
  },
  { part: 'events', title: { ru: 'приём событий', en: 'taking events in' }, silentMs: 10 * minuteMs },
  { part: 'sending', title: { ru: 'отправка сообщений', en: 'sending messages' }, silentMs: 15 * minuteMs },
];

export interface PartState {
  readonly part: WatchedPart['part'];
  readonly title: BilingualText;
  /** Of the tick: its last beat. Of a queue: since when its oldest piece waits. */
  readonly lastAt?: Instant;
  readonly isAlive: boolean;
}

/** Whether the monitoring is alive: the tick beats, events are taken in, messages leave. A queue that is empty is well. */
export async function readMonitoringState(tx: ReadTx): Promise<readonly PartState[]> {
  const beat = (await heartbeats(tx)).get('tick');
  const waiting = {
    events: await findOldestWaiting(tx, watchedSubscription),
    sending: await oldestMessage(tx),
  };
  return parts.map(({ part, title, silentMs }) => {
    const lastAt = part === 'tick' ? beat : waiting[part];
    const isSilent = lastAt !== undefined && toEpochMs(tx.now) - toEpochMs(lastAt) > silentMs;
    // Before its first beat nobody can say that it has stopped.
    return { part, title, isAlive: !isSilent, ...(lastAt !== undefined && { lastAt }) };
  });
}

/** Overdue for its first attempt: one that failed and waits for its turn is not a sign of death. */
async function oldestMessage(tx: ReadTx): Promise<Instant | undefined> {
  const { rows } = await sql<{ at: Instant | null }>`
    select min(queued_at) as at from notifications.delivery_fact
    where tenant_id = ${tx.tenantId} and state = 'queued' and attempts = 0`.execute(tx.kysely<Tables>());
  return rows[0]?.at ?? undefined;
}
