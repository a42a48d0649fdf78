import type { CompiledAgencyRule, CompiledPack } from './compiled-pack.ts';
import type { EvaluationContext, RequiredAgency, RequiredDocument } from './evaluation.ts';
import { isDue } from './evaluation.ts';
import type { Expression, ExpressionScope } from './expression.ts';
import { isInForce } from './norms.ts';

type Row = {
  readonly classes: readonly string[];
  readonly subtypes?: readonly string[] | undefined;
  readonly exceptSubtypes?: readonly string[] | undefined;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
};

/** Whether a row concerns the event; `unknown` while its sub-type is not chosen and the row depends on it. */
export function concerns(row: Row, context: EvaluationContext): boolean | 'unknown' {
  if (!row.classes.includes(context.eventClass) || !isInForce(row, context.on)) return false;
  if (row.subtypes === undefined && row.exceptSubtypes === undefined) return true;
  if (context.subtype === undefined) return 'unknown';
  return (
    (row.subtypes?.includes(context.subtype) ?? true) &&
    !(row.exceptSubtypes?.includes(context.subtype) ?? false)
  );
}

type Answer = 'required' | 'unknown' | undefined;

function answer(
  row: Row,
  trigger: Expression | undefined,
  context: EvaluationContext,
  scope: ExpressionScope,
): Answer {
  const concerned = concerns(row, context);
  if (concerned === false) return undefined;
  const triggered = trigger === undefined ? true : trigger.evaluate(scope);
  if (triggered === false) return undefined;
  return concerned === true && triggered === true ? 'required' : 'unknown';
}

/** Documents asked for at the stage reached, in the order of the pack. Of several rows of one type the first that answers gives the reason. */
export function requireDocuments(
  pack: CompiledPack,
  context: EvaluationContext,
  scope: ExpressionScope,
): readonly RequiredDocument[] {
  const present = scope.f['documentsPresent'];
  const found = new Map<string, RequiredDocument>();
  for (const { row, title, trigger } of pack.documents) {
    const outcome = answer(row, trigger, context, scope);
    if (outcome === undefined || found.get(row.type)?.outcome === 'required') continue;
    found.set(row.type, {
      type: row.type,
      title,
      outcome,
      gate: row.gate,
      reason: row.reason,
      validity: row.validity,
      present: Array.isArray(present) ? present.some((type) => type === row.type) : undefined,
      basis: row.basis,
    });
  }
  return [...found.values()];
}

/** Types required by now and not there; `undefined` (unknown) when none is known to be missing but some requirement could not be computed. */
export function missingDocuments(
  documents: readonly RequiredDocument[],
  context: EvaluationContext,
): readonly string[] | undefined {
  const due = documents.filter((document) => isDue(document.gate, context.gate ?? 'submission'));
  const missing = due.filter((document) => document.outcome === 'required' && document.present === false);
  if (missing.length > 0) return missing.map((document) => document.type);
  const open = due.some(
    (document) => document.present === undefined || (document.outcome === 'unknown' && !document.present),
  );
  return open ? undefined : [];
}

/** Agencies by the routing rows; concurrence outranks notification, a known answer an unknown one. */
export function requireAgencies(
  pack: CompiledPack,
  context: EvaluationContext,
  scope: ExpressionScope,
): readonly RequiredAgency[] {
  const found = new Map<string, RequiredAgency>();
  for (const entry of pack.agencyRules) {
    const outcome = answer(entry.rule, entry.trigger, context, scope);
    if (outcome === undefined) continue;
    found.set(entry.agency.code, addReason(found.get(entry.agency.code), fromRule(entry, outcome)));
  }
  return [...found.values()];
}

function fromRule({ agency, rule }: CompiledAgencyRule, outcome: 'required' | 'unknown'): RequiredAgency {
  return {
    code: agency.code,
    title: agency.title,
    kind: rule.kind,
    outcome,
    termWorkingDays: agency.termWorkingDays,
    reasons: [{ text: rule.reason, basis: rule.basis }],
  };
}

/** Joins two findings about one agency; reasons of the weaker answer are dropped, those of equal strength kept. */
export function addReason(before: RequiredAgency | undefined, next: RequiredAgency): RequiredAgency {
  if (!before) return next;
  if (strength(before) === strength(next))
    return { ...before, reasons: [...before.reasons, ...next.reasons] };
  // A possible concurrence beside a certain notification must stay visible as such: unknown never weakens to "only tell them".
  if (before.outcome !== next.outcome && before.kind !== next.kind) {
    const [certain, possible] = before.outcome === 'required' ? [before, next] : [next, before];
    if (possible.kind === 'C') return { ...possible, reasons: [...possible.reasons, ...certain.reasons] };
  }
  return strength(before) > strength(next) ? before : next;
}

/** Codes that must concur; `undefined` (unknown) when none is certain but some may have to. */
export function concurringAgencies(agencies: readonly RequiredAgency[]): readonly string[] | undefined {
  const concurring = agencies.filter((agency) => agency.kind === 'C');
  const certain = concurring.filter((agency) => agency.outcome === 'required').map((agency) => agency.code);
  if (certain.length > 0) return certain;
  return concurring.length > 0 ? undefined : [];
}

const strength = (agency: RequiredAgency): number =>
  (agency.outcome === 'required' ? 2 : 0) + (agency.kind === 'C' ? 1 : 0);
