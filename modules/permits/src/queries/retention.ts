import type { ApplicationSummary } from '@veche/contracts';
import type { BilingualText, Instant, PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { Tables } from '../db/tables.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { listMyApplications } from './list-applications.ts';

export interface CaseHold {
  readonly reason: BilingualText;
  readonly basis: string;
  readonly until: Instant;
}

const retentionYears = 5;

/**
 * Until when the law keeps this person's filed cases: five years after the event, or after filing when it has no date.
 *
 * @norm приказ Росархива от 20.12.2019 № 236 (item to be confirmed); domain specification §7.3
 */
export async function retentionHoldsOf(tx: ReadTx, personId: PersonId): Promise<CaseHold[]> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .select(
      sql<Instant | null>`max(coalesce(ends_at, filed_at) + make_interval(years => ${retentionYears}))`.as(
        'until',
      ),
    )
    .where('tenant_id', '=', tx.tenantId)
    .where('applicant_person_id', '=', personId)
    .where('number', 'is not', null)
    .executeTakeFirst();
  if (!row?.until || row.until <= tx.now) return [];
  return [
    {
      reason: {
        ru: 'Поданные заявки и решения по ним хранятся пять лет после мероприятия',
        en: 'Filed applications and their decisions are kept for five years after the event',
      },
      basis: 'приказ Росархива от 20.12.2019 № 236',
      until: row.until,
    },
  ];
}

/** The person's cases of one town, for the export of one's own data. */
export async function exportCases(
  deps: PermitsDeps,
  tx: ReadTx,
  personId: PersonId,
): Promise<ApplicationSummary[]> {
  const cases: ApplicationSummary[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await listMyApplications(deps, tx, personId, { cursor, limit: 200 });
    cases.push(...page.items);
    if (page.nextCursor === undefined) return cases;
    cursor = page.nextCursor;
  }
}
