import { err, ok, type BilingualText, type Result } from '@veche/kernel';
import { compile, compileCheck, type CompileContext } from './compile-check.ts';
import { findReferenceFaults } from './compile-references.ts';
import type {
  CompiledAgencyRule,
  CompiledCheck,
  CompiledDocumentRequirement,
  CompiledPack,
  Labels,
  PackError,
} from './compiled-pack.ts';
import { createExpressionLanguage } from './expression.ts';
import { indexNorms, normType } from './norms.ts';
import { packSourceSchema, type RulePack } from './pack-source.ts';
import { findExampleFaults } from './run-examples.ts';

/**
 * Compiles a pack whole or refuses it whole, listing every fault: a pack that is partly wrong would fail open.
 * @returns the pack ready for `evaluate`, or its faults, each with the row it is in.
 */
export function compilePack(source: unknown): Result<CompiledPack, readonly PackError[]> {
  const parsed = packSourceSchema.safeParse(source);
  if (!parsed.success) {
    return err(
      parsed.error.issues.map((issue) => ({ path: issuePath(source, issue.path), message: issue.message })),
    );
  }
  const pack = parsed.data;
  const errors: PackError[] = [...findReferenceFaults(pack)];
  const facts = new Map(pack.facts.map((fact) => [fact.name, fact]));
  const language = createExpressionLanguage(
    pack.facts,
    new Map(pack.norms.map((norm) => [norm.key, normType(norm)])),
  );
  const context: CompileContext = { language, labels: labelsOf(pack), errors };
  const norms = indexNorms(pack.norms);
  const checks = pack.checks.flatMap((row) => compileCheck(row, context) ?? []);
  const documents = compileDocuments(pack, context);
  const agencyRules = compileAgencyRules(pack, context);
  for (const check of checks) errors.push(...findExampleFaults({ source: pack, facts, norms }, check));
  if (errors.length > 0) return err(errors);
  return ok({
    source: pack,
    version: pack.manifest.version,
    facts,
    language,
    norms,
    acts: new Map(pack.acts.map((act) => [act.id, act])),
    agencies: new Map(pack.agencies.map((agency) => [agency.code, agency])),
    checks: lastTheReaders(checks),
    documents,
    agencyRules,
    labels: context.labels,
  });
}

// Stable: the order of the pack is the order people see.
function lastTheReaders(checks: readonly CompiledCheck[]): readonly CompiledCheck[] {
  return [
    ...checks.filter((check) => !check.readsConcurrence),
    ...checks.filter((check) => check.readsConcurrence),
  ];
}

/** Names a schema fault by the row's own id, where it has one, instead of its number in the list. */
function issuePath(source: unknown, path: readonly PropertyKey[]): string {
  const [list, at, ...rest] = path;
  if (list === undefined) return 'pack';
  const rows = typeof source === 'object' && source !== null ? Reflect.get(source, list) : undefined;
  const row: unknown = Array.isArray(rows) && typeof at === 'number' ? rows[at] : undefined;
  const id = ['id', 'code', 'key', 'name', 'type']
    .map((name) => (isObject(row) ? Reflect.get(row, name) : undefined))
    .find(Boolean);
  return [list, id ?? at, ...rest]
    .filter((part) => part !== undefined)
    .map(String)
    .join('/');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Lists of words a message may use for codes: those of the pack, and the titles of its own rows. */
function labelsOf(pack: RulePack): ReadonlyMap<string, Labels> {
  const lists = new Map<string, Labels>(
    Object.entries(pack.enums).map(([name, words]) => [name, new Map(Object.entries(words))]),
  );
  lists.set('documents', titles(pack.documentTypes));
  lists.set('agencies', titles(pack.agencies));
  lists.set('classes', titles(pack.classes));
  lists.set('subtypes', titles(pack.classes.flatMap((entry) => entry.subtypes)));
  lists.set('facts', new Map(pack.facts.map((fact) => [fact.name, fact.label])));
  return lists;
}

const titles = (rows: readonly { readonly code: string; readonly title: BilingualText }[]): Labels =>
  new Map(rows.map((row) => [row.code, row.title]));

function compileDocuments(pack: RulePack, context: CompileContext): readonly CompiledDocumentRequirement[] {
  const typeTitles = titles(pack.documentTypes);
  return pack.documents.map((row) => ({
    row,
    title: typeTitles.get(row.type) ?? row.reason,
    trigger: trigger(row.trigger, `documents/${row.type}`, context),
  }));
}

function compileAgencyRules(pack: RulePack, context: CompileContext): readonly CompiledAgencyRule[] {
  return pack.agencies.flatMap((agency) =>
    agency.rules.map((rule) => ({
      agency,
      rule,
      trigger: trigger(rule.trigger, `agencies/${agency.code}`, context),
    })),
  );
}

function trigger(source: string | undefined, path: string, context: CompileContext) {
  if (source === undefined) return undefined;
  return compile(context.language, source, 'condition', (message) => context.errors.push({ path, message }));
}
