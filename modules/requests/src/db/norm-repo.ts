import type { PlainDate } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { ServiceNorm } from '../domain/service-norm.ts';
import { normOfRow } from './reference-repo.ts';
import { requestsDb } from './requests-db.ts';
import { normRow } from './seed-repo.ts';

/** Norms of one stage of a service, the oldest first. */
export async function listNormsOfStage(
  tx: ReadTx,
  serviceCode: string,
  stage: string,
): Promise<ServiceNorm[]> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.service_norm')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('service_code', '=', serviceCode)
    .where('stage', '=', stage)
    .orderBy('valid_from')
    .execute();
  return rows.map(normOfRow);
}

export async function endNorm(tx: Tx, id: string, validTo: PlainDate): Promise<void> {
  await requestsDb(tx)
    .updateTable('requests.service_norm')
    .set({ valid_to: validTo })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .execute();
}

export async function insertNorm(tx: Tx, norm: ServiceNorm): Promise<void> {
  await requestsDb(tx).insertInto('requests.service_norm').values(normRow(tx, norm)).execute();
}

export async function serviceExists(tx: ReadTx, code: string): Promise<boolean> {
  const row = await requestsDb(tx)
    .selectFrom('requests.service')
    .select('code')
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '=', code)
    .executeTakeFirst();
  return row !== undefined;
}
