import type { z } from 'zod';
import type { routes } from '@veche/contracts';
import { noRight, rejected, type RequestContext, type Tx } from '@veche/platform';
import { localDateOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import {
  assertVersion,
  getApplication,
  getFormVersion,
  type LoadedApplication,
} from '../db/application-repo.ts';
import { formColumnsOf } from '../db/form-columns.ts';
import { nextNumbers } from '../db/number-repo.ts';
import { decideAmendmentOutcome, openAmendment } from '../domain/decide/amend.ts';
import { decideAssignment } from '../domain/decide/assign.ts';
import { decideClarificationRequest, decideItemSettlement } from '../domain/decide/clarify.ts';
import { decideOutcome, decidePermitWithdrawal } from '../domain/decide/decision.ts';
import { decideOpinion } from '../domain/decide/opinion.ts';
import { diffForms } from '../domain/form-diff.ts';
import { permitNumber } from '../domain/numbering.ts';
import { assertMayReview } from './authority.ts';
import { actorOf, changeApplication, type Change, type Changed } from './change-application.ts';
import type { PermitsDeps } from './deps.ts';
import { answerDue } from './due-dates.ts';
import { judgeApplication } from './judge.ts';
import { judgementOf } from './submit-application.ts';

type BodyOf<K extends keyof typeof routes> = (typeof routes)[K] extends { body?: infer B }
  ? B extends z.ZodType
    ? z.output<B>
    : never
  : never;

/** An officer's command on one case: authority, conflict of interest and version are checked before the decision. */
function review(
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
      actor: actorOf(context, 'officer'),
      authorise: (loaded) => assertMayReview(deps, tx, context, loaded),
    },
    decide,
  );
}

const decideContext = (tx: Tx) => ({ now: tx.now, newId: () => tx.newId() });

export function assign(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  officerPersonId: PersonId | null,
): Promise<Changed> {
  return review(deps, tx, context, { id, action: 'application.assign' }, (loaded) => ({
    events: decideAssignment(loaded.state, officerPersonId, decideContext(tx)),
  }));
}

export function requestClarification(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  body: BodyOf<'requestClarification'>,
): Promise<Changed> {
  return review(deps, tx, context, { id, action: 'application.request-clarification' }, async (loaded) => {
    const { state } = loaded;
    if (!('procedure' in state)) throw rejected('wrong-status', { extra: { status: state.status } });
    if (state.procedure === 'notification') throw rejected('wrong-procedure');
    return {
      events: decideClarificationRequest(
        state,
        {
          questions: body.items.map((item) => ({
            pointer: item.pointer,
            question: item.question,
            ...(item.checkId ? { checkId: item.checkId } : {}),
            ...(item.newFact ? { newFact: item.newFact } : {}),
          })),
          due: await answerDue(deps, tx, state.eventClass, state.filedAt),
          changedPointers: await changedSinceFirst(deps, tx, loaded),
        },
        decideContext(tx),
      ),
    };
  });
}

/** Fields that differ between the first package and the newest. */
async function changedSinceFirst(deps: PermitsDeps, tx: Tx, loaded: LoadedApplication): Promise<string[]> {
  const first = 'submissions' in loaded.state ? loaded.state.submissions[0] : undefined;
  if (!first || first.formVersion === loaded.row.form_version) return [];
  const form = await getFormVersion(
    tx,
    deps.vault,
    loaded.state.applicantPersonId,
    loaded.row.id,
    first.formVersion,
  );
  return diffForms(form, loaded.form).map((change) => change.pointer);
}

export function settleItem(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  itemId: string,
  body: BodyOf<'settleClarificationItem'>,
): Promise<Changed> {
  return review(deps, tx, context, { id, action: 'application.settle-clarification' }, async (loaded) => {
    const { state } = loaded;
    if (!('filedAt' in state)) throw rejected('wrong-status');
    const due = await answerDue(deps, tx, state.eventClass, state.filedAt);
    return {
      events: decideItemSettlement(
        state,
        { itemId, accepted: body.accepted, due, ...(body.reason ? { reason: body.reason } : {}) },
        decideContext(tx),
      ),
    };
  });
}

export function recordOpinion(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  agency: string,
  body: BodyOf<'recordOpinion'>,
): Promise<Changed> {
  return changeApplication(
    deps,
    tx,
    {
      id,
      ifMatch: context.ifMatch,
      action: 'opinion.record',
      actor: actorOf(context, isReviewerOf(context, agency) ? 'agency-reviewer' : 'officer'),
      authorise: (loaded) => assertMayAnswerFor(deps, tx, context, loaded, agency),
    },
    (loaded) => ({
      events: decideOpinion(
        loaded.state,
        {
          agency,
          value: body.value,
          conditions: body.conditions,
          ...(body.ground ? { ground: body.ground } : {}),
          ...(body.text ? { text: body.text } : {}),
        },
        decideContext(tx),
      ),
    }),
  );
}

const isReviewerOf = (context: RequestContext, agency: string): boolean =>
  context.principal?.roles.some((grant) => grant.role === 'agency-reviewer' && grant.agencyCode === agency) ??
  false;

/** An agency's reviewer answers for that agency alone; an officer records what came by letter. */
async function assertMayAnswerFor(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  loaded: LoadedApplication,
  agency: string,
): Promise<void> {
  const isReviewer = context.principal?.roles.some((grant) => grant.role === 'agency-reviewer') ?? false;
  const isOfficer = context.principal?.roles.some((grant) => grant.role === 'officer') ?? false;
  if (isReviewer && !isOfficer && !isReviewerOf(context, agency)) throw noRight();
  await assertMayReview(deps, tx, context, loaded);
}

export async function decide(
  deps: PermitsDeps,
  context: RequestContext,
  id: string,
  body: BodyOf<'decideApplication'>,
): Promise<Changed> {
  const number = body.outcome === 'refused' ? '' : await nextPermitNumber(deps, context, id);
  return deps.db.transact(context.scope, (tx) =>
    review(deps, tx, context, { id, action: `application.decide` }, async (loaded) => {
      const tenant = await deps.tenantOf(tx);
      const judged = await judgeApplication(deps, tx, loaded, {
        gate: 'decision',
        audience: 'officer',
        outcome: body.outcome,
      });
      return {
        rulePack: { version: judged.packVersion, hash: judged.packHash },
        events: decideOutcome(
          loaded.state,
          {
            outcome: body.outcome,
            officerPersonId: context.principal?.personId as PersonId,
            ...(body.text ? { text: body.text } : {}),
            conditions:
              body.outcome === 'approved-with-conditions'
                ? body.conditions.map(({ text, source, basis }) => ({
                    text,
                    ...(source ? { source } : {}),
                    ...(basis ? { basis } : {}),
                  }))
                : [],
            grounds: body.outcome === 'refused' ? body.grounds : [],
            resolvedChecks: body.outcome === 'refused' ? [] : body.resolvedChecks,
            judgement: await judgementOf(deps, tx, judged, tenant),
            permitNumber: number,
          },
          decideContext(tx),
        ),
      };
    }),
  );
}

/** Whoever may not decide this case, or decides on an old version of it, must not use up a number: look before taking one. */
async function nextPermitNumber(deps: PermitsDeps, context: RequestContext, id: string): Promise<string> {
  const tenant = await deps.db.read(context.scope, async (tx) => {
    const loaded = await getApplication(tx, deps.vault, id);
    await assertMayReview(deps, tx, context, loaded);
    assertVersion(loaded, context.ifMatch);
    return deps.tenantOf(tx);
  });
  const year = Number(localDateOf(deps.clock(), tenant.zone).slice(0, 4));
  const { permit } = await nextNumbers(deps.db, tenant.id, year, ['permit']);
  return permitNumber(tenant.numberPrefix, year, permit);
}

export async function decideAmendment(
  deps: PermitsDeps,
  context: RequestContext,
  id: string,
  amendmentId: string,
  body: BodyOf<'decideAmendment'>,
): Promise<Changed> {
  const number = body.approved ? await nextPermitNumber(deps, context, id) : '';
  return deps.db.transact(context.scope, (tx) =>
    review(deps, tx, context, { id, action: 'application.decide-amendment' }, async (loaded) => {
      const open =
        loaded.state.status === 'DRAFT' || !('amendments' in loaded.state)
          ? undefined
          : openAmendment(loaded.state);
      const form = open
        ? await getFormVersion(tx, deps.vault, loaded.state.applicantPersonId, id, open.formVersion)
        : loaded.form;
      const tenant = await deps.tenantOf(tx);
      const judged = await judgeApplication(deps, tx, loaded, {
        form,
        gate: 'decision',
        audience: 'officer',
      });
      return {
        rulePack: { version: judged.packVersion, hash: judged.packHash },
        events: decideAmendmentOutcome(
          loaded.state,
          {
            amendmentId,
            approved: body.approved,
            permitNumber: number,
            judgement: await judgementOf(deps, tx, judged, tenant),
            ...(body.text ? { text: body.text } : {}),
          },
          decideContext(tx),
        ),
        ...(body.approved && open
          ? {
              columns: {
                form: { ...(await formColumns(deps, tx, form)), form, formVersion: open.formVersion },
              },
            }
          : {}),
      };
    }),
  );
}

async function formColumns(deps: PermitsDeps, tx: Tx, form: LoadedApplication['form']) {
  return formColumnsOf(form, await deps.places.placeName(tx, form.place));
}

export function withdrawPermit(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  id: string,
  body: BodyOf<'withdrawPermit'>,
): Promise<Changed> {
  return review(deps, tx, context, { id, action: 'permit.withdraw' }, (loaded) => {
    if ('procedure' in loaded.state && loaded.state.procedure === 'notification')
      throw rejected('wrong-procedure');
    return { events: decidePermitWithdrawal(loaded.state, body, decideContext(tx)) };
  });
}
