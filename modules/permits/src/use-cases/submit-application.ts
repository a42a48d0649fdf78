import type { ApplicationStatus } from '@veche/contracts';
import { instantOf, localDateOf, officeDayOf, registrationDateOf } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import { rejected, type ReadTx, type RequestContext, type Tenant, type Tx } from '@veche/platform';
import {
  assertVersion,
  getApplication,
  insertFormVersion,
  type LoadedApplication,
} from '../db/application-repo.ts';
import { nextNumbers, type NumberKind } from '../db/number-repo.ts';
import { insertSubmission } from '../db/submission-repo.ts';
import type { Judgement } from '../domain/decide/context.ts';
import { decideSubmission } from '../domain/decide/submit.ts';
import { applicationNumber, permitNumber } from '../domain/numbering.ts';
import { defaultOfficeHours } from '../domain/terms.ts';
import type { JudgedForm } from '../ports.ts';
import { assertOwnCase } from './authority.ts';
import { actorOf, changeApplication } from './change-application.ts';
import type { PermitsDeps } from './deps.ts';
import { concurrenceDueOn } from './due-dates.ts';
import { countFindings, judgeApplication } from './judge.ts';

export interface Submitted {
  readonly id: string;
  readonly version: number;
  readonly status: ApplicationStatus;
  readonly number: string;
}

/** Submits an application or a notice: numbers are taken first, then everything happens in one transaction. */
export async function submitApplication(
  deps: PermitsDeps,
  context: RequestContext,
  command: { id: string; ifMatch: number | undefined },
): Promise<Submitted> {
  // A stranger must not use up a number: look before taking one.
  const tenant = await deps.db.read(context.scope, async (tx) => {
    await assertSubmittable(deps, tx, context, command);
    return deps.tenantOf(tx);
  });
  const year = Number(localDateOf(deps.clock(), tenant.zone).slice(0, 4));
  const mayPassStraight = isStraightThroughOn(tenant);
  const numbers = await nextNumbers<NumberKind>(
    deps.db,
    tenant.id,
    year,
    mayPassStraight ? ['application', 'permit'] : ['application'],
  );
  return deps.db.transact(context.scope, (tx) =>
    submitIn(deps, tx, context, {
      ...command,
      number: applicationNumber(tenant.numberPrefix, year, numbers.application),
      permitNumber: mayPassStraight ? permitNumber(tenant.numberPrefix, year, numbers.permit) : '',
      tenant,
    }),
  );
}

const isStraightThroughOn = (tenant: Tenant): boolean => tenant.settings['straightThrough'] === true;

/** What was blocked when it was last saved is judged here too; for the rest one judgement, inside the transaction, is enough. */
async function assertSubmittable(
  deps: PermitsDeps,
  tx: ReadTx,
  context: RequestContext,
  command: { id: string; ifMatch: number | undefined },
): Promise<void> {
  const loaded = await getApplication(tx, deps.vault, command.id);
  await assertOwnCase(deps, tx, context, loaded);
  // Findings of a form the person has not seen would only mislead: the version speaks first, as in every command.
  assertVersion(loaded, command.ifMatch);
  const wasClean = loaded.row.sealed_evaluation !== null && loaded.row.finding_counts.block === 0;
  if (loaded.state.status !== 'DRAFT')
    throw rejected('wrong-status', { extra: { status: loaded.state.status } });
  if (loaded.form.eventClass === 'PUB' || wasClean) return;
  const { blocking } = await judgeApplication(deps, tx, loaded, {
    gate: 'submission',
    audience: 'applicant',
  });
  if (blocking.length > 0) throw rejected('blocked-by-findings', { extra: { checks: blocking } });
}

async function submitIn(
  deps: PermitsDeps,
  tx: Tx,
  context: RequestContext,
  command: { id: string; ifMatch: number | undefined; number: string; permitNumber: string; tenant: Tenant },
): Promise<Submitted> {
  const changed = await changeApplication(
    deps,
    tx,
    {
      id: command.id,
      ifMatch: command.ifMatch,
      action: 'application.submit',
      actor: actorOf(context, 'applicant'),
      authorise: (loaded) => assertOwnCase(deps, tx, context, loaded),
    },
    async (loaded) => {
      const judged = await judgeApplication(deps, tx, loaded, { gate: 'submission', audience: 'applicant' });
      const events = decideSubmission(
        loaded.state,
        {
          eventClass: loaded.form.eventClass,
          formVersion: loaded.row.form_version,
          number: command.number,
          registeredAt: await registrationMoment(deps, tx, command.tenant, loaded),
          judgement: {
            ...(await judgementOf(deps, tx, judged, command.tenant)),
            straightThrough: await passesStraight(deps, tx, loaded, judged, command.tenant),
          },
          straightThroughAllowed: isStraightThroughOn(command.tenant),
          permitNumber: command.permitNumber,
        },
        { now: tx.now, newId: () => tx.newId() },
      );
      if (events.ok) await keepSubmission(deps, tx, loaded, judged);
      return {
        events,
        rulePack: { version: judged.packVersion, hash: judged.packHash },
        columns: {
          evaluation: {
            sealed: await sealEvaluation(deps, tx, loaded, judged),
            counts: countFindings(judged),
          },
        },
      };
    },
  );
  return { ...changed, number: command.number };
}

/** Whether an officer, looking at everything, would find nothing to study. Asked only where the town has switched it on; never for notices. */
async function passesStraight(
  deps: PermitsDeps,
  tx: Tx,
  loaded: LoadedApplication,
  submission: JudgedForm,
  tenant: Tenant,
): Promise<boolean> {
  // An agency that must concur bars the straight way at any gate: most applications need no second judgement.
  if (
    submission.evaluation.agencies.some((each) => each.kind === 'C') ||
    !isStraightThroughOn(tenant) ||
    loaded.form.eventClass === undefined ||
    loaded.form.eventClass === 'PUB'
  )
    return false;
  const judged = await judgeApplication(deps, tx, loaded, {
    gate: 'decision',
    audience: 'officer',
    outcome: 'approved',
  });
  return judged.straightThrough && judged.unknown.length === 0;
}

/** Approvals filed after hours are registered on the next working day; notices at the moment of receipt. */
async function registrationMoment(
  deps: PermitsDeps,
  tx: Tx,
  tenant: Tenant,
  loaded: LoadedApplication,
): Promise<Instant> {
  if (loaded.form.eventClass === 'PUB') return tx.now;
  const calendar = await deps.rules.calendar(tx);
  const on = registrationDateOf(tx.now, defaultOfficeHours, calendar, tenant.zone);
  if (!on.ok || on.value === localDateOf(tx.now, tenant.zone)) return tx.now;
  const day = officeDayOf(on.value, defaultOfficeHours, calendar);
  return day.ok ? instantOf(on.value, day.value.opensAt, tenant.zone) : tx.now;
}

export async function judgementOf(
  deps: PermitsDeps,
  tx: ReadTx,
  judged: JudgedForm,
  tenant: Tenant,
): Promise<Judgement> {
  const agencies = await Promise.all(
    judged.evaluation.agencies
      .filter((each) => each.outcome === 'required')
      .map(async (each) => ({
        agency: each.code,
        kind: each.kind === 'C' ? ('concurrence' as const) : ('notify' as const),
        dueOn: await concurrenceDueOn(deps, tx, tenant, each.termWorkingDays),
      })),
  );
  return {
    blocking: judged.blocking,
    unknown: judged.unknown,
    raised: judged.raised,
    straightThrough: judged.straightThrough,
    agencies,
  };
}

/** Keeps what the package was judged by, and marks its form version as sent. */
export async function keepSubmission(
  deps: PermitsDeps,
  tx: Tx,
  loaded: LoadedApplication,
  judged: JudgedForm,
): Promise<void> {
  const owner = loaded.state.applicantPersonId;
  const tenant = await deps.tenantOf(tx);
  await insertSubmission(tx, {
    applicationId: loaded.row.id,
    formVersion: loaded.row.form_version,
    filedOn: localDateOf(tx.now, tenant.zone),
    judged,
    sealedFacts: await deps.vault.seal(tx, owner, 'facts', JSON.stringify(judged.facts)),
    sealedEvaluation: await deps.vault.seal(tx, owner, 'evaluation', JSON.stringify(judged.evaluation)),
  });
  await insertFormVersion(tx, {
    applicationId: loaded.row.id,
    formVersion: loaded.row.form_version,
    sealedForm: await deps.vault.seal(tx, owner, 'application-form', JSON.stringify(loaded.form)),
    step: null,
    isSubmitted: true,
  });
}

export const sealEvaluation = (
  deps: PermitsDeps,
  tx: Tx,
  loaded: LoadedApplication,
  judged: JudgedForm,
): Promise<string> =>
  deps.vault.seal(tx, loaded.state.applicantPersonId, 'evaluation', JSON.stringify(judged.view));
