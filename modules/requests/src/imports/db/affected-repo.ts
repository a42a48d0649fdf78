import type { PreparedStatement, ReadTx } from '@veche/platform';

const affected: PreparedStatement = {
  name: 'requests.affected-by-statuses',
  text: `select r.id from requests.service_request r
         where r.tenant_id = $1 and r.source_code = $2 and r.id > $4 and exists (
           select from requests.request_event e where e.tenant_id = $1 and e.request_id = r.id and e.foreign_status = any($3))
         order by r.id limit $5`,
};

/** Requests of a source that ever stood in one of these statuses, after an id. */
export async function listAffectedRequests(
  tx: ReadTx,
  sourceCode: string,
  statuses: readonly string[],
  page: { readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>(affected, [
    tx.tenantId,
    sourceCode,
    statuses,
    page.after,
    page.limit,
  ]);
  return rows.map(({ id }) => id);
}
