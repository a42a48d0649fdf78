import { rejected, type Tx } from '@veche/platform';
import { endNorm, insertNorm, listNormsOfStage } from '../db/norm-repo.ts';
import type { NewNorm, ServiceNorm } from '../domain/service-norm.ts';

/**
 * Lets a norm hold from a day on; the one before ends there. A day before the last change is refused: the past is not rewritten, only
 * the newest norm may give way.
 *
 * Errors: `norm-behind-the-last`.
 */
export async function putNormInForce(tx: Tx, norm: NewNorm): Promise<ServiceNorm> {
  const last = (await listNormsOfStage(tx, norm.serviceCode, norm.stage)).at(-1);
  if (last !== undefined && norm.validFrom <= last.validFrom) throw rejected('norm-behind-the-last');
  if (last !== undefined && (last.validTo === undefined || last.validTo > norm.validFrom))
    await endNorm(tx, last.id, norm.validFrom);
  const inForce: ServiceNorm = { ...norm, id: tx.newId(), version: (last?.version ?? 0) + 1 };
  await insertNorm(tx, inForce);
  return inForce;
}
