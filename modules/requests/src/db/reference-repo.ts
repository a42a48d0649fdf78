import type { BilingualText, PlainDate, ZoneId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { NormBasis, NormUnit, ServiceNorm } from '../domain/service-norm.ts';
import type { StatusMapping, StatusMeaning } from '../domain/status-mapping.ts';
import { requestsDb } from './requests-db.ts';

export interface Source {
  readonly code: string;
  readonly title: BilingualText;
  readonly kind: 'api' | 'file' | 'poller' | 'permits' | 'manual';
  readonly zone: ZoneId;
  readonly settings: Readonly<Record<string, unknown>>;
}

export async function findSource(tx: ReadTx, code: string): Promise<Source | undefined> {
  const row = await requestsDb(tx)
    .selectFrom('requests.source')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', code)
    .executeTakeFirst();
  return (
    row && {
      code: row.code,
      title: { ru: row.title_ru, en: row.title_en },
      kind: row.kind,
      zone: row.zone as ZoneId,
      settings: row.settings,
    }
  );
}

/** What the statuses of a source mean. */
export async function loadStatusMapping(tx: ReadTx, sourceCode: string): Promise<StatusMapping> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.status_mapping')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('source_code', '=', sourceCode)
    .execute();
  return new Map(
    rows.map((row): [string, StatusMeaning] => [
      row.foreign_status,
      {
        status: row.status,
        ...(row.pause_reason === null ? {} : { pauseReason: row.pause_reason }),
        ...(row.is_first_answer ? { isFirstAnswer: true } : {}),
        ...(row.is_registration ? { isRegistration: true } : {}),
        ...(row.is_confirmed === null ? {} : { isConfirmed: row.is_confirmed }),
      },
    ]),
  );
}

/** Every norm of the town, of all days. */
export async function loadNorms(tx: ReadTx): Promise<ServiceNorm[]> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.service_norm')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .orderBy('service_code')
    .orderBy('stage')
    .orderBy('valid_from')
    .execute();
  return rows.map(normOfRow);
}

export const normOfRow = (row: {
  readonly id: string;
  readonly service_code: string;
  readonly stage: string;
  readonly amount: number;
  readonly unit: NormUnit;
  readonly end_shift: ServiceNorm['endShift'];
  readonly ends_with: ServiceNorm['endsWith'];
  readonly starts_with: ServiceNorm['startsWith'];
  readonly pausable: boolean;
  readonly pause_reasons: readonly string[];
  readonly extension: { readonly amount: number } | null;
  readonly at_risk_share: number;
  readonly very_overdue_working_days: number;
  readonly valid_from: PlainDate;
  readonly valid_to: PlainDate | null;
  readonly basis: unknown;
  readonly verification: string;
  readonly version: number;
}): ServiceNorm => ({
  id: row.id,
  serviceCode: row.service_code,
  stage: row.stage,
  amount: row.amount,
  unit: row.unit,
  endShift: row.end_shift,
  endsWith: row.ends_with,
  startsWith: row.starts_with,
  isPausable: row.pausable,
  pauseReasons: row.pause_reasons,
  ...(row.extension === null ? {} : { extension: row.extension.amount }),
  atRiskShare: row.at_risk_share,
  veryOverdueWorkingDays: row.very_overdue_working_days,
  validFrom: row.valid_from,
  ...(row.valid_to === null ? {} : { validTo: row.valid_to }),
  basis: row.basis as readonly NormBasis[],
  verification: row.verification,
  version: row.version,
});
