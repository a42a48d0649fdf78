import { createHash } from 'node:crypto';
import type { Instant } from '@veche/kernel';
import { toEpochMs } from '@veche/deadlines';
import type { PreparedStatement, Tx } from '@veche/platform';
import { pauseSpans, type PauseSpan } from '../domain/pauses.ts';
import { tracePath, type TracePath } from '../domain/process/trace-path.ts';

interface TraceRow {
  request_id: string;
  at: Instant;
  kind: string;
  reason: string | null;
  activity: string | null;
}

const readTraces: PreparedStatement = {
  name: 'indicators.read-traces',
  text: `select request_id, at, kind, reason, activity from requests.request_trace
         where tenant_id = $1 and request_id = any ($2::uuid[]) order by request_id, at, ordinal, id`,
};
const removePauses: PreparedStatement = {
  name: 'indicators.remove-pauses',
  text: 'delete from indicators.pause where tenant_id = $1 and request_id = any ($2::uuid[])',
};
const insertPauses: PreparedStatement = {
  name: 'indicators.insert-pauses',
  text: `insert into indicators.pause (tenant_id, request_id, from_at, to_at, reason)
         select $1, * from unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[])
         on conflict (tenant_id, request_id, from_at) do update set to_at = excluded.to_at, reason = excluded.reason`,
};
const markHeld: PreparedStatement = {
  name: 'indicators.mark-held',
  text: `update indicators.fact f set first_held_at = h.at from unnest($2::uuid[], $3::timestamptz[]) as h (request_id, at)
         where f.tenant_id = $1 and f.request_id = h.request_id and f.first_held_at is distinct from h.at`,
};
const insertVariants: PreparedStatement = {
  name: 'indicators.insert-variants',
  text: `insert into indicators.variant (tenant_id, id, activities)
         select $1, v.id, array(select jsonb_array_elements_text(v.activities)) from unnest($2::uuid[], $3::jsonb[]) as v (id, activities)
         on conflict do nothing`,
};
const insertPaths: PreparedStatement = {
  name: 'indicators.insert-paths',
  text: `insert into indicators.path (tenant_id, request_id, variant_id, gaps_ms, total_ms)
         select $1, p.request_id, p.variant_id, array(select value::bigint from jsonb_array_elements_text(p.gaps) with ordinality as g (value, i) order by i), p.total
         from unnest($2::uuid[], $3::uuid[], $4::jsonb[], $5::bigint[]) as p (request_id, variant_id, gaps, total)
         on conflict (tenant_id, request_id) do update set variant_id = excluded.variant_id, gaps_ms = excluded.gaps_ms, total_ms = excluded.total_ms`,
};

/** What says that a case was sent back or handed on: its term is in danger from there. */
const setbacks = new Set(['reopened', 'rerouted']);

/** Copies what the traces of requests tell: their way, their stops, when they were first held. */
export async function copyTraces(tx: Tx, requestIds: readonly string[]): Promise<void> {
  const rows = await tx.sql<TraceRow>(readTraces, [tx.tenantId, requestIds]);
  const byRequest = Map.groupBy(rows, (row) => row.request_id);
  await storePauses(tx, requestIds, byRequest);
  await storePaths(tx, byRequest);
}

async function storePauses(
  tx: Tx,
  requestIds: readonly string[],
  traces: ReadonlyMap<string, readonly TraceRow[]>,
): Promise<void> {
  const spans: (PauseSpan & { requestId: string })[] = [];
  const held: { requestId: string; atMs: number | undefined }[] = [];
  for (const requestId of requestIds) {
    const trace = traces.get(requestId) ?? [];
    const stops = pauseSpans(
      trace.map(({ kind, at, reason }) => ({ kind, atMs: toEpochMs(at), reason: reason ?? undefined })),
    );
    spans.push(...stops.map((stop) => ({ ...stop, requestId })));
    const setback = trace.find(({ kind }) => setbacks.has(kind));
    const moments = [stops[0]?.fromMs, setback && toEpochMs(setback.at)].filter((at) => at !== undefined);
    held.push({ requestId, atMs: moments.length === 0 ? undefined : Math.min(...moments) });
  }
  await tx.sql(removePauses, [tx.tenantId, requestIds]);
  if (spans.length > 0)
    await tx.sql(insertPauses, [
      tx.tenantId,
      spans.map(({ requestId }) => requestId),
      spans.map(({ fromMs }) => iso(fromMs)),
      spans.map(({ toMs }) => (toMs === undefined ? null : iso(toMs))),
      spans.map(({ reason }) => reason),
    ]);
  await tx.sql(markHeld, [
    tx.tenantId,
    held.map(({ requestId }) => requestId),
    held.map(({ atMs }) => (atMs === undefined ? null : iso(atMs))),
  ]);
}

async function storePaths(tx: Tx, traces: ReadonlyMap<string, readonly TraceRow[]>): Promise<void> {
  const paths = [...traces].flatMap(([requestId, trace]) => {
    const steps = trace.flatMap(({ activity, at }) =>
      activity === null ? [] : [{ activity, atMs: toEpochMs(at) }],
    );
    return steps.length === 0 ? [] : [{ requestId, path: tracePath(steps) }];
  });
  if (paths.length === 0) return;
  const variants = new Map(paths.map(({ path }) => [variantId(path), path.activities]));
  await tx.sql(insertVariants, [
    tx.tenantId,
    [...variants.keys()],
    [...variants.values()].map((activities) => JSON.stringify(activities)),
  ]);
  await tx.sql(insertPaths, [
    tx.tenantId,
    paths.map(({ requestId }) => requestId),
    paths.map(({ path }) => variantId(path)),
    paths.map(({ path }) => JSON.stringify(path.gapsMs)),
    paths.map(({ path }) => path.gapsMs.reduce((sum, gap) => sum + gap, 0)),
  ]);
}

/** Made of the way itself, so that whoever sees it first names it alike. */
function variantId({ activities }: TracePath): string {
  const hash = createHash('sha256').update(activities.join('\u0000')).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

const iso = (epochMs: number): string => new Date(epochMs).toISOString();
