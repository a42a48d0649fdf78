import { createHash } from 'node:crypto';
import { localDateOf } from '@veche/deadlines';
import { err, ok, type BilingualText, type PersonId, type PlainDate, type Result } from '@veche/kernel';
import { loadTenant, type Tx } from '@veche/platform';
import { checkExpression, type ClaimedExpression } from '../domain/check-definition.ts';
import type { MetricDefinition } from '../domain/metric-definition.ts';
import type { IndicatorsDeps } from '../indicators-deps.ts';
import { addDefinition, listDefinitions, saveTarget, type Target } from '../db/definition-repo.ts';

export interface NewDefinition {
  readonly code: string;
  readonly since: PlainDate;
  readonly title: BilingualText;
  readonly formula: BilingualText;
  readonly basis: BilingualText;
  readonly expression: ClaimedExpression;
}

type DefinitionFault = 'metric-unknown' | 'backwards' | 'expression-unusable';

/**
 * Defines a metric anew from a day on. Never backwards: redefining what has been shown is the cheapest way to look better. The version
 * before stays and its series goes on beside the new one.
 */
export async function defineMetric(
  deps: Pick<IndicatorsDeps, 'journal'>,
  tx: Tx,
  command: NewDefinition & { readonly personId: PersonId | null },
): Promise<Result<MetricDefinition, DefinitionFault>> {
  const known = (await listDefinitions(tx)).filter(({ code }) => code === command.code);
  const last = known.toSorted((a, b) => b.version - a.version)[0];
  if (last === undefined) return err('metric-unknown');
  const { zone } = await loadTenant(tx, tx.tenantId);
  if (command.since < localDateOf(tx.now, zone) || command.since < last.since) return err('backwards');
  const expression = checkExpression(command.expression, last.unit);
  if (expression === undefined) return err('expression-unusable');
  const definition: MetricDefinition = {
    code: last.code,
    version: last.version + 1,
    since: command.since,
    title: command.title,
    formula: command.formula,
    basis: command.basis,
    unit: last.unit,
    ...(last.better && { better: last.better }),
    expression,
  };
  await addDefinition(tx, definition, command.personId);
  await deps.journal.appendJournalEntry(tx, {
    action: 'indicators.metric.defined',
    subject: { type: 'metric', id: definition.code },
    revision: definition.version,
    result: [definition.since, hashOf(definition)],
  });
  return ok(definition);
}

/** Sets what is aimed at from a day on. */
export async function setTarget(
  deps: Pick<IndicatorsDeps, 'journal'>,
  tx: Tx,
  target: Omit<Target, 'setAt'> & { readonly personId: PersonId | null },
): Promise<Result<undefined, DefinitionFault>> {
  const definitions = await listDefinitions(tx);
  const metric = definitions.find(({ code }) => code === target.metric);
  if (metric === undefined) return err('metric-unknown');
  if (metric.unit === 'share' && target.value > 1) return err('expression-unusable');
  await saveTarget(tx, target, target.personId);
  await deps.journal.appendJournalEntry(tx, {
    action: 'indicators.target.set',
    subject: { type: 'metric', id: target.metric },
    revision: 1,
    result: [target.since, hashOf({ ...target, personId: undefined })],
  });
  return ok(undefined);
}

/** The journal takes codes, no texts: it binds itself to what was said, which stands beside. */
const hashOf = (said: object): string => createHash('sha256').update(JSON.stringify(said)).digest('hex');
