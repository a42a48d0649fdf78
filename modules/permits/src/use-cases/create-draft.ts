import type { MassEventForm } from '@veche/contracts';
import type { ApplicationId, PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import { getApplication, insertDraft } from '../db/application-repo.ts';
import { formColumnsOf } from '../db/form-columns.ts';
import type { Draft } from '../domain/application.ts';
import { copyForm } from '../domain/copy-form.ts';
import { assertOwnCase } from './authority.ts';
import type { PermitsDeps } from './deps.ts';

export interface CreateDraft {
  readonly personId: PersonId;
  readonly eventClass?: MassEventForm['eventClass'];
  readonly subtype?: string | undefined;
  readonly copyOf?: string | undefined;
  readonly organisationId?: string | undefined;
}

/** Starts a draft: empty, or prefilled from an earlier event of the same person. Drafts are not journalled. */
export async function createDraft(
  deps: PermitsDeps,
  tx: Tx,
  command: CreateDraft,
): Promise<{ id: string; version: number; status: 'DRAFT' }> {
  const earlier =
    command.copyOf === undefined ? undefined : await getApplication(tx, deps.vault, command.copyOf);
  if (earlier) await assertOwnCase(deps, tx, { principal: { personId: command.personId } as never }, earlier);
  const organisation = command.organisationId
    ? await deps.people.organisation(tx, command.organisationId as never)
    : undefined;
  const form: MassEventForm = {
    ...(earlier ? copyForm(earlier.form) : {}),
    ...(command.eventClass ? { eventClass: command.eventClass } : {}),
    ...(command.subtype ? { subtype: command.subtype } : {}),
    ...(organisation
      ? {
          organizer: {
            ...earlier?.form.organizer,
            kind: 'legal-entity' as const,
            organisationId: organisation.id,
            name: organisation.name,
            ...(organisation.inn ? { inn: organisation.inn } : {}),
          },
        }
      : {}),
  };
  const id = tx.newId() as ApplicationId;
  const state: Draft = {
    status: 'DRAFT',
    id,
    applicantPersonId: command.personId,
    createdAt: tx.now,
    formVersion: 1,
    ...(form.eventClass ? { eventClass: form.eventClass } : {}),
  };
  const columns = formColumnsOf(form, await deps.places.placeName(tx, form.place));
  await insertDraft(tx, deps.vault, { id, state, form, columns, applicantPersonId: command.personId });
  return { id, version: 1, status: 'DRAFT' };
}
