import type { dataExport } from '@veche/contracts';
import type { Principal, Scope } from '@veche/platform';
import type { z } from 'zod';
import { listConsents } from '../db/consent-repo.ts';
import type { IdentityDeps } from '../ports.ts';
import { presentConsent } from './consents.ts';
import { listDeviceSessions } from './device-sessions.ts';
import { readProfile } from './my-profile.ts';
import { listOrganisationViews } from './organisation-view.ts';

/** Everything kept about the person. @norm 152-ФЗ ст. 14 ч. 7 */
export async function exportMyData(
  deps: IdentityDeps,
  scope: Scope,
  principal: Principal,
): Promise<z.input<typeof dataExport>> {
  const { personId } = principal;
  const others = await deps.exportOthers(personId, scope);
  return deps.db.read(scope, async (tx) => ({
    exportedAt: tx.now,
    profile: await readProfile(deps, tx, principal),
    consents: (await listConsents(deps.vault, tx, personId)).map((consent) => ({
      ...presentConsent(consent),
      ...(consent.givenFromIp !== undefined && { givenFromIp: consent.givenFromIp }),
      ...(consent.withdrawnFromIp !== undefined && { withdrawnFromIp: consent.withdrawnFromIp }),
    })),
    sessions: await listDeviceSessions(tx, principal),
    organisations: await listOrganisationViews(deps.vault, tx, personId),
    others: { ...others },
  }));
}
