import type { MassEventForm } from '@veche/contracts';
import type { RequestContext, Tx } from '@veche/platform';
import { insertFormVersion, nextFormVersion, type LoadedApplication } from '../db/application-repo.ts';
import { formColumnsOf } from '../db/form-columns.ts';
import { insertSubmission } from '../db/submission-repo.ts';
import { localDateOf } from '@veche/deadlines';
import { decideAmendmentRequest } from '../domain/decide/amend.ts';
import { decideClarificationAnswer } from '../domain/decide/clarify.ts';
import { decideProposalAnswer } from '../domain/decide/notice.ts';
import { decideWithdrawal } from '../domain/decide/withdraw.ts';
import { diffForms } from '../domain/form-diff.ts';
import type { JudgedForm } from '../ports.ts';
import { assertOwnCase } from './authority.ts';
import { actorOf, changeApplication, type Change, type Changed } from './change-application.ts';
import type { PermitsDeps } from './deps.ts';
import { countFindings, judgeApplication } from './judge.ts';
import { judgementOf, sealEvaluation } from './submit-application.ts';

/** A command of the applicant on their own case. */
function own(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  command: { id: string; action: string },
  decide: (loaded: LoadedApplication) => Promise<Change> | Change,
): Promise<Changed> {
  return changeApplication(
    deps,
    tx,
    {
      id: command.id,
      ifMatch: context.ifMatch,
      action: command.action,
      actor: actorOf(context, 'applicant'),
      authorise: (loaded) => assertOwnCase(deps, tx, context, loaded),
    },
    decide,
  );
}

const decideContext = (tx: Tx) => ({ now: tx.now, newId: () => tx.newId() });

export function withdrawApplication(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  reason: string | undefined,
): Promise<Changed> {
  return own(deps, tx, context, { id, action: 'application.withdraw' }, (loaded) => ({
    events: decideWithdrawal(loaded.state, reason, decideContext(tx)),
  }));
}

export function answerClarification(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  command: {
    id: string;
    answers: readonly { itemId: string; answer: string }[];
    form: MassEventForm | undefined;
  },
): Promise<Changed> {
  return own(
    deps,
    tx,
    context,
    { id: command.id, action: 'application.answer-clarification' },
    async (loaded) => {
      const form = command.form;
      if (!form || diffForms(loaded.form, form).length === 0) {
        return {
          events: decideClarificationAnswer(loaded.state, { answers: command.answers }, decideContext(tx)),
        };
      }
      const judged = await judgeApplication(deps, tx, loaded, {
        form,
        gate: 'submission',
        audience: 'applicant',
      });
      const formVersion = await nextFormVersion(tx, command.id);
      const judgement = await judgementOf(deps, tx, judged, await deps.tenantOf(tx));
      const events = decideClarificationAnswer(
        loaded.state,
        { answers: command.answers, changedForm: { formVersion, judgement } },
        decideContext(tx),
      );
      if (events.ok) await keepNewPackage(deps, tx, loaded, { form, formVersion, judged });
      return {
        events,
        rulePack: { version: judged.packVersion, hash: judged.packHash },
        columns: {
          form: { ...formColumnsOf(form, await deps.places.placeName(tx, form.place)), form, formVersion },
          evaluation: {
            sealed: await sealEvaluation(deps, tx, loaded, judged),
            counts: countFindings(judged),
          },
        },
      };
    },
  );
}

export function answerProposal(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  body: { accepted: boolean; text?: string | undefined },
): Promise<Changed> {
  return own(deps, tx, context, { id, action: 'notice.answer-proposal' }, (loaded) => ({
    events: decideProposalAnswer(
      loaded.state,
      { accepted: body.accepted, ...(body.text ? { text: body.text } : {}) },
      decideContext(tx),
    ),
  }));
}

export function requestAmendment(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  command: { id: string; form: MassEventForm; reason: string },
): Promise<Changed> {
  return own(
    deps,
    tx,
    context,
    { id: command.id, action: 'application.request-amendment' },
    async (loaded) => {
      const judged = await judgeApplication(deps, tx, loaded, {
        form: command.form,
        gate: 'submission',
        audience: 'applicant',
      });
      const formVersion = await nextFormVersion(tx, command.id);
      const judgement = await judgementOf(deps, tx, judged, await deps.tenantOf(tx));
      const changedPointers = diffForms(loaded.form, command.form).map((change) => change.pointer);
      const events = decideAmendmentRequest(
        loaded.state,
        { formVersion, reason: command.reason, changedPointers, judgement },
        decideContext(tx),
      );
      if (events.ok) await keepNewPackage(deps, tx, loaded, { form: command.form, formVersion, judged });
      return { events, rulePack: { version: judged.packVersion, hash: judged.packHash } };
    },
  );
}

/** A changed form sent within a case: kept as a version of its own with what it was judged by. */
async function keepNewPackage(
  deps: PermitsDeps,
  tx: Tx,
  loaded: LoadedApplication,
  sent: { form: MassEventForm; formVersion: number; judged: JudgedForm },
): Promise<void> {
  const owner = loaded.state.applicantPersonId;
  const sealedForm = await deps.vault.seal(tx, owner, 'application-form', JSON.stringify(sent.form));
  await insertFormVersion(tx, {
    applicationId: loaded.row.id,
    formVersion: sent.formVersion,
    sealedForm,
    step: null,
    isSubmitted: true,
  });
  await insertSubmission(tx, {
    applicationId: loaded.row.id,
    formVersion: sent.formVersion,
    filedOn: localDateOf(tx.now, (await deps.tenantOf(tx)).zone),
    judged: sent.judged,
    sealedFacts: await deps.vault.seal(tx, owner, 'facts', JSON.stringify(sent.judged.facts)),
    sealedEvaluation: await deps.vault.seal(tx, owner, 'evaluation', JSON.stringify(sent.judged.evaluation)),
  });
}
