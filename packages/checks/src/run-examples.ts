import type { CompiledCheck, CompiledPack, PackError } from './compiled-pack.ts';
import { messageValues, outcomeOf, type Outcome } from './evaluate-check.ts';
import type { ExpressionScope } from './expression.ts';
import { knownFacts, type Facts, type KnownFacts } from './fact.ts';
import { resolveNorms } from './norms.ts';

type ExamplePack = Pick<CompiledPack, 'source' | 'facts' | 'norms'>;

/**
 * Runs both examples of a check as they stand, and the check over no facts at all: the passing one must pass, the firing one fire,
 * and nothing known must not pass.
 */
export function findExampleFaults(pack: ExamplePack, check: CompiledCheck): readonly PackError[] {
  const path = `checks/${check.row.id}@${check.row.version}`;
  const { passing, firing } = check.row.examples;
  const faults = [...strangeFacts(pack, passing), ...strangeFacts(pack, firing)].map((name) => ({
    path,
    message: `the example's fact «${name}» is not declared or has a wrong type`,
  }));
  const results: readonly (readonly [string, Outcome, readonly Outcome[]])[] = [
    ['passing', run(pack, check, passing), ['passed']],
    ['firing', run(pack, check, firing), ['fired']],
    ['empty', run(pack, check, {}), ['unknown', 'not-applicable', 'fired']],
  ];
  for (const [name, outcome, allowed] of results) {
    if (!allowed.includes(outcome)) faults.push({ path, message: `the ${name} example is ${outcome}` });
  }
  for (const name of gaps(pack, check))
    faults.push({ path, message: `the firing example gives no value for {${name}}` });
  return faults;
}

/** Values that the firing example leaves unknown: its message would have a gap, and nobody would have read it as people will. */
function gaps(pack: ExamplePack, check: CompiledCheck): readonly string[] {
  const values = messageValues(check, exampleScope(pack, check, check.row.examples.firing));
  return Object.entries(values)
    .filter(([name, { value }]) => value === undefined && usedWhenFiring(check, name))
    .map(([name]) => name);
}

const usedWhenFiring = (check: CompiledCheck, name: string): boolean =>
  [check.title, check.message, check.remedy].some((text) => text.placeholders.includes(name));

function strangeFacts(pack: ExamplePack, facts: Facts): readonly string[] {
  const known = knownFacts(pack.facts, facts);
  return Object.keys(facts).filter((name) => known[name] === undefined);
}

const run = (pack: ExamplePack, check: CompiledCheck, facts: Facts): Outcome =>
  outcomeOf(check, exampleScope(pack, check, facts));

function exampleScope(pack: ExamplePack, check: CompiledCheck, facts: Facts): ExpressionScope {
  const given = check.row.examples.in;
  const eventClass = given.eventClass ?? check.row.classes[0] ?? 'CUL';
  const subtype = given.subtype ?? check.row.subtypes?.[0];
  const since =
    check.row.effectiveFrom > pack.source.manifest.effectiveFrom
      ? check.row.effectiveFrom
      : pack.source.manifest.effectiveFrom;
  const norms = resolveNorms(pack.norms, {
    on: given.on ?? since,
    region: given.region ?? '*',
    municipality: given.municipality,
    eventClass,
    subtype,
  });
  // The class is known of every application, so an example need not repeat it.
  const f: KnownFacts = knownFacts(pack.facts, { eventClass, subtype, ...facts });
  return { f, n: norms.scope };
}
