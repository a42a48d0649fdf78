import type { CompiledCheck, CompiledPack } from './compiled-pack.ts';
import { concurrenceFact } from './compile-check.ts';
import { messageValues, outcomeOf, readFacts, severityOf, type Outcome } from './evaluate-check.ts';
import {
  isDue,
  type AppliedNorm,
  type Evaluation,
  type EvaluationContext,
  type Finding,
  type RequiredAgency,
} from './evaluation.ts';
import type { ExpressionScope } from './expression.ts';
import { knownFacts, type Facts, type FactValue } from './fact.ts';
import { renderMessage } from './message.ts';
import { resolveNorms, type ResolvedNorms } from './norms.ts';
import {
  addReason,
  concerns,
  concurringAgencies,
  missingDocuments,
  requireAgencies,
  requireDocuments,
} from './requirements.ts';
import { unknownTexts } from './unknown-texts.ts';

/**
 * Judges an application: what every check says, which documents and agencies are needed and why. Depends on nothing but its arguments,
 * so the same facts under the same pack give the same answer anywhere. Facts that are undeclared, malformed or not finite are unknown.
 */
export function evaluate(pack: CompiledPack, facts: Facts, context: EvaluationContext): Evaluation {
  const norms = resolveNorms(pack.norms, context);
  const f = ownFacts(pack, facts, context);
  const situation: Situation = { scope: { f, n: norms.scope }, norms, applied: new Map(), context };
  const documents = requireDocuments(pack, context, situation.scope);
  supply(f, 'missingDocuments', missingDocuments(documents, context));
  const routed = requireAgencies(pack, context, situation.scope);
  const due = pack.checks.filter((check) => isEvaluated(check, context));
  const [first, readers] = [
    due.filter((check) => !check.readsConcurrence),
    due.filter((check) => check.readsConcurrence),
  ];
  const findings = first.map((check) => findingOf(pack, check, situation));
  const agencies = withAgenciesOfFindings(pack, routed, findings);
  supply(f, concurrenceFact, concurringAgencies(agencies));
  findings.push(...readers.map((check) => findingOf(pack, check, situation)));
  return {
    packId: pack.source.manifest.id,
    packVersion: pack.version,
    eventClass: context.eventClass,
    on: context.on,
    gate: context.gate ?? 'submission',
    findings,
    documents,
    agencies,
  };
}

/** The facts this evaluation knows, without those it decides itself: whoever calls has no say in them. */
function ownFacts(pack: CompiledPack, facts: Facts, context: EvaluationContext): Record<string, FactValue> {
  const { eventClass, subtype } = context;
  return knownFacts(pack.facts, {
    ...facts,
    eventClass,
    subtype,
    missingDocuments: undefined,
    [concurrenceFact]: undefined,
  });
}

function supply(f: Record<string, FactValue>, name: string, value: FactValue | undefined): void {
  if (value !== undefined) f[name] = value;
}

/** Rows of other classes, other audiences and other days are left out; officers see applicants' checks too. */
function isEvaluated(check: CompiledCheck, context: EvaluationContext): boolean {
  const { row } = check;
  if (row.audience === 'officer' && context.audience !== 'officer') return false;
  if (row.where === 'server' && context.where === 'live') return false;
  return concerns(row, context) !== false;
}

type Situation = {
  readonly scope: ExpressionScope;
  readonly norms: ResolvedNorms;
  /** Norms as findings show them, made once for all that read them. */
  readonly applied: Map<string, AppliedNorm>;
  readonly context: EvaluationContext;
};

function outcomeIn(check: CompiledCheck, { scope, context }: Situation): Outcome {
  if (!isDue(check.row.gate, context.gate ?? 'submission')) return 'not-applicable';
  const outcome = outcomeOf(check, scope);
  // A check for certain sub-types cannot pass or fire before the sub-type is chosen.
  return concerns(check.row, context) === 'unknown' && outcome !== 'not-applicable' ? 'unknown' : outcome;
}

function findingOf(pack: CompiledPack, check: CompiledCheck, situation: Situation): Finding {
  const { scope, norms, context } = situation;
  const { row } = check;
  const outcome = outcomeIn(check, situation);
  const values =
    outcome === 'fired' || (outcome === 'passed' && check.passed) ? messageValues(check, scope) : {};
  const { known, missing } = readFacts(check.factNames, scope);
  const missingFacts = outcome === 'unknown' ? subtypeFirst(missing, check, context) : [];
  return {
    checkId: row.id,
    version: row.version,
    outcome,
    severity: severityOf(check, context.eventClass, outcome === 'fired' ? scope : undefined),
    gate: row.gate,
    audience: row.audience,
    agencies: context.eventClass === 'PUB' ? [] : row.agencies,
    title: renderMessage(check.title, values),
    ...texts(pack, check, { outcome, values, missingFacts }),
    values: knownValues(values),
    facts: known,
    norms: appliedNorms(check, situation),
    missingFacts,
    missingNorms: outcome === 'unknown' ? check.normKeys.filter((key) => !norms.rows.has(key)) : [],
    basis: row.basis,
    pointer: row.pointer,
  };
}

function knownValues(values: ReturnType<typeof messageValues>): Record<string, FactValue> {
  const known: Record<string, FactValue> = {};
  for (const [name, { value }] of Object.entries(values)) if (value !== undefined) known[name] = value;
  return known;
}

function subtypeFirst(
  missing: readonly string[],
  check: CompiledCheck,
  context: EvaluationContext,
): readonly string[] {
  const dependsOnSubtype = check.row.subtypes !== undefined || check.row.exceptSubtypes !== undefined;
  return dependsOnSubtype && context.subtype === undefined && !missing.includes('subtype')
    ? ['subtype', ...missing]
    : missing;
}

type Texts = Pick<Finding, 'message' | 'remedy'>;
type Spoken = {
  readonly outcome: Outcome;
  readonly values: ReturnType<typeof messageValues>;
  readonly missingFacts: readonly string[];
};

function texts(pack: CompiledPack, check: CompiledCheck, { outcome, values, missingFacts }: Spoken): Texts {
  switch (outcome) {
    case 'fired':
      return { message: renderMessage(check.message, values), remedy: renderMessage(check.remedy, values) };
    case 'unknown':
      return unknownTexts(pack, missingFacts);
    case 'passed':
      return check.passed ? { message: renderMessage(check.passed, values) } : {};
    case 'not-applicable':
      return {};
  }
}

function appliedNorms(check: CompiledCheck, { norms, applied }: Situation): readonly AppliedNorm[] {
  return check.normKeys.flatMap((key) => {
    const known = applied.get(key);
    if (known) return [known];
    const row = norms.rows.get(key);
    if (!row) return [];
    const { value, unit, region, municipality, basis } = row;
    const norm: AppliedNorm = { key, value, unit, region, municipality, basis };
    applied.set(key, norm);
    return [norm];
  });
}

/** Fired checks may bring agencies of their own (a heritage site on the map brings the heritage body). Never for a public assembly. */
function withAgenciesOfFindings(
  pack: CompiledPack,
  routed: readonly RequiredAgency[],
  findings: readonly Finding[],
): readonly RequiredAgency[] {
  const found = new Map(routed.map((agency) => [agency.code, agency]));
  for (const finding of findings) {
    if (finding.outcome !== 'fired') continue;
    for (const code of finding.agencies) {
      const agency = pack.agencies.get(code);
      if (!agency) continue;
      const next: RequiredAgency = {
        code,
        title: agency.title,
        kind: finding.severity === 'I' ? 'N' : 'C',
        outcome: 'required',
        termWorkingDays: agency.termWorkingDays,
        reasons: [{ text: finding.title, basis: finding.basis, checkId: finding.checkId }],
      };
      found.set(code, addReason(found.get(code), next));
    }
  }
  return [...found.values()];
}
