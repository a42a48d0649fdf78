import { createHash } from 'node:crypto';
import type { Instant } from '@veche/kernel';
import { toEpochMs } from '@veche/deadlines';
import type { PreparedStatement, Tx } from '@veche/platform';
import { tracePath, type TracePath } from '../domain/process/trace-path.ts';

interface TraceRow {
  request_id: string;
  at: Instant;
  activity: string | null;
}

const readTraces: PreparedStatement = {
  name: 'indicators.read-traces',
  text: `select request_id, at, activity from requests.request_trace
         where tenant_id = $1 and request_id = any ($2::uuid[]) order by request_id, at, ordinal, id`,
};
const removePauses: PreparedStatement = {
  name: 'indicators.remove-pauses',
  text: 'delete from indicators.pause where tenant_id = $1 and request_id = any ($2::uuid[])',
};
const copyPauses: PreparedStatement = {
  name: 'indicators.copy-pauses',
  // A source may tell two stops of one moment: the longer one is the one that counts.
  text: `insert into indicators.pause (tenant_id, request_id, from_at, to_at, reason)
         select distinct on (request_id, from_at) tenant_id, request_id, from_at, to_at, reason
         from requests.request_pause where tenant_id = $1 and request_id = any ($2::uuid[])
         order by request_id, from_at, to_at desc nulls first`,
};
const markHeld: PreparedStatement = {
  name: 'indicators.mark-held',
  // Stopped, sent back or handed on: from there its term is in danger.
  text: `update indicators.fact f set first_held_at = h.at
         from (select r.id, least((select min(from_at) from indicators.pause p where p.tenant_id = $1 and p.request_id = r.id),
                                  (select min(at) from requests.request_trace t where t.tenant_id = $1 and t.request_id = r.id and t.kind in ('reopened', 'rerouted'))) as at
               from unnest($2::uuid[]) as r (id)) h
         where f.tenant_id = $1 and f.request_id = h.id and f.first_held_at is distinct from h.at`,
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

/** Copies what the traces of requests tell: their way, their stops, when they were first held. */
export async function copyTraces(tx: Tx, requestIds: readonly string[]): Promise<void> {
  const values = [tx.tenantId, requestIds];
  await tx.sql(removePauses, values);
  await tx.sql(copyPauses, values);
  await tx.sql(markHeld, values);
  const rows = await tx.sql<TraceRow>(readTraces, values);
  await storePaths(
    tx,
    Map.groupBy(rows, (row) => row.request_id),
  );
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
