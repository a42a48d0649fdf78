import type { ServiceNormView } from '@veche/contracts';
import type { BilingualText, PlainDate } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { unknownService } from '../db/request-row.ts';
import { loadNorms } from '../db/reference-repo.ts';
import { requestsDb } from '../db/requests-db.ts';
import { normBookOf, type ServiceNorm } from '../domain/service-norm.ts';

interface ListedService {
  readonly code: string;
  readonly title: BilingualText;
  readonly category: string | null;
  readonly system: string;
  readonly norms: ServiceNormView[];
}

/** Services with all their norms, the newest of each stage first. */
export async function listServices(tx: ReadTx, today: PlainDate): Promise<ListedService[]> {
  const rows = await requestsDb(tx)
    .selectFrom('requests.service')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('code', '<>', unknownService)
    .orderBy('title_ru')
    .execute();
  const norms = normBookOf(await loadNorms(tx));
  return rows.map((row) => ({
    code: row.code,
    title: { ru: row.title_ru, en: row.title_en },
    category: row.category,
    system: row.system,
    norms: (norms.get(row.code) ?? [])
      .toSorted((a, b) => a.stage.localeCompare(b.stage) || (a.validFrom < b.validFrom ? 1 : -1))
      .map((norm) => presentNorm(norm, today)),
  }));
}

function presentNorm(norm: ServiceNorm, today: PlainDate): ServiceNormView {
  const { validTo, basis, pauseReasons: _reasons, atRiskShare: _share, ...told } = norm;
  return {
    ...told,
    validTo: validTo ?? null,
    isInForce: norm.validFrom <= today && (validTo === undefined || today < validTo),
    basis: [...basis],
  };
}
