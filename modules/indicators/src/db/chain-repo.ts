import type { Instant, ZoneId } from '@veche/kernel';
import { fromEpochMs, localDateOf, toEpochMs } from '@veche/deadlines';
import type { PreparedStatement, Tx } from '@veche/platform';
import { refusalChains } from '../domain/refusal-chains.ts';

interface LinkRow {
  request_id: string;
  /** One applicant and one service; the key itself does not leave the register. */
  story: number;
  service_code: string;
  unit_code: string | null;
  region: string | null;
  district: string | null;
  opened_at: Instant;
  ended_at: Instant | null;
  is_refused: boolean;
}

const removeChains: PreparedStatement = {
  name: 'indicators.remove-chains',
  text: 'delete from indicators.refusal_chain where tenant_id = $1 and request_ids && $2::uuid[] returning request_ids',
};
const readLinks: PreparedStatement = {
  name: 'indicators.read-chain-links',
  text: `with asked as (
           select distinct applicant_key, service_code from requests.request_fact
           where tenant_id = $1 and request_id = any ($2::uuid[]) and applicant_key is not null
         ), linked as (
           select f.request_id, dense_rank() over (order by f.applicant_key, f.service_code)::int as story, f.service_code, f.unit_code, f.region, f.district,
             f.opened_at, coalesce(f.done_at, f.closed_at) as ended_at, f.status = 'refused' as is_refused
           from asked a join requests.request_fact f on f.tenant_id = $1 and f.applicant_key = a.applicant_key and f.service_code = a.service_code
         )
         select * from linked l where exists (select from linked o where o.story = l.story and o.is_refused) order by story, opened_at`,
};
const readAllLinks: PreparedStatement = {
  name: 'indicators.read-all-chain-links',
  text: `select request_id, dense_rank() over (order by applicant_key, service_code)::int as story, service_code, unit_code, region, district, opened_at, ended_at, is_refused
         from (select request_id, applicant_key, service_code, unit_code, region, district, opened_at, coalesce(done_at, closed_at) as ended_at,
                 status = 'refused' as is_refused, count(*) over story as requests, bool_or(status = 'refused') over story as any_refused
               from requests.request_fact where tenant_id = $1 and applicant_key is not null
               window story as (partition by applicant_key, service_code)) f
         where requests > 1 and any_refused order by story, opened_at`,
};
const insertChains: PreparedStatement = {
  name: 'indicators.insert-chains',
  text: `insert into indicators.refusal_chain (tenant_id, id, service_code, unit_code, region, district, request_ids, opened_at, closed_at, closed_on, total_ms)
         select $1, c.id, c.service_code, c.unit_code, c.region, c.district, c.request_ids, c.opened_at, c.closed_at, c.closed_on, c.total_ms
         from jsonb_to_recordset($2::jsonb) as c (id uuid, service_code text, unit_code text, region text, district text, request_ids uuid[], opened_at timestamptz,
           closed_at timestamptz, closed_on date, total_ms bigint)
         on conflict (tenant_id, id) do nothing`,
};
const clearChains: PreparedStatement = {
  name: 'indicators.clear-chains',
  text: 'delete from indicators.refusal_chain where tenant_id = $1',
};

/** Tells the stories of refusal and new filing anew that changed requests stand in. */
export async function recountChains(tx: Tx, requestIds: readonly string[], zone: ZoneId): Promise<void> {
  const gone = await tx.sql<{ request_ids: string[] }>(removeChains, [tx.tenantId, requestIds]);
  const touched = [...new Set([...requestIds, ...gone.flatMap((row) => row.request_ids)])];
  await storeChains(tx, await tx.sql<LinkRow>(readLinks, [tx.tenantId, touched]), zone);
}

/** Tells all stories of the town anew. */
export async function recountAllChains(tx: Tx, zone: ZoneId): Promise<void> {
  await tx.sql(clearChains, [tx.tenantId]);
  await storeChains(tx, await tx.sql<LinkRow>(readAllLinks, [tx.tenantId]), zone);
}

async function storeChains(tx: Tx, links: readonly LinkRow[], zone: ZoneId): Promise<void> {
  const rows = [...Map.groupBy(links, (row) => row.story).values()].flatMap((story) => {
    const chains = refusalChains(
      story.map((row) => ({
        requestId: row.request_id,
        openedMs: toEpochMs(row.opened_at),
        closedMs: row.ended_at === null ? undefined : toEpochMs(row.ended_at),
        isRefused: row.is_refused,
      })),
    );
    return chains.map(({ requestIds, openedMs, closedMs }) => {
      const last = story.find((row) => row.request_id === requestIds.at(-1));
      const closedAt = closedMs === undefined ? null : fromEpochMs(closedMs);
      return {
        id: requestIds[0],
        service_code: last?.service_code,
        unit_code: last?.unit_code ?? '',
        region: last?.region ?? '',
        district: last?.district ?? '',
        request_ids: requestIds,
        opened_at: fromEpochMs(openedMs),
        closed_at: closedAt,
        closed_on: closedAt && localDateOf(closedAt, zone),
        total_ms: closedMs === undefined ? null : closedMs - openedMs,
      };
    });
  });
  if (rows.length > 0) await tx.sql(insertChains, [tx.tenantId, JSON.stringify(rows)]);
}
