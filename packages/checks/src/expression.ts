import { Environment } from '@marcbachmann/cel-js';
import { err, ok, type Result } from '@veche/kernel';
import { calendarDaysBetween, plusCalendarDays } from './civil-date.ts';
import { inspectExpression } from './expression-tree.ts';
import type { FactDefinition, FactType, FactValue } from './fact.ts';
import { compileThreeValued } from './three-valued.ts';

/** What an expression reads: facts as `f.name`, norms as `norm("key")`, which is rewritten to a field of `n`. */
export type ExpressionScope = {
  readonly f: Readonly<Record<string, FactValue>>;
  readonly n: Readonly<Record<string, FactValue>>;
};

/** A compiled CEL expression; `evaluate` answers `undefined` when the value cannot be had. */
export type Expression = {
  readonly source: string;
  readonly factNames: readonly string[];
  readonly normKeys: readonly string[];
  readonly evaluate: (scope: ExpressionScope) => FactValue | undefined;
};

/** The language of one pack: CEL with the pack's facts and norms declared, so that a misspelt name does not compile. */
export type ExpressionLanguage = {
  readonly environment: Environment;
  readonly normFields: ReadonlyMap<string, string>;
};

/** The field of `n` that holds a norm: CEL fields cannot contain dots. Norm keys cannot contain underscores. */
export const normField = (key: string): string => key.replaceAll('.', '_');

export function createExpressionLanguage(
  facts: Iterable<FactDefinition>,
  norms: ReadonlyMap<string, FactType>,
): ExpressionLanguage {
  const factSchema = Object.fromEntries([...facts].map((fact) => [fact.name, celType(fact.type)]));
  const normSchema = Object.fromEntries([...norms].map(([key, type]) => [normField(key), celType(type)]));
  const environment = new Environment({ unlistedVariablesAreDyn: false })
    .registerVariable('f', { schema: factSchema })
    .registerVariable('n', { schema: normSchema })
    .registerFunction('plusDays(string, double): string', plusCalendarDays)
    .registerFunction('daysBetween(string, string): double', calendarDaysBetween)
    .registerFunction('min(double, double): double', (a: number, b: number) => Math.min(a, b))
    .registerFunction('max(double, double): double', (a: number, b: number) => Math.max(a, b))
    .registerFunction('ceil(double): double', (a: number) => Math.ceil(a))
    .registerFunction('floor(double): double', (a: number) => Math.floor(a))
    .registerFunction('ceilDiv(double, double): double', ceilDiv)
    .registerFunction('without(list<string>, list<string>): list<string>', (all: string[], less: string[]) =>
      all.filter((item) => !less.includes(item)),
    );
  return { environment, normFields: new Map([...norms.keys()].map((key) => [normField(key), key])) };
}

function ceilDiv(a: number, b: number): number {
  if (!(b > 0)) throw new RangeError('Division by a number that is not positive');
  return Math.ceil(a / b);
}

const celType = (type: FactType): string => (type === 'date' || type === 'instant' ? 'string' : type);

/**
 * Compiles and type-checks an expression. A `condition` must be `bool` and may not divide (x/0 is infinity in CEL and would answer
 * instead of failing). Nothing may use `has()` (an unknown fact would turn into an answer), `matches` or computed field names.
 */
export function compileExpression(
  language: ExpressionLanguage,
  source: string,
  purpose: 'condition' | 'value',
): Result<Expression, string> {
  const rewritten = source.replaceAll(
    /\bnorm\(\s*"([A-Za-z][A-Za-z0-9.]*)"\s*\)/g,
    (_, key: string) => `n.${normField(key)}`,
  );
  const checked = language.environment.check(rewritten);
  if (!checked.valid) return err(`«${source}»: ${firstLine(checked.error?.message ?? 'does not compile')}`);
  if (purpose === 'condition' && checked.type !== 'bool')
    return err(`«${source}»: a condition must be bool, not ${checked.type}`);
  const program = language.environment.parse(rewritten);
  const found = inspectExpression(program.ast, purpose);
  if (found.forbidden !== undefined) return err(`«${source}»: ${found.forbidden} is not allowed here`);
  return ok({
    source,
    factNames: [...found.facts].sort(),
    normKeys: [...found.norms].map((field) => language.normFields.get(field) ?? field).sort(),
    evaluate: compileThreeValued(language.environment, program.ast),
  });
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
