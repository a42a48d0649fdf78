import type { MassEventForm } from '@veche/contracts';
import { authorityNameOf, type Tx } from '@veche/platform';
import type { Tables } from '../db/tables.ts';
import type { Agreed, Permit } from '../domain/application.ts';
import { publicFactsOf } from '../domain/public-facts.ts';
import type { PermitsDeps } from './deps.ts';

/** Writes the permit row with what the public page shows; the paper itself is rendered and signed by a job. */
export async function insertPermit(
  deps: PermitsDeps,
  tx: Tx,
  issued: { applicationId: string; state: Agreed; permit: Permit; form: MassEventForm },
): Promise<void> {
  const { form, permit, state } = issued;
  const tenant = await deps.tenantOf(tx);
  const organisationId = form.organizer?.organisationId;
  const organisation = organisationId
    ? await deps.people.organisation(tx, organisationId as never)
    : undefined;
  const facts = publicFactsOf(form, {
    authority: authorityNameOf(tenant).ru,
    placeName: (await deps.places.placeName(tx, form.place)) ?? '',
    geometry: await deps.places.geometry(tx, form.place),
    conditions: state.decision.conditions.map((condition) => condition.text),
    organiserName: organisation?.isLegalEntity ? organisation.name : undefined,
    isDemonstration: tenant.isDemonstration,
  });
  await tx
    .kysely<Tables>()
    .insertInto('permits.permit')
    .values({
      tenant_id: tx.tenantId,
      id: permit.id,
      application_id: issued.applicationId,
      number: permit.number,
      token: deps.newToken(),
      code: deps.newCode(),
      state: 'in-preparation',
      issued_at: permit.issuedAt,
      public_facts: JSON.stringify(facts),
    })
    .execute();
}

export async function setPermitState(
  tx: Tx,
  permit: Permit,
  state: Permit['state'],
  supersededBy?: string,
): Promise<void> {
  await tx
    .kysely<Tables>()
    .updateTable('permits.permit')
    .set({
      state,
      state_changed_at: tx.now,
      ...(supersededBy === undefined ? {} : { superseded_by: supersededBy }),
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', permit.id)
    .execute();
}
