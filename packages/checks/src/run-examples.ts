import type { CompiledCheck, CompiledPack, PackError } from './compiled-pack.ts';
import { outcomeOf, type Outcome } from './evaluate-check.ts';
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
  return faults;
}

function strangeFacts(pack: ExamplePack, facts: Facts): readonly string[] {
  const known = knownFacts(pack.facts, facts);
  return Object.keys(facts).filter((name) => known[name] === undefined);
}

function run(pack: ExamplePack, check: CompiledCheck, facts: Facts): Outcome {
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
  return outcomeOf(check, { f, n: norms.scope });
}
