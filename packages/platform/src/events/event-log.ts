import type { Instant, TenantId } from '@veche/kernel';
import type { Database } from '../db/database.ts';
import { systemScope } from '../db/scope.ts';
import type { PreparedStatement } from '../db/tx.ts';
import type { CommittedEvent, JsonObject } from './event.ts';

export interface EventRow {
  readonly id: string;
  readonly position: number;
  readonly tenant_id: TenantId | null;
  readonly type: string;
  readonly stream: string;
  readonly version: number;
  readonly subject: string | null;
  readonly data: JsonObject;
  readonly occurred_at: Instant;
  readonly trace_id: string | null;
}

export function eventFromRow(row: EventRow): CommittedEvent {
  return {
    id: row.id,
    position: row.position,
    tenantId: row.tenant_id,
    type: row.type,
    stream: row.stream,
    version: row.version,
    data: row.data,
    occurredAt: row.occurred_at,
    ...(row.subject === null ? {} : { subject: row.subject }),
    ...(row.trace_id === null ? {} : { traceId: row.trace_id }),
  };
}

const head: PreparedStatement = {
  name: 'platform.head-position',
  text: 'select position from platform.relay_head',
};
const after: PreparedStatement = {
  name: 'platform.events-after',
  text: `select id, position, tenant_id, type, stream, version, subject, data, occurred_at, trace_id
         from platform.event where position > $1 and type = any($2) order by position limit $3`,
};

/** The position of the last event that has one. */
export function readHeadPosition(db: Database): Promise<number> {
  return db.read(
    systemScope('event-log'),
    async (tx) => (await tx.sql<{ position: number }>(head, []))[0]?.position ?? 0,
  );
}

/** Events of these types past a position, in order; `readTo` is where the next page begins, `head` where the log ends. */
export function listEventsAfter(
  db: Database,
  asked: { after: number; types: readonly string[]; limit: number },
): Promise<{ events: CommittedEvent[]; readTo: number; head: number }> {
  return db.read(systemScope('event-log'), async (tx) => {
    const [last] = await tx.sql<{ position: number }>(head, []);
    const rows = await tx.sql<EventRow>(after, [asked.after, asked.types, asked.limit]);
    const full = rows.length === asked.limit;
    const end = last?.position ?? 0;
    const readTo = full ? (rows.at(-1)?.position ?? asked.after) : Math.max(asked.after, end);
    return { events: rows.map(eventFromRow), readTo, head: end };
  });
}
