import type { Instant, TenantId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { StoredClockInputs } from '../db/request-row.ts';
import type { LikeRequest } from '../domain/advice.ts';

/** What is done of a service, the newest first: enough for a figure, few enough for a card. */
const mostLike = 1_000;
/** How long the figures of a service are kept: they move by the day, not by the second. */
const keptMs = 10 * 60_000;
const mostKept = 500;

export interface LikeRequests {
  readonly requests: readonly LikeRequest[];
  /** The earliest opening among them. */
  readonly since?: Instant;
}

interface Kept {
  readonly at: number;
  readonly like: LikeRequests;
}
const kept = new Map<string, Kept>();

/** Requests of the same service that are done, as advice is drawn from them; read at most once in ten minutes per service. */
export async function findLikeRequests(tx: ReadTx, serviceCode: string): Promise<LikeRequests> {
  const name = keyOf(tx.tenantId, serviceCode);
  const nowMs = Date.parse(tx.now);
  const known = kept.get(name);
  if (known && Math.abs(nowMs - known.at) < keptMs) return known.like;
  const like = await readLikeRequests(tx, serviceCode);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, { at: nowMs, like });
  return like;
}

const keyOf = (tenantId: TenantId, serviceCode: string): string => `${tenantId} ${serviceCode}`;

interface Row {
  readonly opened_at: Instant;
  readonly done_at: Instant;
  readonly due_at: Instant | null;
  readonly is_digital: boolean | null;
  readonly clock_inputs: StoredClockInputs | null;
  readonly was_rerouted: boolean;
}

async function readLikeRequests(tx: ReadTx, serviceCode: string): Promise<LikeRequests> {
  const rows = await tx.sql<Row>(
    {
      name: 'requests-like-requests',
      text: `select r.opened_at, r.done_at, r.due_at, r.is_digital, r.clock_inputs,
               exists (select from requests.request_event e
                       where e.tenant_id = r.tenant_id and e.request_id = r.id and e.kind = 'rerouted') as was_rerouted
             from requests.service_request r
             where r.tenant_id = $1 and r.service_code = $2 and r.done_at is not null
             order by r.opened_at desc limit $3`,
    },
    [tx.tenantId, serviceCode, mostLike],
  );
  const since = rows.at(-1)?.opened_at;
  return { requests: rows.map(likeOf), ...(since === undefined ? {} : { since }) };
}

const dayMs = 86_400_000;
const daysBetween = (from: Instant, to: Instant): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / dayMs);

function likeOf(row: Row): LikeRequest {
  const pausedDays: Record<string, number> = {};
  for (const { reason, from, to } of row.clock_inputs?.pauses ?? [])
    pausedDays[reason] = (pausedDays[reason] ?? 0) + daysBetween(from, to ?? row.done_at);
  return {
    days: daysBetween(row.opened_at, row.done_at),
    wasRerouted: row.was_rerouted,
    pausedDays,
    ...(row.due_at === null ? {} : { isLate: row.done_at >= row.due_at }),
    ...(row.is_digital === null ? {} : { isDigital: row.is_digital }),
  };
}
