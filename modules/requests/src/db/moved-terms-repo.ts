import type { Instant, PersonId } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';

/** A request of a known person whose term a change has moved. */
export interface MovedTermRow {
  readonly requestId: string;
  readonly number: string;
  readonly serviceCode: string;
  readonly personId: PersonId;
  readonly oldDueAt: Instant | null;
  readonly newDueAt: Instant | null;
}

const moved: PreparedStatement = {
  name: 'requests.moved-terms-of-people',
  text: `select r.id, r.number, r.service_code, r.person_id, e.old_due_at, e.new_due_at
         from requests.request_event e
         join requests.service_request r on r.tenant_id = e.tenant_id and r.id = e.request_id
         where e.tenant_id = $1 and e.change_id = $2 and e.kind = 'recalculated' and r.person_id is not null
           and ($3::uuid is null or e.request_id > $3)
         order by e.request_id limit $4`,
};

/** Requests of people among those a change has moved, in order of their ids, from one on. */
export async function listMovedTerms(
  tx: ReadTx,
  page: { readonly changeId: string; readonly after: string | undefined; readonly limit: number },
): Promise<MovedTermRow[]> {
  const rows = await tx.sql<{
    id: string;
    number: string;
    service_code: string;
    person_id: PersonId;
    old_due_at: Instant | null;
    new_due_at: Instant | null;
  }>(moved, [tx.tenantId, page.changeId, page.after ?? null, page.limit]);
  return rows.map((row) => ({
    requestId: row.id,
    number: row.number,
    serviceCode: row.service_code,
    personId: row.person_id,
    oldDueAt: row.old_due_at,
    newDueAt: row.new_due_at,
  }));
}

const inHand: PreparedStatement = {
  name: 'requests.moved-terms-in-hand',
  text: `select x.person_id, count(*)::int as count
         from requests.request_event e
         join requests.executor x on x.tenant_id = e.tenant_id and x.request_id = e.request_id
         where e.tenant_id = $1 and e.change_id = $2 and e.kind = 'recalculated' group by x.person_id`,
};

/** How many of the moved requests each executor has in hand. */
export async function countMovedInHand(tx: ReadTx, changeId: string): Promise<Map<PersonId, number>> {
  const rows = await tx.sql<{ person_id: PersonId; count: number }>(inHand, [tx.tenantId, changeId]);
  return new Map(rows.map(({ person_id: personId, count }) => [personId, count]));
}
