import type { MassEventForm } from '@veche/contracts';
import type { ApplicationId, Instant, PersonId } from '@veche/kernel';
import { notFound, stale, type ReadTx, type Tx } from '@veche/platform';
import type { Application } from '../domain/application.ts';
import type { FindingCounts } from '../domain/finding-counts.ts';
import { procedureOf } from '../domain/procedure.ts';
import type { Vault } from '../ports.ts';
import type { FormColumns } from './form-columns.ts';
import type { ApplicationTable, Tables } from './tables.ts';

/** An application as loaded: its state, its form and the columns that lists use. */
export interface LoadedApplication {
  readonly state: Application;
  readonly form: MassEventForm;
  readonly version: number;
  readonly row: ApplicationTable;
}

/** @throws AppError `not-found` when there is none in this town, or its owner was erased. */
export async function getApplication(
  tx: ReadTx,
  vault: Vault,
  id: string,
  lock: 'for-update' | 'no-lock' = 'no-lock',
): Promise<LoadedApplication> {
  const query = rowById(tx, id);
  const row = await (lock === 'for-update' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) throw notFound();
  return openRow(tx, vault, row);
}

/** The row alone, whoever its owner is. */
export const findApplicationRow = (tx: ReadTx, id: string): Promise<ApplicationTable | undefined> =>
  rowById(tx, id).executeTakeFirst();

const rowById = (tx: ReadTx, id: string) =>
  tx
    .kysely<Tables>()
    .selectFrom('permits.application')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id);

/** A row with its sealed parts opened. @throws AppError `not-found` when its owner was erased */
export async function openRow(tx: ReadTx, vault: Vault, row: ApplicationTable): Promise<LoadedApplication> {
  const opened = await tryOpenRow(tx, vault, row);
  if (!opened) throw notFound();
  return opened;
}

/** The same for lists and figures, which go on without the cases of erased people. */
export async function tryOpenRow(
  tx: ReadTx,
  vault: Vault,
  row: ApplicationTable,
): Promise<LoadedApplication | undefined> {
  const owner = row.applicant_person_id as PersonId;
  const state = await vault.open(tx, owner, 'application-state', row.sealed_state);
  const form = await vault.open(tx, owner, 'application-form', row.sealed_form);
  if (state === undefined || form === undefined) return undefined;
  return {
    state: JSON.parse(state) as Application,
    form: JSON.parse(form) as MassEventForm,
    version: row.version,
    row,
  };
}

/** Locks the application at the version the command was decided on. @throws AppError `stale-version` */
export async function loadForCommand(
  tx: Tx,
  vault: Vault,
  id: string,
  ifMatch: number | undefined,
): Promise<LoadedApplication> {
  const loaded = await getApplication(tx, vault, id, 'for-update');
  assertVersion(loaded, ifMatch);
  return loaded;
}

/** @throws AppError `stale-version` when the command was decided on another version */
export function assertVersion(loaded: LoadedApplication, ifMatch: number | undefined): void {
  if (ifMatch !== undefined && loaded.version !== ifMatch) throw stale(loaded.version);
}

export interface SavedColumns {
  readonly form?: FormColumns & { readonly form: MassEventForm; readonly formVersion: number };
  readonly number?: string;
  readonly filedAt?: Instant;
  readonly officerPersonId?: PersonId | null;
  readonly term?: {
    readonly dueOn: string | null;
    readonly dueAt: string | null;
    readonly isPaused: boolean;
  };
  readonly evaluation?: { readonly sealed: string; readonly counts: FindingCounts };
}

/** Writes the new state over the loaded version. The row lock makes the version check certain. */
export async function saveApplication(
  tx: Tx,
  vault: Vault,
  loaded: LoadedApplication,
  next: { state: Application; version: number; columns: SavedColumns },
): Promise<void> {
  const owner = loaded.row.applicant_person_id as PersonId;
  const { columns, state } = next;
  const sealedForm =
    columns.form && (await vault.seal(tx, owner, 'application-form', JSON.stringify(columns.form.form)));
  await tx
    .kysely<Tables>()
    .updateTable('permits.application')
    .set({
      version: next.version,
      status: state.status,
      sealed_state: await vault.seal(tx, owner, 'application-state', JSON.stringify(state)),
      updated_at: tx.now,
      amendment_filed_at: openAmendmentFiledAt(state),
      ...(state.eventClass
        ? { procedure: procedureOf(state.eventClass), event_class: state.eventClass }
        : {}),
      ...(columns.form && sealedForm
        ? { ...formSet(columns.form), sealed_form: sealedForm, form_version: columns.form.formVersion }
        : {}),
      ...(columns.number === undefined ? {} : { number: columns.number }),
      ...(columns.filedAt === undefined ? {} : { filed_at: columns.filedAt }),
      ...(columns.officerPersonId === undefined ? {} : { officer_person_id: columns.officerPersonId }),
      ...(columns.term
        ? { due_on: columns.term.dueOn, due_at: columns.term.dueAt, is_term_paused: columns.term.isPaused }
        : {}),
      ...(columns.evaluation
        ? {
            sealed_evaluation: columns.evaluation.sealed,
            finding_counts: JSON.stringify(columns.evaluation.counts) as never,
          }
        : {}),
    })
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', loaded.row.id)
    .execute();
}

const openAmendmentFiledAt = (state: Application): Instant | null =>
  'amendments' in state
    ? (state.amendments.find((each) => each.state === 'submitted')?.submittedAt ?? null)
    : null;

const formSet = (columns: FormColumns) => ({
  event_class: columns.eventClass,
  procedure: columns.eventClass === 'PUB' ? 'notification' : 'approval',
  subtype: columns.subtype,
  title: columns.title,
  organisation_id: columns.organisationId,
  starts_at: columns.startsAt,
  ends_at: columns.endsAt,
  place_name: columns.placeName,
  venue_id: columns.venueId,
  attendance_peak: columns.attendancePeak,
});

/** Adds a draft. */
export async function insertDraft(
  tx: Tx,
  vault: Vault,
  draft: {
    id: ApplicationId;
    state: Application;
    form: MassEventForm;
    columns: FormColumns;
    applicantPersonId: PersonId;
  },
): Promise<void> {
  const sealedForm = await vault.seal(
    tx,
    draft.applicantPersonId,
    'application-form',
    JSON.stringify(draft.form),
  );
  await tx
    .kysely<Tables>()
    .insertInto('permits.application')
    .values({
      tenant_id: tx.tenantId,
      id: draft.id,
      version: 1,
      status: 'DRAFT',
      ...formSet(draft.columns),
      applicant_person_id: draft.applicantPersonId,
      sealed_state: await vault.seal(
        tx,
        draft.applicantPersonId,
        'application-state',
        JSON.stringify(draft.state),
      ),
      sealed_form: sealedForm,
      form_version: 1,
      is_term_paused: false,
      finding_counts: JSON.stringify({ block: 0, warning: 0, unknown: 0, defect: 0 }) as never,
      created_at: tx.now,
      updated_at: tx.now,
    })
    .execute();
  await insertFormVersion(tx, { applicationId: draft.id, formVersion: 1, sealedForm, step: null });
}

/** Keeps a version of the form; saving the newest one again replaces its text. */
export async function insertFormVersion(
  tx: Tx,
  version: {
    applicationId: string;
    formVersion: number;
    sealedForm: string;
    step: string | null;
    isSubmitted?: boolean;
  },
): Promise<void> {
  await tx
    .kysely<Tables>()
    .insertInto('permits.form_version')
    .values({
      tenant_id: tx.tenantId,
      application_id: version.applicationId,
      form_version: version.formVersion,
      sealed_form: version.sealedForm,
      step: version.step,
      saved_at: tx.now,
      is_submitted: version.isSubmitted ?? false,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'application_id', 'form_version']).doUpdateSet((eb) => ({
        sealed_form: eb.ref('excluded.sealed_form'),
        step: eb.ref('excluded.step'),
        saved_at: eb.ref('excluded.saved_at'),
        is_submitted: eb.ref('excluded.is_submitted'),
      })),
    )
    .execute();
}

export async function getFormVersion(
  tx: ReadTx,
  vault: Vault,
  owner: PersonId,
  applicationId: string,
  formVersion: number,
): Promise<MassEventForm> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.form_version')
    .select('sealed_form')
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .where('form_version', '=', formVersion)
    .executeTakeFirst();
  const text = row && (await vault.open(tx, owner, 'application-form', row.sealed_form));
  if (text === undefined) throw notFound();
  return JSON.parse(text) as MassEventForm;
}

/** One more than any kept version: a refused amendment keeps its own. */
export async function nextFormVersion(tx: ReadTx, applicationId: string): Promise<number> {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('permits.form_version')
    .select((eb) => eb.fn.max('form_version').as('last'))
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', applicationId)
    .executeTakeFirstOrThrow();
  return (row.last ?? 0) + 1;
}
