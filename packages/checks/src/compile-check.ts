import type { BilingualText } from '@veche/kernel';
import type { CompiledCheck, CompiledValue, Labels, PackError } from './compiled-pack.ts';
import { compileExpression, type Expression, type ExpressionLanguage } from './expression.ts';
import { compileMessage, type CompiledMessage } from './message.ts';
import { eventClasses, type CheckRow, type EventClass, type Severity } from './pack-source.ts';
import type { ValueFormat } from './value-format.ts';

/** Facts the engine supplies last, from what the agency rules and the other checks decided. */
export const concurrenceFact = 'concurringAgencies';

/** Gathers faults under the path of the row being compiled. */
export type Fault = (message: string) => void;

export type CompileContext = {
  readonly language: ExpressionLanguage;
  readonly labels: ReadonlyMap<string, Labels>;
  readonly errors: PackError[];
};

/** Compiles a check row; every fault goes to `context.errors`, and `undefined` means that something did not compile. */
export function compileCheck(row: CheckRow, context: CompileContext): CompiledCheck | undefined {
  const before = context.errors.length;
  const fault: Fault = (message) => context.errors.push({ path: `checks/${row.id}@${row.version}`, message });
  const condition = (source: string) => compile(context.language, source, 'condition', fault);
  const when = condition(row.when);
  const appliesWhen = row.appliesWhen === undefined ? undefined : condition(row.appliesWhen);
  const severityWhen = row.severityWhen.map((entry) => ({
    when: condition(entry.when),
    severity: entry.severity,
  }));
  const [title, message, remedy] = [
    text(row.title, fault),
    text(row.message, fault),
    text(row.remedy, fault),
  ];
  const passed = row.passed === undefined ? undefined : text(row.passed, fault);
  const values = compileValues(row, context, fault);
  const severity = severities(row, fault);
  // A title is shown for passed and unknown checks too, when values may not exist.
  if (title && title.placeholders.length > 0) fault('a title takes no values');
  checkPlaceholders([title, message, remedy, passed], values, fault);
  if (context.errors.length > before || !when || !title || !message || !remedy) return undefined;
  const conditions = [when, appliesWhen].filter((expression) => expression !== undefined);
  const overrides = severityWhen.flatMap((entry) =>
    entry.when ? [{ when: entry.when, severity: entry.severity }] : [],
  );
  const readers = [
    ...conditions,
    ...overrides.map((entry) => entry.when),
    ...[...values.values()].map((v) => v.expression),
  ];
  return {
    row,
    severity,
    when,
    appliesWhen,
    severityWhen: overrides,
    title,
    message,
    remedy,
    passed,
    values,
    factNames: unique(conditions.flatMap((expression) => expression.factNames)),
    normKeys: unique(readers.flatMap((expression) => expression.normKeys)),
    readsConcurrence: readers.some((expression) => expression.factNames.includes(concurrenceFact)),
  };
}

export function compile(
  language: ExpressionLanguage,
  source: string,
  purpose: 'condition' | 'value',
  fault: Fault,
): Expression | undefined {
  const result = compileExpression(language, source, purpose);
  if (result.ok) return result.value;
  fault(result.error);
  return undefined;
}

function text(source: BilingualText, fault: Fault): CompiledMessage | undefined {
  const result = compileMessage(source);
  if (result.ok) return result.value;
  fault(result.error);
  return undefined;
}

function compileValues(row: CheckRow, context: CompileContext, fault: Fault): Map<string, CompiledValue> {
  const values = new Map<string, CompiledValue>();
  for (const [name, source] of Object.entries(row.values)) {
    const { expr, as } = typeof source === 'string' ? { expr: source, as: undefined } : source;
    const expression = compile(context.language, expr, 'value', fault);
    const format = valueFormat(as, context.labels);
    if (!format) fault(`value ${name}: there is no style or list of words called «${as}»`);
    if (expression && format) values.set(name, { expression, format });
  }
  return values;
}

function valueFormat(as: string | undefined, labels: ReadonlyMap<string, Labels>): ValueFormat | undefined {
  if (as === undefined) return {};
  if (as === 'clock' || as === 'kopecks') return { style: as };
  const words = labels.get(as);
  return words ? { labels: words } : undefined;
}

function checkPlaceholders(
  messages: readonly (CompiledMessage | undefined)[],
  values: ReadonlyMap<string, unknown>,
  fault: Fault,
) {
  const used = new Set(messages.flatMap((message) => message?.placeholders ?? []));
  for (const name of used) if (!values.has(name)) fault(`a message uses {${name}}, which has no value`);
  for (const name of values.keys()) if (!used.has(name)) fault(`the value {${name}} is used by no message`);
}

/** Severity per class. B and C cannot be given to public assemblies, DEF to nobody else; C names its agencies. */
function severities(row: CheckRow, fault: Fault): ReadonlyMap<EventClass, Severity> {
  const result = new Map<EventClass, Severity>();
  for (const eventClass of eventClasses) {
    if (!row.classes.includes(eventClass)) continue;
    const severity = severityFor(row.severity, eventClass);
    if (severity === undefined) fault(`no severity for ${eventClass}`);
    else result.set(eventClass, severity);
  }
  const pub = [
    result.get('PUB'),
    ...(row.classes.includes('PUB') ? row.severityWhen.map((entry) => entry.severity) : []),
  ];
  if (pub.some((severity) => severity === 'B' || severity === 'C'))
    fault('nothing may block a public assembly or need an agency for it');
  for (const [eventClass, severity] of result)
    if (severity === 'DEF' && eventClass !== 'PUB') fault(`DEF is for PUB only, not ${eventClass}`);
  const needsAgency = [...result.values(), ...row.severityWhen.map((entry) => entry.severity)].includes('C');
  if (needsAgency && row.agencies.length === 0) fault('severity C names no agency');
  return result;
}

function severityFor(source: CheckRow['severity'], eventClass: EventClass): Severity | undefined {
  if (source === 'B→DEF') return eventClass === 'PUB' ? 'DEF' : 'B';
  return typeof source === 'string' ? source : (source[eventClass] ?? source['default']);
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
