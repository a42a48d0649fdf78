import { routes } from '@veche/contracts';
import { on, rejected, signInRequired, type RequestContext, type RouteLine } from '@veche/platform';
import type { PersonId } from '@veche/kernel';
import { getApplication, getFormVersion, loadForCommand } from '../db/application-repo.ts';
import type { Tables } from '../db/tables.ts';
import { listMyApplications } from '../queries/list-applications.ts';
import { presentApplication } from '../queries/present-application.ts';
import {
  answerClarification,
  answerProposal,
  requestAmendment,
  withdrawApplication,
} from '../use-cases/applicant-commands.ts';
import { assertMayRead, assertOwnCase, isOwnCase } from '../use-cases/authority.ts';
import type { Changed } from '../use-cases/change-application.ts';
import { createDraft } from '../use-cases/create-draft.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import { judgeApplication } from '../use-cases/judge.ts';
import { saveForm, writeDraft } from '../use-cases/save-form.ts';
import { submitApplication } from '../use-cases/submit-application.ts';
import { servePaper } from './serve-paper.ts';

export const changedReply = ({ id, version, status }: Pick<Changed, 'id' | 'version' | 'status'>) => ({
  body: { id, version, status },
  version,
});

export function personOf(context: Pick<RequestContext, 'principal'>): PersonId {
  if (!context.principal) throw signInRequired();
  return context.principal.personId;
}

/** What an organiser does with their own cases. */
export function applicantRoutes(deps: PermitsDeps): RouteLine[] {
  const { db } = deps;
  return [
    on(routes.createApplication, 'application.create', async (c) => {
      const { body } = c;
      const created = await db.transact(c.scope, (tx) =>
        createDraft(deps, tx, {
          personId: personOf(c),
          eventClass: body.eventClass,
          subtype: body.subtype,
          copyOf: body.copyOf,
          organisationId: body.organisationId,
        }),
      );
      return changedReply(created);
    }),
    on(routes.listMyApplications, 'application.read-own', async (c) => ({
      body: await db.read(c.scope, (tx) => listMyApplications(deps, tx, personOf(c), c.query)),
    })),
    on(routes.getApplication, 'signed-in', async (c) => {
      const { view, owner, isOwn } = await db.read(c.scope, async (tx) => {
        const loaded = await getApplication(tx, deps.vault, c.params.id);
        await assertMayRead(deps, tx, c, loaded);
        return {
          view: await presentApplication(deps, tx, c, loaded),
          owner: loaded.state.applicantPersonId,
          isOwn: await isOwnCase(deps, tx, personOf(c), loaded),
        };
      });
      // Whoever looks at another's case leaves a line, with the address it came from.
      if (!isOwn) {
        await db.transact(c.scope, (tx) =>
          deps.recordAccess(tx, {
            subject: { type: 'application', id: c.params.id },
            personId: owner,
            purpose: 'review',
            ip: c.ip,
          }),
        );
      }
      return { body: view, version: view.version };
    }),
    on(routes.saveApplicationForm, 'application.edit-own', async (c) => {
      const saved = await db.transact(c.scope, async (tx) => ({
        ...(await saveForm(deps, tx, c, {
          id: c.params.id,
          ifMatch: c.ifMatch,
          form: c.body.form,
          step: c.body.step,
        })),
        savedAt: tx.now,
      }));
      return { body: { id: c.params.id, ...saved }, version: saved.version };
    }),
    on(routes.listFormVersions, 'application.read-own', async (c) => ({
      body: { items: await db.read(c.scope, (tx) => listFormVersions(deps, tx, c, c.params.id)) },
    })),
    on(routes.restoreFormVersion, 'application.edit-own', async (c) => {
      const restored = await db.transact(c.scope, async (tx) => {
        const loaded = await loadForCommand(tx, deps.vault, c.params.id, c.ifMatch);
        await assertOwnCase(deps, tx, c, loaded);
        const form = await getFormVersion(
          tx,
          deps.vault,
          loaded.state.applicantPersonId,
          c.params.id,
          c.params.formVersion,
        );
        if (loaded.state.status !== 'DRAFT')
          throw rejected('wrong-status', { extra: { status: loaded.state.status } });
        return writeDraft(deps, tx, loaded, { form, step: undefined, fresh: true });
      });
      return changedReply({ id: c.params.id, version: restored.version, status: 'DRAFT' });
    }),
    on(routes.checkApplication, 'application.read-own', async (c) => {
      const judged = await db.read(c.scope, async (tx) => {
        const loaded = await getApplication(tx, deps.vault, c.params.id);
        await assertOwnCase(deps, tx, c, loaded);
        return judgeApplication(deps, tx, loaded, {
          gate: 'submission',
          audience: 'applicant',
          withRemedies: true,
        });
      });
      return { body: judged.view };
    }),
    on(routes.submitApplication, 'application.submit', async (c) => {
      const submitted = await submitApplication(deps, c, { id: c.params.id, ifMatch: c.ifMatch });
      const { id, version, status, number } = submitted;
      return { body: { id, version, status, number }, version };
    }),
    on(routes.withdrawApplication, 'application.edit-own', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) => withdrawApplication(deps, tx, c, c.params.id, c.body.reason)),
      ),
    ),
    on(routes.answerClarification, 'application.edit-own', async (c) =>
      changedReply(
        await db.transact(c.scope, (tx) =>
          answerClarification(deps, tx, c, { id: c.params.id, answers: c.body.answers, form: c.body.form }),
        ),
      ),
    ),
    on(routes.answerProposal, 'application.edit-own', async (c) =>
      changedReply(await db.transact(c.scope, (tx) => answerProposal(deps, tx, c, c.params.id, c.body))),
    ),
    on(routes.requestAmendment, 'application.edit-own', async (c) => {
      const changed = await db.transact(c.scope, (tx) =>
        requestAmendment(deps, tx, c, { id: c.params.id, form: c.body.form, reason: c.body.reason }),
      );
      const { state } = changed;
      const amendmentId = 'amendments' in state ? (state.amendments.at(-1)?.id ?? '') : '';
      return { ...changedReply(changed), body: { ...changedReply(changed).body, amendmentId } };
    }),
    on(routes.getApplicationPaper, 'signed-in', (c) =>
      servePaper(deps, c, { id: c.params.id, paper: c.params.paper, language: c.query?.lang ?? c.language }),
    ),
  ];
}

async function listFormVersions(
  deps: PermitsDeps,
  tx: Parameters<typeof getApplication>[0],
  c: Pick<RequestContext, 'principal'>,
  id: string,
) {
  const loaded = await getApplication(tx, deps.vault, id);
  await assertOwnCase(deps, tx, c, loaded);
  const rows = await tx
    .kysely<Tables>()
    .selectFrom('permits.form_version')
    .select(['form_version', 'saved_at', 'step', 'is_submitted'])
    .where('tenant_id', '=', tx.tenantId)
    .where('application_id', '=', id)
    .orderBy('form_version', 'desc')
    .execute();
  return rows.map((row) => ({
    formVersion: row.form_version,
    savedAt: row.saved_at,
    submitted: row.is_submitted,
    ...(row.step ? { step: row.step } : {}),
  }));
}
