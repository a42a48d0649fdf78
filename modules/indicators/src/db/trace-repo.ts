import type { PreparedStatement, Tx } from '@veche/platform';

const removePauses: PreparedStatement = {
  name: 'indicators.remove-pauses',
  text: 'delete from indicators.pause where tenant_id = $1 and request_id = any ($2::uuid[])',
};
const copyPauses: PreparedStatement = {
  name: 'indicators.copy-pauses',
  // A source may tell two stops of one moment: the longer one is the one that counts.
  text: `insert into indicators.pause (tenant_id, request_id, from_at, to_at, reason, service_code, unit_code, region, district, done_on)
         select distinct on (p.request_id, p.from_at) p.tenant_id, p.request_id, p.from_at, p.to_at, p.reason,
           f.service_code, f.unit_code, f.region, f.district, f.done_on
         from requests.request_pause p join indicators.fact f on f.tenant_id = $1 and f.request_id = p.request_id
         where p.tenant_id = $1 and p.request_id = any ($2::uuid[])
         order by p.request_id, p.from_at, p.to_at desc nulls first`,
};
const markHeld: PreparedStatement = {
  name: 'indicators.mark-held',
  // Stopped, sent back or handed on: from there its term is in danger.
  text: `with hold as (
           select request_id, from_at as at from indicators.pause where tenant_id = $1 and request_id = any ($2::uuid[])
           union all
           select request_id, at from requests.request_trace
           where tenant_id = $1 and request_id = any ($2::uuid[]) and kind in ('reopened', 'rerouted')
         ), first as (
           select r.id, min(h.at) as at from unnest($2::uuid[]) as r (id) left join hold h on h.request_id = r.id group by r.id
         )
         update indicators.fact f set first_held_at = first.at from first
         where f.tenant_id = $1 and f.request_id = first.id and f.first_held_at is distinct from first.at`,
};
/**
 * The way of a request: its activities in order, and the time from each to the next; times that go back count as none. The id of a way
 * is made of the way itself – a hash in the form of a UUID –, so that whoever sees it first names it alike.
 */
const storePaths: PreparedStatement = {
  name: 'indicators.store-paths',
  text: `with step as (
           select request_id, activity, at, lead(at) over way as next_at, row_number() over way as place
           from requests.request_trace where tenant_id = $1 and request_id = any ($2::uuid[]) and activity is not null
           window way as (partition by request_id order by at, ordinal, id)
         ), path as (
           select request_id, array_agg(activity order by place) as activities,
             encode(sha256(string_agg(convert_to(activity, 'UTF8'), '\\x00'::bytea order by place)), 'hex') as hash,
             coalesce(array_agg(greatest(0, round(extract(epoch from next_at - at) * 1000))::bigint order by place)
               filter (where next_at is not null), '{}') as gaps
           from step group by request_id
         ), named as (
           select *, overlay(overlay(left(hash, 32) placing '8' from 13) placing '8' from 17)::uuid as variant_id from path
         ), variant as (
           insert into indicators.variant (tenant_id, id, activities)
           select $1, variant_id, min(activities) from named group by variant_id order by variant_id on conflict do nothing
         )
         insert into indicators.path (tenant_id, request_id, variant_id, gaps_ms, total_ms)
         select $1, request_id, variant_id, gaps, (select coalesce(sum(gap), 0) from unnest(gaps) as gap) from named
         on conflict (tenant_id, request_id) do update set variant_id = excluded.variant_id, gaps_ms = excluded.gaps_ms, total_ms = excluded.total_ms
         where (indicators.path.variant_id, indicators.path.gaps_ms) is distinct from (excluded.variant_id, excluded.gaps_ms)`,
};

/** Copies what the traces of requests tell: their way, their stops, when they were first held. */
export async function copyTraces(tx: Tx, requestIds: readonly string[]): Promise<void> {
  const values = [tx.tenantId, requestIds];
  await tx.sql(removePauses, values);
  await tx.sql(copyPauses, values);
  await tx.sql(markHeld, values);
  await tx.sql(storePaths, values);
}
