import type { PackError } from './compiled-pack.ts';
import { indexNorms, normType, normsCollide } from './norms.ts';
import type { Basis, RulePack } from './pack-source.ts';

/** Faults of reference and identity: names used twice, acts, agencies, documents, steps and sub-types that do not exist, a fee for PUB. */
export function findReferenceFaults(pack: RulePack): readonly PackError[] {
  return [
    ...duplicates(pack),
    ...basisFaults(pack),
    ...checkFaults(pack),
    ...normFaults(pack),
    ...subtypeFaults(pack),
    ...requirementFaults(pack),
  ];
}

function duplicates(pack: RulePack): PackError[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['acts', pack.acts.map((act) => act.id)],
    ['facts', pack.facts.map((fact) => fact.name)],
    ['classes', pack.classes.map((entry) => entry.code)],
    [
      'checks',
      [
        ...pack.checks.map((check) => `${check.id}@${check.version}`),
        ...pack.notYetComputable.map((row) => row.id),
      ],
    ],
    ['documentTypes', pack.documentTypes.map((type) => type.code)],
    ['agencies', pack.agencies.map((agency) => agency.code)],
    ['tariffs', pack.tariffs.map((tariff) => tariff.id)],
    ['services', pack.services.map((service) => service.code)],
    ['refusalGrounds', pack.refusalGrounds.map((ground) => ground.code)],
  ];
  return lists.flatMap(([path, names]) =>
    names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => ({ path, message: `«${name}» is given twice` })),
  );
}

function basisFaults(pack: RulePack): PackError[] {
  const acts = new Set(pack.acts.map((act) => act.id));
  const rows: readonly (readonly [string, readonly Basis[]])[] = [
    ...pack.norms.map((row) => [`norms/${row.key}`, row.basis] as const),
    ...pack.checks.map((row) => [`checks/${row.id}`, row.basis] as const),
    ...pack.documents.map((row) => [`documents/${row.type}`, row.basis] as const),
    ...pack.agencies.flatMap((row) => row.rules.map((rule) => [`agencies/${row.code}`, rule.basis] as const)),
    ...pack.tariffs.map((row) => [`tariffs/${row.id}`, row.basis] as const),
    ...pack.services.flatMap((row) => row.terms.map((term) => [`services/${row.code}`, term.basis] as const)),
    ...pack.refusalGrounds.map((row) => [`refusalGrounds/${row.code}`, row.basis] as const),
    ['straightThrough', pack.straightThrough.basis],
  ];
  return rows.flatMap(([path, basis]) =>
    basis
      .filter((line) => !acts.has(line.act))
      .map((line) => ({ path, message: `the act «${line.act}» is not in the register` })),
  );
}

function checkFaults(pack: RulePack): PackError[] {
  const agencies = new Set(pack.agencies.map((agency) => agency.code));
  const steps = new Set(Object.keys(pack.enums['step'] ?? {}));
  const faults = pack.checks.flatMap((row) => [
    ...row.agencies
      .filter((code) => !agencies.has(code))
      .map((code) => ({ path: `checks/${row.id}`, message: `no agency «${code}»` })),
    ...(steps.has(row.pointer.step)
      ? []
      : [{ path: `checks/${row.id}`, message: `no step «${row.pointer.step}»` }]),
  ]);
  const versions = pack.checks.flatMap((row, at) =>
    pack.checks
      .slice(at + 1)
      .filter((other) => other.id === row.id && overlap(row, other))
      .map(() => ({ path: `checks/${row.id}`, message: 'two versions are in force on the same day' })),
  );
  const known = new Set(pack.checks.map((row) => row.id));
  const references = [
    pack.straightThrough.gateCheck,
    ...pack.refusalGrounds.flatMap((ground) => ground.checks),
  ];
  const dangling = references
    .filter((id) => !known.has(id))
    .map((id) => ({ path: 'checks', message: `no check «${id}»` }));
  return [...faults, ...versions, ...dangling];
}

type Dated = {
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly classes: readonly string[];
};

function overlap(a: Dated, b: Dated): boolean {
  const forever = '9999-12-31';
  return (
    a.classes.some((eventClass) => b.classes.includes(eventClass)) &&
    a.effectiveFrom <= (b.effectiveTo ?? forever) &&
    b.effectiveFrom <= (a.effectiveTo ?? forever)
  );
}

function normFaults(pack: RulePack): PackError[] {
  const faults: PackError[] = [];
  for (const [key, { rows }] of indexNorms(pack.norms)) {
    const path = `norms/${key}`;
    if (new Set(rows.map(normType)).size > 1) faults.push({ path, message: 'values of different types' });
    if (new Set(rows.map((row) => row.unit)).size > 1)
      faults.push({ path, message: 'values in different units' });
    rows.forEach((row, at) => {
      if (rows.slice(at + 1).some((other) => normsCollide(row, other)))
        faults.push({ path, message: 'two rows are in force at once' });
      if (row.municipality !== undefined && row.region === '*')
        faults.push({ path, message: 'a municipality without its region' });
    });
  }
  return faults;
}

function subtypeFaults(pack: RulePack): PackError[] {
  const known = new Map(
    pack.classes.map((entry) => [entry.code, new Set(entry.subtypes.map((subtype) => subtype.code))]),
  );
  const rows = [
    ...pack.checks.map((row) => ({ path: `checks/${row.id}`, row })),
    ...pack.documents.map((row) => ({ path: `documents/${row.type}`, row })),
    ...pack.agencies.flatMap((agency) =>
      agency.rules.map((row) => ({ path: `agencies/${agency.code}`, row })),
    ),
  ];
  return rows.flatMap(({ path, row }) =>
    [...(row.subtypes ?? []), ...(row.exceptSubtypes ?? [])]
      .filter((subtype) => !row.classes.some((eventClass) => known.get(eventClass)?.has(subtype)))
      .map((subtype) => ({ path, message: `no sub-type «${subtype}» in ${row.classes.join(', ')}` })),
  );
}

function requirementFaults(pack: RulePack): PackError[] {
  const types = new Set(pack.documentTypes.map((type) => type.code));
  return [
    ...pack.documents
      .filter((row) => !types.has(row.type))
      .map((row) => ({ path: `documents/${row.type}`, message: 'no such type of document' })),
    ...pack.agencies
      .filter((agency) => agency.rules.some((rule) => rule.kind === 'C' && rule.classes.includes('PUB')))
      .map((agency) => ({
        path: `agencies/${agency.code}`,
        message: 'no concurrence may be asked for a public assembly',
      })),
    // @norm domain invariant: a notice of a public assembly is free of charge.
    ...pack.tariffs
      .filter((tariff) => tariff.classes.includes('PUB') && tariff.amountKopecks > 0)
      .map((tariff) => ({ path: `tariffs/${tariff.id}`, message: 'a public assembly is free of charge' })),
  ];
}
