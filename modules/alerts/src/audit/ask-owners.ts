import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { insertAlertMessage, linkToSent } from '../db/message-repo.ts';
import { listRules, updateRule, type StoredRule } from '../db/rule-repo.ts';
import { auditRule, confirmEveryDays, type RuleRecord } from '../domain/audit-rule.ts';
import { personKey } from '../engine/recipients.ts';
import { readRuleRecords } from '../queries/rule-records.ts';

const dayMs = 86_400_000;
/** An owner who does not answer is asked again after so many days. */
const askAgainDays = 30;

/** Asks the owners of rules they have not confirmed for half a year whether they are still needed. */
export async function askOwners(deps: AlertsDeps, tx: Tx): Promise<void> {
  const rules = (await listRules(tx)).filter(({ state }) => state === 'on' || state === 'quiet');
  const before = fromEpochMs(toEpochMs(tx.now) - confirmEveryDays * dayMs);
  const due = rules.filter((rule) => rule.confirmedAt <= before && wasNotAskedLately(rule, tx.now));
  const records = await readRuleRecords(tx, due);
  for (const rule of due) {
    const record = records.get(rule.id);
    if (record && auditRule(record, tx.now).includes('to-confirm')) await ask(deps, tx, rule, record);
  }
}

const wasNotAskedLately = ({ askedAt }: StoredRule, now: Tx['now']): boolean =>
  askedAt === undefined || toEpochMs(now) - toEpochMs(askedAt) >= askAgainDays * dayMs;

async function ask(deps: AlertsDeps, tx: Tx, rule: StoredRule, record: RuleRecord): Promise<void> {
  const id = tx.newId();
  const windowKey = `rule-check:${rule.id}:${tx.now.slice(0, 10)}`;
  const isNew = await insertAlertMessage(tx, {
    id,
    kind: 'rule-check',
    recipient: { key: personKey(rule.ownerPersonId), personId: rule.ownerPersonId },
    windowKey,
    ruleId: rule.id,
    fate: { state: 'queued' },
    trace: [],
    channels: ['email'],
  });
  if (!isNew) return;
  const outcome = await deps.notifications.queueMessage(tx, {
    recipientPersonId: rule.ownerPersonId,
    template: 'alert-rule-check',
    values: {
      title: rule.definition.name,
      fired: record.fired,
      useful: Math.max(record.acknowledged, record.acted),
    },
    link: `/alert-rules/${rule.id}`,
    subject: { type: 'alert-rule', id: rule.id },
    channels: ['email'],
    dedupeKey: windowKey,
  });
  if (outcome.state === 'queued') await linkToSent(tx, [id], outcome.messageId);
  await updateRule(tx, { ...rule, askedAt: tx.now }, true);
}
