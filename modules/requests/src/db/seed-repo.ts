import { hash } from 'node:crypto';
import type { ProductionCalendar } from '@veche/deadlines';
import type { PlainDate } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { PackService } from '../domain/service-pack.ts';
import type { ServiceNorm } from '../domain/service-norm.ts';
import type { StatusMeaning } from '../domain/status-mapping.ts';
import { unknownService } from './request-row.ts';
import type { Source } from './reference-repo.ts';
import { requestsDb } from './requests-db.ts';

/** Adds sources that are not there yet. */
export async function insertSources(tx: Tx, sources: readonly Source[]): Promise<void> {
  await requestsDb(tx)
    .insertInto('requests.source')
    .values(
      sources.map(({ code, title, kind, zone, settings }) => ({
        tenant_id: tx.tenantId,
        code,
        title_ru: title.ru,
        title_en: title.en,
        kind,
        zone,
        settings: JSON.stringify(settings),
        created_at: tx.now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Says what the statuses of a source mean; what was said before of the same status gives way. */
export async function saveStatusMapping(
  tx: Tx,
  sourceCode: string,
  meanings: Readonly<Record<string, StatusMeaning>>,
): Promise<void> {
  const rows = mappingRows(tx, sourceCode, meanings);
  if (rows.length === 0) return;
  await requestsDb(tx)
    .insertInto('requests.status_mapping')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'source_code', 'foreign_status']).doUpdateSet((eb) => ({
        status: eb.ref('excluded.status'),
        pause_reason: eb.ref('excluded.pause_reason'),
        is_first_answer: eb.ref('excluded.is_first_answer'),
        is_registration: eb.ref('excluded.is_registration'),
        is_confirmed: eb.ref('excluded.is_confirmed'),
      })),
    )
    .execute();
}

/** The same for a town that may have said something of its own already: that stands. */
export async function insertStatusMapping(
  tx: Tx,
  sourceCode: string,
  meanings: Readonly<Record<string, StatusMeaning>>,
): Promise<void> {
  await requestsDb(tx)
    .insertInto('requests.status_mapping')
    .values(mappingRows(tx, sourceCode, meanings))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const mappingRows = (tx: Tx, sourceCode: string, meanings: Readonly<Record<string, StatusMeaning>>) =>
  Object.entries(meanings).map(([foreignStatus, meaning]) => ({
    tenant_id: tx.tenantId,
    source_code: sourceCode,
    foreign_status: foreignStatus,
    status: meaning.status,
    pause_reason: meaning.pauseReason ?? null,
    is_first_answer: meaning.isFirstAnswer ?? false,
    is_registration: meaning.isRegistration ?? false,
    is_confirmed: meaning.isConfirmed ?? null,
  }));

/** Adds services with their norms; a town that has them already keeps its own. */
export async function insertPackServices(tx: Tx, services: readonly PackService[]): Promise<void> {
  const fresh = await requestsDb(tx)
    .insertInto('requests.service')
    .values([
      serviceRow(tx, {
        code: unknownService,
        title: { ru: 'Услуга не названа', en: 'Service not named' },
        system: 'monitor',
      }),
      ...services.map((service) => serviceRow(tx, service)),
    ])
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .execute();
  const added = new Set(fresh.map(({ code }) => code));
  const norms = services
    .filter(({ code }) => added.has(code))
    .flatMap(({ code, norms: terms }) =>
      terms.map((norm) => normRow(tx, { ...norm, id: tx.newId(), serviceCode: code, version: 1 })),
    );
  if (norms.length > 0) await requestsDb(tx).insertInto('requests.service_norm').values(norms).execute();
}

const serviceRow = (tx: Tx, { code, title, system, category }: Omit<PackService, 'norms'>) => ({
  tenant_id: tx.tenantId,
  code,
  title_ru: title.ru,
  title_en: title.en,
  category: category ?? null,
  object: null,
  system,
});

export const normRow = (tx: Tx, norm: ServiceNorm) => ({
  tenant_id: tx.tenantId,
  id: norm.id,
  service_code: norm.serviceCode,
  stage: norm.stage,
  amount: norm.amount,
  unit: norm.unit,
  end_shift: norm.endShift,
  ends_with: norm.endsWith,
  starts_with: norm.startsWith,
  pausable: norm.isPausable,
  pause_reasons: [...norm.pauseReasons],
  extension:
    norm.extension === undefined ? null : JSON.stringify({ amount: norm.extension, unit: norm.unit }),
  at_risk_share: norm.atRiskShare,
  very_overdue_working_days: norm.veryOverdueWorkingDays,
  valid_from: norm.validFrom,
  valid_to: norm.validTo ?? null,
  basis: JSON.stringify(norm.basis),
  verification: norm.verification,
  version: norm.version,
});

export const hashOfCalendar = (calendar: ProductionCalendar): string =>
  hash('sha256', JSON.stringify(calendar), 'hex');

/** The calendar the product ships becomes version 1 of a town that has none. */
export async function insertShippedCalendar(tx: Tx, calendar: ProductionCalendar): Promise<void> {
  await requestsDb(tx)
    .insertInto('requests.calendar_version')
    .values({
      tenant_id: tx.tenantId,
      version: 1,
      hash: hashOfCalendar(calendar),
      decreed_on: calendar.version.slice(0, 10) as PlainDate,
      title_ru: 'Календарь из поставки',
      title_en: 'The calendar that came with the product',
      data: JSON.stringify(calendar),
      entered_by: null,
      entered_at: tx.now,
      activated_at: tx.now,
      moved_count: null,
      change_id: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
