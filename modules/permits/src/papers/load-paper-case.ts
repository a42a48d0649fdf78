import type { Language } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { getApplication } from '../db/application-repo.ts';
import { presentApplication } from '../queries/present-application.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import type { PaperCase } from './case-facts.ts';

/** A case with the words its papers need. */
export async function loadPaperCase(
  deps: PermitsDeps,
  tx: ReadTx,
  applicationId: string,
  language: Language,
): Promise<PaperCase> {
  const loaded = await getApplication(tx, deps.vault, applicationId);
  const view = await presentApplication(deps, tx, { principal: null }, loaded);
  const kindOf = await deps.rules.subtypeTitle(tx);
  const names = await deps.people.displayNames(tx, [loaded.state.applicantPersonId]);
  return {
    view,
    tenant: await deps.tenantOf(tx),
    language,
    kind: kindOf(loaded.form.subtype)[language],
    placeName: (await deps.places.placeName(tx, loaded.form.place)) ?? view.placeName ?? '',
    applicantName: names.get(loaded.state.applicantPersonId) ?? '',
  };
}
