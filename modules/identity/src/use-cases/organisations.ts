import type { OrganisationId, PersonId } from '@veche/kernel';
import { invalidInput, notFound, rejected, stale, type Scope, type Tx } from '@veche/platform';
import {
  findOrganisation,
  hasOtherWithInn,
  insertOrganisation,
  listMembers,
  lockOrganisation,
  markOrganisationClosed,
  updateOrganisation,
  type Organisation,
  type Particulars,
} from '../db/organisation-repo.ts';
import { findOrganisationFaults, type OrganisationKind } from '../domain/organisation.ts';
import type { IdentityDeps } from '../ports.ts';
import { organisationErrors } from './field-errors.ts';

export interface OrganisationInput extends Particulars {
  readonly kind: OrganisationKind;
}

/** Adds an organisation; who adds it becomes its owner. That the numbers are those of the name is not proved here. */
export async function createOrganisation(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  input: OrganisationInput,
): Promise<OrganisationId> {
  assertNumbers(input);
  return deps.db.transact(scope, async (tx) => {
    const id = tx.newId() as OrganisationId;
    if (!(await insertOrganisation(deps.vault, tx, { id, addedBy: personId, ...input })))
      throw rejected('organisation-exists');
    await deps.appendJournal(tx, {
      action: 'identity.organisation.added',
      subject: { type: 'organisation', id },
      revision: 1,
      result: [input.kind],
    });
    return id;
  });
}

/** Replaces the particulars of an organisation. */
export async function changeOrganisation(
  deps: IdentityDeps,
  scope: Scope,
  command: {
    readonly personId: PersonId;
    readonly id: OrganisationId;
    readonly version: number;
    readonly input: OrganisationInput;
  },
): Promise<void> {
  const { personId, id, version, input } = command;
  await deps.db.transact(scope, async (tx) => {
    const organisation = await getOwned(deps, tx, personId, id);
    assertNumbers(input);
    const { addedBy } = organisation;
    if (input.inn !== undefined && (await hasOtherWithInn(deps.vault, tx, { addedBy, inn: input.inn, id })))
      throw rejected('organisation-exists');
    const revision = await updateOrganisation(deps.vault, tx, { id, version, addedBy, ...input });
    if (revision === undefined) throw stale(organisation.version);
    await deps.appendJournal(tx, {
      action: 'identity.organisation.changed',
      subject: { type: 'organisation', id },
      revision,
    });
  });
}

/** Closes an organisation: nobody can apply for it any more, what was applied for stays. */
export async function closeOrganisation(
  deps: IdentityDeps,
  scope: Scope,
  personId: PersonId,
  id: OrganisationId,
): Promise<void> {
  await deps.db.transact(scope, async (tx) => {
    const { version } = await getOwned(deps, tx, personId, id);
    await markOrganisationClosed(tx, id);
    await deps.appendJournal(tx, {
      action: 'identity.organisation.closed',
      subject: { type: 'organisation', id },
      revision: version,
    });
  });
}

/**
 * The open organisation, held for the rest of the transaction.
 *
 * @throws AppError `not-found` for who is no member: whether it exists is not told; `owner-only` for other members
 */
export async function getOwned(
  deps: IdentityDeps,
  tx: Tx,
  personId: PersonId,
  id: OrganisationId,
): Promise<Organisation> {
  const organisation = (await lockOrganisation(tx, id))
    ? await findOrganisation(deps.vault, tx, id)
    : undefined;
  const mine = (await listMembers(tx, id)).find((member) => member.personId === personId);
  if (!organisation || !mine) throw notFound();
  if (mine.right !== 'owner') throw rejected('owner-only');
  return organisation;
}

function assertNumbers(input: OrganisationInput): void {
  const faults = findOrganisationFaults(input);
  if (faults.length > 0) throw invalidInput(organisationErrors(input.kind, faults));
}
