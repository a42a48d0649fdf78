import type { demoPersona } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { z } from 'zod';
import { identityDb } from '../db/identity-db.ts';
import { demoPersonas } from '../domain/demo-personas.ts';
import { displayNameOf } from '../domain/person-names.ts';
import { assertDemonstration } from '../use-cases/demo-people.ts';

/** Invented people one can sign in as. @throws AppError `not-found` in a real town */
export async function listDemoPersonas(tx: ReadTx): Promise<z.input<typeof demoPersona>[]> {
  await assertDemonstration(tx);
  const seeded = await identityDb(tx)
    .selectFrom('identity.demo_persona')
    .select('code')
    .where('tenant_id', '=', tx.tenantId)
    .execute();
  const codes = new Set(seeded.map(({ code }) => code));
  return demoPersonas
    .filter(({ code }) => codes.has(code))
    .map(({ code, names, roles, organisation, description }) => ({
      code,
      displayName: displayNameOf(names),
      roles: [
        ...roles.map(({ role, agencyCode }) => ({ role, ...(agencyCode !== undefined && { agencyCode }) })),
        { role: 'applicant' as const },
      ],
      ...(organisation && { organisation: organisation.shortName ?? organisation.name }),
      description,
    }));
}
