import type { AccessRecord } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';

export interface AccessRecordFilter {
  readonly personId?: string | undefined;
  readonly viewerPersonId?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** `at` and `id` of the last line of the page before. */
  readonly after?: { readonly at: string; readonly id: string } | undefined;
  readonly limit: number;
}

interface Tables {
  'journal.access_record': {
    tenant_id: string;
    id: string;
    at: string;
    viewer_person_id: string | null;
    viewer_role: string;
    person_id: string | null;
    subject_type: string;
    subject_id: string;
    purpose: string;
    ip: string | null;
  };
}

/** Looks at personal data, newest first, one more than `limit` when there is a next page. */
export async function listAccessRecords(tx: ReadTx, filter: AccessRecordFilter): Promise<AccessRecord[]> {
  let query = tx
    .kysely<Tables>()
    .selectFrom('journal.access_record')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1);
  const { personId, viewerPersonId, subjectId, from, until, after } = filter;
  if (personId !== undefined) query = query.where('person_id', '=', personId);
  if (viewerPersonId !== undefined) query = query.where('viewer_person_id', '=', viewerPersonId);
  if (subjectId !== undefined) query = query.where('subject_id', '=', subjectId);
  if (from !== undefined) query = query.where('at', '>=', from);
  if (until !== undefined) query = query.where('at', '<', until);
  if (after !== undefined) {
    query = query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(after.at, after.id)));
  }
  return (await query.execute()).map((row) => ({
    id: row.id,
    at: row.at,
    viewerPersonId: row.viewer_person_id,
    viewerRole: row.viewer_role,
    personId: row.person_id,
    subject: { type: row.subject_type, id: row.subject_id },
    purpose: row.purpose,
    ip: row.ip,
  }));
}
