import type { AlertRuleState, RuleDefinition } from '@veche/contracts';
import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import { AppError, notFound, stale, type FieldError, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { holdRule, insertRule, updateRule, type StoredRule } from '../db/rule-repo.ts';
import { findRuleFaults, type RuleFault } from '../domain/find-rule-faults.ts';
import { faultWords } from '../domain/fault-words.ts';

const dayMs = 86_400_000;
const trialDays = 14;

/** Refuses a rule that contradicts itself, with every fault at once. @throws AppError `rule-faulty` */
export function assertSoundRule(definition: RuleDefinition): void {
  const errors = faultsOfRule(definition);
  if (errors.length > 0) throw new AppError('rule-faulty', { errors });
}

/** What contradicts in a rule, with words for whoever mends it. */
export const faultsOfRule = (definition: RuleDefinition): FieldError[] =>
  findRuleFaults(definition).map(fieldError);

const fieldError = ({ pointer, code, params }: RuleFault): FieldError => ({
  pointer: `/definition${pointer}`,
  code,
  message: faultWords(code, params),
  ...(params && { params }),
});

export interface RuleSwitch {
  readonly state: Exclude<AlertRuleState, 'draft'> | 'draft';
  readonly quietDays?: number | undefined;
}

/** Makes a rule; whoever makes it owns it. */
export async function createRule(
  deps: AlertsDeps,
  tx: Tx,
  { definition, owner, ...turn }: { definition: RuleDefinition; owner: PersonId } & RuleSwitch,
): Promise<StoredRule> {
  assertSoundRule(definition);
  const rule = turned(
    {
      id: tx.newId(),
      version: 1,
      state: 'draft',
      definition,
      ownerPersonId: owner,
      createdAt: tx.now,
      changedAt: tx.now,
      confirmedAt: tx.now,
    },
    turn,
    tx.now,
  );
  await insertRule(tx, rule);
  await note(deps, tx, rule, 'alerts.rule.created');
  return rule;
}

interface RuleChange {
  readonly id: string;
  readonly ifMatch: number | undefined;
}

/** Changes what a rule says. Alerts that fire go on by what it said when they fired. @throws AppError */
export async function saveRule(
  deps: AlertsDeps,
  tx: Tx,
  { id, ifMatch, definition }: RuleChange & { definition: RuleDefinition },
): Promise<StoredRule> {
  assertSoundRule(definition);
  const before = await held(tx, { id, ifMatch });
  const rule: StoredRule = {
    ...before,
    definition,
    version: before.version + 1,
    changedAt: tx.now,
    confirmedAt: tx.now,
  };
  await updateRule(tx, rule, false);
  await note(deps, tx, rule, 'alerts.rule.changed');
  return rule;
}

/** Turns a rule on, off, or quiet for some days. @throws AppError */
export async function setRuleState(
  deps: AlertsDeps,
  tx: Tx,
  { id, ifMatch, ...turn }: RuleChange & RuleSwitch,
): Promise<StoredRule> {
  const before = await held(tx, { id, ifMatch });
  if (turn.state !== 'off') assertSoundRule(before.definition);
  const rule = turned({ ...before, version: before.version + 1, changedAt: tx.now }, turn, tx.now);
  await updateRule(tx, rule, false);
  await note(deps, tx, rule, 'alerts.rule.turned');
  return rule;
}

/** Its owner, or whoever is responsible now, says that a rule is still needed. @throws AppError `not-found` */
export async function confirmRule(deps: AlertsDeps, tx: Tx, id: string): Promise<StoredRule> {
  const before = await held(tx, { id, ifMatch: undefined });
  const { askedAt: _asked, ...rest } = before;
  const rule = { ...rest, confirmedAt: tx.now };
  await updateRule(tx, rule, true);
  await note(deps, tx, rule, 'alerts.rule.confirmed');
  return rule;
}

async function held(tx: Tx, { id, ifMatch }: RuleChange): Promise<StoredRule> {
  const rule = await holdRule(tx, id);
  if (!rule) throw notFound();
  if (ifMatch !== undefined && ifMatch !== rule.version) throw stale(rule.version);
  return rule;
}

/** A rule that is turned on looks from now: what happened before is no news. */
function turned(
  { quietUntil: _quiet, ...rule }: StoredRule,
  { state, quietDays = trialDays }: RuleSwitch,
  now: Instant,
): StoredRule {
  const isOn = state === 'on' || state === 'quiet';
  const wasOn = rule.state === 'on' || rule.state === 'quiet';
  return {
    ...rule,
    state,
    ...(isOn && !wasOn && { enabledAt: now }),
    ...(state === 'quiet' && { quietUntil: fromEpochMs(toEpochMs(now) + quietDays * dayMs) }),
  };
}

const note = (deps: AlertsDeps, tx: Tx, rule: StoredRule, action: string) =>
  deps.journal.appendJournalEntry(tx, {
    action,
    subject: { type: 'alert-rule', id: rule.id },
    revision: rule.version,
    result: [rule.state, rule.definition.event.kind, rule.definition.severity],
  });
