import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolveNorms, type CompiledPack, type EvaluationContext, type Facts } from '@veche/checks';
import type { MassEventForm } from '@veche/contracts';
import { parseProductionCalendar, type ProductionCalendar } from '@veche/deadlines';
import { deriveFacts } from './domain/facts/derive-facts.ts';
import { aContext } from './domain/facts/example-forms.fixture.ts';
import type { FactContext } from './domain/facts/fact-context.ts';
import { loadPack } from './read-pack-directory.ts';

export const ruPackDirectory = fileURLToPath(new URL('../../../rulepacks/ru/', import.meta.url));

/** The pack that ships. @throws with every fault when it does not compile. */
export async function ruPack(): Promise<CompiledPack> {
  const result = await loadPack(ruPackDirectory);
  if (!result.ok) throw new Error(result.error.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return result.value;
}

export function ruCalendar(): ProductionCalendar {
  const result = parseProductionCalendar(
    JSON.parse(readFileSync(`${ruPackDirectory}calendars/ru.json`, 'utf8')),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Facts and context of a form filed in the demonstration town (or elsewhere), as an officer's evaluation takes them. */
export function aFiledForm(
  pack: CompiledPack,
  form: MassEventForm,
  change: {
    readonly filedAt?: string;
    readonly server?: FactContext['server'];
    readonly context?: Partial<EvaluationContext>;
  } = {},
): { readonly facts: Facts; readonly context: EvaluationContext; readonly factContext: FactContext } {
  const filedAt = change.filedAt ?? '2026-05-28T09:00:00.000Z';
  const context: EvaluationContext = {
    on: filedAt.slice(0, 10),
    region: '99',
    municipality: '99701000',
    eventClass: form.eventClass ?? 'CUL',
    subtype: form.subtype,
    audience: 'officer',
    where: 'server',
    ...change.context,
  };
  const { rows } = resolveNorms(pack.norms, context);
  const base = aContext(ruCalendar(), (key) => rows.get(key)?.value, filedAt);
  const factContext = { ...base, server: { ...base.server, ...change.server } };
  return { facts: deriveFacts(form, factContext), context, factContext };
}
