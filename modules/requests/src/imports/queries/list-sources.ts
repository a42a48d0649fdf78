import type { StatusRule } from '@veche/contracts';
import type { BilingualText, Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';

export interface ShownSource {
  readonly code: string;
  readonly title: BilingualText;
  readonly kind: 'api' | 'file' | 'poller' | 'permits' | 'manual';
  readonly zone: string;
  readonly requests: number;
  readonly lastChangeAt: Instant | null;
  readonly unmappedStatuses: number;
}

const sources: PreparedStatement = {
  name: 'requests-list-sources',
  text: `select s.code, json_build_object('ru', s.title_ru, 'en', s.title_en) as title, s.kind, s.zone,
           coalesce(r.requests, 0) as requests, c.last_change_at as "lastChangeAt", coalesce(r.unmapped, 0) as "unmappedStatuses"
         from requests.source s
         left join (
           select q.source_code, sum(q.requests) as requests, count(*) filter (where q.foreign_status is not null and m.status is null) as unmapped
           from (select source_code, foreign_status, count(*) as requests from requests.service_request where tenant_id = $1 group by 1, 2) q
           left join requests.status_mapping m
             on m.tenant_id = $1 and m.source_code = q.source_code and m.foreign_status = q.foreign_status
           group by q.source_code
         ) r on r.source_code = s.code
         left join (select source_code, max(recorded_at) as last_change_at from requests.change_set where tenant_id = $1 group by 1) c on c.source_code = s.code
         where s.tenant_id = $1 order by s.code`,
};

/** Systems requests come from, with what has come. */
export const listSources = (tx: ReadTx): Promise<ShownSource[]> =>
  tx.sql<ShownSource>(sources, [tx.tenantId]);

const statuses: PreparedStatement = {
  name: 'requests-list-source-statuses',
  text: `select coalesce(m.foreign_status, r.foreign_status) as name, coalesce(r.requests, 0) as requests,
           m.status, m.pause_reason, m.is_first_answer, m.is_registration, m.is_confirmed
         from (select * from requests.status_mapping where tenant_id = $1 and source_code = $2) m
         full join (
           select foreign_status, count(*) as requests from requests.service_request
           where tenant_id = $1 and source_code = $2 and foreign_status is not null group by 1
         ) r on r.foreign_status = m.foreign_status
         order by m.status is not null, requests desc, name`,
};

interface StatusRow {
  readonly name: string;
  readonly requests: number;
  readonly status: StatusRule['status'] | null;
  readonly pause_reason: string | null;
  readonly is_first_answer: boolean | null;
  readonly is_registration: boolean | null;
  readonly is_confirmed: boolean | null;
}

export interface ShownStatus {
  readonly name: string;
  readonly requests: number;
  readonly rule: StatusRule | null;
}

/** Statuses of a source: those that were mapped and those that came; the unmapped first. */
export async function listSourceStatuses(tx: ReadTx, code: string): Promise<ShownStatus[]> {
  const rows = await tx.sql<StatusRow>(statuses, [tx.tenantId, code]);
  return rows.map((row) => ({ name: row.name, requests: row.requests, rule: ruleOf(row) }));
}

function ruleOf(row: StatusRow): StatusRule | null {
  if (row.status === null) return null;
  return {
    status: row.status,
    ...(row.pause_reason === null ? {} : { pauseReason: row.pause_reason }),
    ...(row.is_first_answer === true ? { isFirstAnswer: true } : {}),
    ...(row.is_registration === true ? { isRegistration: true } : {}),
    ...(row.is_confirmed === null ? {} : { isConfirmed: row.is_confirmed }),
  };
}
