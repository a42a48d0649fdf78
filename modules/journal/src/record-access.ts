import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';

/** A look at data of a person. */
export interface NewAccessRecord {
  /** What was opened: an application, a document, a card. */
  readonly subject: { readonly type: string; readonly id: string };
  /** Whose data it shows; absent when nobody's in particular, as in a search. */
  readonly personId?: PersonId;
  /** Why, as a code: `review`, `search`, `export`, `support`. */
  readonly purpose: string;
  readonly ip?: string;
  readonly viewerRole?: string;
}

/** Adds a line to the private log of looks. @norm 152-ФЗ ст. 18.1, 19 */
export async function recordAccess(tx: Tx, record: NewAccessRecord): Promise<void> {
  const { actor } = tx.scope;
  const role =
    actor.kind === 'person' ? actor.roles.find((grant) => grant.tenantId === tx.tenantId)?.role : undefined;
  await tx.sql(
    {
      name: 'journal-record-access',
      text: `insert into journal.access_record
               (tenant_id, id, at, viewer_person_id, viewer_role, person_id, subject_type, subject_id, purpose, ip)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    },
    [
      tx.tenantId,
      tx.newId(),
      tx.now,
      actor.kind === 'person' ? actor.personId : null,
      record.viewerRole ?? role ?? actor.kind,
      record.personId ?? null,
      record.subject.type,
      record.subject.id,
      record.purpose,
      record.ip ?? null,
    ],
  );
}
