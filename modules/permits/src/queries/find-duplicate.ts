import type { MassEventForm } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { ApplicationTable, Tables } from '../db/tables.ts';

/** Number of another live application of the same applicant for the same place and time (F11), if there is one. */
export async function findDuplicate(
  tx: ReadTx,
  own: ApplicationTable,
  form: MassEventForm,
): Promise<string | undefined> {
  const startsAt = form.sessions?.[0]?.startsAt;
  const endsAt = form.sessions?.at(-1)?.endsAt;
  if (startsAt === undefined || endsAt === undefined) return undefined;
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .select('number')
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '<>', own.id)
    .where('number', 'is not', null)
    .where('status', 'not in', ['REFUSED', 'WITHDRAWN', 'EXPIRED', 'HELD'])
    .where((eb) =>
      own.organisation_id === null
        ? eb('applicant_person_id', '=', own.applicant_person_id)
        : eb.or([
            eb('applicant_person_id', '=', own.applicant_person_id),
            eb('organisation_id', '=', own.organisation_id),
          ]),
    )
    .where('starts_at', '<', endsAt)
    .where('ends_at', '>', startsAt)
    .where((eb) =>
      form.place?.venueId
        ? eb('venue_id', '=', form.place.venueId)
        : eb('place_name', '=', form.place?.address ?? ''),
    )
    .executeTakeFirst();
  return row?.number ?? undefined;
}
