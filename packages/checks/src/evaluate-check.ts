import type { CompiledCheck } from './compiled-pack.ts';
import type { ExpressionScope } from './expression.ts';
import type { FactValue } from './fact.ts';
import type { MessageValue } from './message.ts';
import type { EventClass, Severity } from './pack-source.ts';

export type Outcome = 'passed' | 'fired' | 'unknown' | 'not-applicable';

/**
 * The outcome of one check over known facts and norms. Three-valued: what cannot be computed is `unknown`, and only a condition that
 * was computed to `false` passes.
 */
export function outcomeOf(check: CompiledCheck, scope: ExpressionScope): Outcome {
  if (check.appliesWhen) {
    const applies = check.appliesWhen.evaluate(scope);
    if (applies === false) return 'not-applicable';
    if (applies !== true) return 'unknown';
  }
  const fires = check.when.evaluate(scope);
  if (fires === true) return 'fired';
  return fires === false ? 'passed' : 'unknown';
}

/**
 * Severity for the class of the event; of a fired check, after the first override that holds. For a public assembly nothing blocks and no agency has a
 * say: whatever a row says, B becomes a defect and C information.
 * @norm 54-ФЗ ст. 7, 12
 */
export function severityOf(
  check: CompiledCheck,
  eventClass: EventClass,
  fired: ExpressionScope | undefined,
): Severity {
  const override = fired && check.severityWhen.find((candidate) => candidate.when.evaluate(fired) === true);
  const severity = override?.severity ?? check.severity.get(eventClass) ?? 'B';
  if (eventClass !== 'PUB') return severity;
  return severity === 'B' ? 'DEF' : severity === 'C' ? 'I' : severity;
}

/** The values a check's messages take, computed; those that cannot be had are `undefined`. */
export function messageValues(check: CompiledCheck, scope: ExpressionScope): Record<string, MessageValue> {
  const values: Record<string, MessageValue> = {};
  for (const [name, value] of check.values) {
    values[name] = { value: value.expression.evaluate(scope), format: value.format };
  }
  return values;
}

/** Facts among `names` that are known, and those that are not. */
export function readFacts(
  names: readonly string[],
  scope: ExpressionScope,
): { readonly known: Record<string, FactValue>; readonly missing: readonly string[] } {
  const known: Record<string, FactValue> = {};
  const missing: string[] = [];
  for (const name of names) {
    const value = scope.f[name];
    if (value === undefined) missing.push(name);
    else known[name] = value;
  }
  return { known, missing };
}
