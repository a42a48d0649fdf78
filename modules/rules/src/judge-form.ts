import {
  blockingFindings,
  evaluate,
  resolveNorms,
  straightThroughEligible,
  unresolvedFindings,
  type Evaluation,
  type EvaluationContext,
  type Facts,
} from '@veche/checks';
import type { EvaluationView, MassEventForm } from '@veche/contracts';
import { localDateOf } from '@veche/deadlines';
import type { Instant } from '@veche/kernel';
import type { ReadTx, Tenant } from '@veche/platform';
import { deriveFacts } from './domain/facts/derive-facts.ts';
import type { FactContext } from './domain/facts/fact-context.ts';
import type { ServerFacts } from './domain/facts/server-facts.ts';
import { findRemedies } from './domain/remedies/find-remedies.ts';
import { otherDaysOf } from './other-days.ts';
import type { PackInForce, PackStore } from './pack-store.ts';
import { presentEvaluation } from './present-evaluation.ts';
import type { RulesDeps } from './rules-deps.ts';
import { isStraightThroughOn } from './use-cases/switch-straight-through.ts';

/** Recorded with every decision, beside the pack. */
export const engineVersion = 'checks-0.1.0';

export interface JudgeForm {
  readonly applicationId: string;
  readonly form: MassEventForm;
  readonly filedAt: Instant;
  readonly gate: 'submission' | 'decision';
  readonly audience: 'applicant' | 'officer';
  readonly caseFacts: ServerFacts;
  readonly withRemedies?: boolean;
}

export interface JudgedForm {
  readonly evaluation: Evaluation;
  readonly view: EvaluationView;
  readonly facts: Facts;
  readonly packVersion: string;
  readonly packHash: string;
  readonly engineVersion: string;
  readonly blocking: readonly string[];
  readonly unknown: readonly string[];
  readonly raised: readonly string[];
  readonly straightThrough: boolean;
}

/** Judges a form by the pack in force on its filing date, with the facts of its place and case. */
export async function judgeForm(
  deps: RulesDeps,
  packs: PackStore,
  tx: ReadTx,
  input: JudgeForm,
): Promise<JudgedForm> {
  const tenant = await deps.tenantOf(tx);
  const filedOn = localDateOf(input.filedAt, tenant.zone);
  const inForce = await packs.inForceOn(tx, filedOn);
  const context = evaluationContext(tenant, input, filedOn);
  const server: ServerFacts = {
    ...(await deps.placeFacts(tx, input.form, input.applicationId)),
    ...input.caseFacts,
  };
  const factContext = factContextOf(deps, inForce, {
    tenant,
    context,
    server,
    filedAt: input.filedAt,
    now: tx.now,
  });
  const facts = deriveFacts(input.form, factContext);
  const evaluation = evaluate(inForce.pack, facts, context);
  const blocking = blockingFindings(evaluation).map((finding) => finding.checkId);
  const straightThrough = straightThroughEligible(evaluation, withSwitch(inForce, tenant)).eligible;
  const remedies =
    input.withRemedies && blocking.length > 0
      ? findRemedies(inForce.pack, {
          form: input.form,
          facts,
          context,
          factContext,
          evaluation,
          otherDays: await otherDaysOf(deps, tx, input, { evaluation, facts, zone: tenant.zone }),
        })
      : [];
  return {
    evaluation,
    facts,
    view: presentEvaluation(evaluation, inForce.pack, {
      hash: inForce.hash,
      evaluatedAt: tx.now,
      remedies,
      canSubmit: input.form.eventClass !== undefined && blocking.length === 0,
      straightThrough,
    }),
    packVersion: inForce.version,
    packHash: inForce.hash,
    engineVersion,
    blocking,
    unknown: unresolvedFindings(evaluation).map((finding) => finding.checkId),
    raised: evaluation.findings
      .filter((finding) => finding.outcome === 'fired' || finding.outcome === 'unknown')
      .map((finding) => finding.checkId),
    straightThrough,
  };
}

/** The pack says which classes may pass; the municipality switches it on. */
function withSwitch({ pack }: PackInForce, tenant: Tenant): PackInForce['pack'] {
  const enabled = isStraightThroughOn(tenant);
  return {
    ...pack,
    source: { ...pack.source, straightThrough: { ...pack.source.straightThrough, enabled } },
  };
}

export function evaluationContext(
  tenant: Tenant,
  input: Pick<JudgeForm, 'form' | 'gate' | 'audience'>,
  on: string,
): EvaluationContext {
  return {
    on,
    region: tenant.regionCode,
    municipality: tenant.municipalityCode,
    // A draft whose class is not chosen yet is looked at as a cultural event; it cannot be submitted anyway.
    eventClass: input.form.eventClass ?? 'CUL',
    ...(input.form.subtype ? { subtype: input.form.subtype } : {}),
    audience: input.audience,
    where: 'server',
    gate: input.gate,
  };
}

export function factContextOf(
  deps: Pick<RulesDeps, 'calendar'>,
  { pack }: PackInForce,
  known: { tenant: Tenant; context: EvaluationContext; server: ServerFacts; filedAt: Instant; now: Instant },
): FactContext {
  const norms = resolveNorms(pack.norms, known.context).rows;
  const service = pack.source.services.find((each) => each.code === `EVT-${known.context.eventClass}`);
  const days = (stage: string): number | undefined =>
    service?.terms.find((term) => term.stage === stage && term.unit === 'workingDay')?.amount;
  const [registration, decision] = [days('registration'), days('decision')];
  return {
    filedAt: known.filedAt,
    now: known.now,
    zone: known.tenant.zone,
    calendar: deps.calendar,
    server: { municipalityName: known.tenant.name.ru, ...known.server },
    norm: (key) => norms.get(key)?.value,
    ...(registration === undefined || decision === undefined
      ? {}
      : { terms: { registrationWorkingDays: registration, decisionWorkingDays: decision } }),
  };
}
