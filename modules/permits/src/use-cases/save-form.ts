import type { EvaluationView, MassEventForm } from '@veche/contracts';
import { rejected, type RequestContext, type Tx } from '@veche/platform';
import {
  insertFormVersion,
  loadForCommand,
  saveApplication,
  type LoadedApplication,
} from '../db/application-repo.ts';
import { formColumnsOf } from '../db/form-columns.ts';
import type { Tables } from '../db/tables.ts';
import type { Draft } from '../domain/application.ts';
import { assertOwnCase } from './authority.ts';
import type { PermitsDeps } from './deps.ts';
import { countFindings, judgeApplication } from './judge.ts';

/** Saves typed within this time on the same step are one version; later ones are kept apart. */
const sameVersionMs = 10 * 60_000;

/**
 * Saves a draft as typed and answers with what the rules say of it. Autosaves are not journalled; versions are kept
 * so that an earlier one can be restored.
 */
export async function saveForm(
  deps: PermitsDeps,
  tx: Tx,
  context: Pick<RequestContext, 'principal'>,
  command: { id: string; ifMatch: number | undefined; form: MassEventForm; step: string | undefined },
): Promise<{ version: number; formVersion: number; evaluation: EvaluationView }> {
  const loaded = await loadForCommand(tx, deps.vault, command.id, command.ifMatch);
  await assertOwnCase(deps, tx, context, loaded);
  if (loaded.state.status !== 'DRAFT')
    throw rejected('wrong-status', { extra: { status: loaded.state.status } });
  return writeDraft(deps, tx, loaded, { form: command.form, step: command.step, fresh: false });
}

export async function writeDraft(
  deps: PermitsDeps,
  tx: Tx,
  loaded: LoadedApplication,
  draft: { form: MassEventForm; step: string | undefined; fresh: boolean },
): Promise<{ version: number; formVersion: number; evaluation: EvaluationView }> {
  const judged = await judgeApplication(deps, tx, loaded, {
    form: draft.form,
    gate: 'submission',
    audience: 'applicant',
  });
  const formVersion =
    loaded.row.form_version + (draft.fresh || (await startsNewVersion(tx, loaded, draft.step)) ? 1 : 0);
  const version = loaded.version + 1;
  const { eventClass: _before, ...core } = loaded.state as Draft;
  const state: Draft = {
    ...core,
    formVersion,
    ...(draft.form.eventClass ? { eventClass: draft.form.eventClass } : {}),
  };
  const owner = loaded.row.applicant_person_id as Draft['applicantPersonId'];
  await saveApplication(tx, deps.vault, loaded, {
    state,
    version,
    columns: {
      form: {
        ...formColumnsOf(draft.form, await deps.places.placeName(tx, draft.form.place)),
        form: draft.form,
        formVersion,
      },
      evaluation: {
        sealed: await deps.vault.seal(tx, owner, 'evaluation', JSON.stringify(judged.view)),
        counts: countFindings(judged),
      },
    },
  });
  const sealedForm = await deps.vault.seal(tx, owner, 'application-form', JSON.stringify(draft.form));
  await insertFormVersion(tx, {
    applicationId: loaded.row.id,
    formVersion,
    sealedForm,
    step: draft.step ?? null,
  });
  return { version, formVersion, evaluation: judged.view };
}

async function startsNewVersion(
  tx: Tx,
  loaded: LoadedApplication,
  step: string | undefined,
): Promise<boolean> {
  const last = await tx
    .kysely<Tables>()
    .selectFrom('permits.form_version')
    .select(['step', 'saved_at', 'is_submitted'])
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', loaded.row.id)
    .where('form_version', '=', loaded.row.form_version)
    .executeTakeFirst();
  if (!last) return true;
  const isOld = Date.parse(tx.now) - Date.parse(last.saved_at) > sameVersionMs;
  return last.is_submitted || isOld || (last.step !== null && last.step !== (step ?? null));
}
