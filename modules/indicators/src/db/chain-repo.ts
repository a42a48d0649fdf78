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
const insertChain: PreparedStatement = {
  name: 'indicators.insert-chain',
  text: `insert into indicators.refusal_chain (tenant_id, id, service_code, unit_code, region, district, request_ids, opened_at, closed_at, closed_on, total_ms)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (tenant_id, id) do nothing`,
};

/** Tells the stories of refusal and new filing anew that changed requests stand in. */
export async function recountChains(tx: Tx, requestIds: readonly string[], zone: ZoneId): Promise<void> {
  const gone = await tx.sql<{ request_ids: string[] }>(removeChains, [tx.tenantId, requestIds]);
  const touched = [...new Set([...requestIds, ...gone.flatMap((row) => row.request_ids)])];
  const links = await tx.sql<LinkRow>(readLinks, [tx.tenantId, touched]);
  for (const story of Map.groupBy(links, (row) => row.story).values()) {
    const chains = refusalChains(
      story.map((row) => ({
        requestId: row.request_id,
        openedMs: toEpochMs(row.opened_at),
        closedMs: row.ended_at === null ? undefined : toEpochMs(row.ended_at),
        isRefused: row.is_refused,
      })),
    );
    for (const chain of chains) {
      const last = story.find((row) => row.request_id === chain.requestIds.at(-1));
      const closedAt = chain.closedMs === undefined ? null : fromEpochMs(chain.closedMs);
      await tx.sql(insertChain, [
        tx.tenantId,
        chain.requestIds[0],
        last?.service_code,
        last?.unit_code ?? '',
        last?.region ?? '',
        last?.district ?? '',
        chain.requestIds,
        fromEpochMs(chain.openedMs),
        closedAt,
        closedAt && localDateOf(closedAt, zone),
        chain.closedMs === undefined ? null : chain.closedMs - chain.openedMs,
      ]);
    }
  }
}
