import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';

export interface JudgedCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly eventClass: string;
  readonly subtype: string | undefined;
  readonly filedOn: string;
}

/** Enough history to see who would be judged otherwise, few enough to answer at once. */
const mostCases = 500;

/** The newest packages as they were judged, for the back-test of a changed rule pack. */
export async function judgedCases(deps: Pick<PermitsDeps, 'vault'>, tx: ReadTx): Promise<JudgedCase[]> {
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('permits.submission as s')
    .innerJoin('permits.application as a', (join) =>
      join.onRef('a.tenant_id', '=', 's.tenant_id').onRef('a.id', '=', 's.application_id'),
    )
    .select(['s.sealed_facts', 's.filed_on', 'a.event_class', 'a.subtype', 'a.applicant_person_id'])
    .where('s.tenant_id', '=', tx.tenantId)
    .orderBy('s.submitted_at', 'desc')
    .limit(mostCases)
    .execute();
  const opened = await Promise.all(
    rows.map(async (row) => {
      const facts = await deps.vault.open(tx, row.applicant_person_id as PersonId, 'facts', row.sealed_facts);
      return facts === undefined || row.event_class === null
        ? []
        : [
            {
              facts: JSON.parse(facts) as Record<string, unknown>,
              eventClass: row.event_class,
              subtype: row.subtype ?? undefined,
              filedOn: row.filed_on,
            },
          ];
    }),
  );
  return opened.flat();
}
