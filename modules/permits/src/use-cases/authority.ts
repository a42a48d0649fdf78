import type { PersonId } from '@veche/kernel';
import { AppError, noRight, notFound, type ReadTx, type RequestContext } from '@veche/platform';
import type { LoadedApplication } from '../db/application-repo.ts';
import type { PermitsDeps } from './deps.ts';

/** Whose case it is: the applicant's own, or of an organisation they belong to. */
export async function isOwnCase(
  deps: PermitsDeps,
  tx: ReadTx,
  personId: PersonId,
  loaded: LoadedApplication,
): Promise<boolean> {
  if (loaded.row.applicant_person_id === personId) return true;
  const organisationId = loaded.row.organisation_id;
  return organisationId !== null && deps.people.isMemberOf(tx, personId, organisationId as never);
}

/** @throws AppError `not-found`: a foreign case must not be told from an absent one. */
export async function assertOwnCase(
  deps: PermitsDeps,
  tx: ReadTx,
  context: Pick<RequestContext, 'principal'>,
  loaded: LoadedApplication,
): Promise<void> {
  const personId = context.principal?.personId;
  if (!personId || !(await isOwnCase(deps, tx, personId, loaded))) throw notFound();
}

/** The owner, or who may read any submitted case of this town. @throws AppError `not-found` */
export async function assertMayRead(
  deps: PermitsDeps,
  tx: ReadTx,
  context: Pick<RequestContext, 'principal'>,
  loaded: LoadedApplication,
): Promise<void> {
  const principal = context.principal;
  if (!principal) throw notFound();
  if (await isOwnCase(deps, tx, principal.personId, loaded)) return;
  if (principal.permissions.has('application.read-any') && loaded.state.status !== 'DRAFT') return;
  throw notFound();
}

/** An officer acts on others' cases only: who belongs to the applicant's organisation hands the case over (Z05). */
export async function assertMayReview(
  deps: PermitsDeps,
  tx: ReadTx,
  context: Pick<RequestContext, 'principal'>,
  loaded: LoadedApplication,
): Promise<void> {
  const principal = context.principal;
  if (!principal || !principal.permissions.has('application.read-any')) throw noRight();
  if (loaded.state.status === 'DRAFT') throw notFound();
  if (await isOwnCase(deps, tx, principal.personId, loaded))
    throw new AppError('conflict-of-interest', { extra: { check: 'Z05' } });
}
