import { textOf } from '@veche/platform';
import type { PersonId } from '@veche/kernel';
import type { CommittedEvent, LiveNote, ReadTx } from '@veche/platform';
import type { Tables } from './db/tables.ts';

/** Open cards of a case look again when it changes; the officers' queue with them. */
export async function applicationNotes(tx: ReadTx, event: CommittedEvent): Promise<LiveNote[]> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .select(['id', 'applicant_person_id', 'organisation_id'])
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', textOf(event.data, 'applicationId'))
    .executeTakeFirst();
  if (!row) return [];
  const owner = row.applicant_person_id as PersonId;
  const isOfficer = (permissions: ReadonlySet<string>): boolean => permissions.has('application.read-any');
  return [
    {
      topic: 'application',
      subjectId: row.id,
      visibleTo: (principal) =>
        principal.personId === owner ||
        isOfficer(principal.permissions) ||
        principal.roles.some(
          (grant) => grant.organisationId !== undefined && grant.organisationId === row.organisation_id,
        ),
    },
    { topic: 'queue', subjectId: row.id, visibleTo: (principal) => principal.permissions.has('queue.read') },
  ];
}
