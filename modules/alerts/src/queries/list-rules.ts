import type { AlertRuleItem, AlertRuleVersion } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { listReadings } from '../db/reading-repo.ts';
import type { StoredRule, StoredRuleVersion } from '../db/rule-repo.ts';
import { auditRule, usefulnessOf } from '../domain/audit-rule.ts';
import { readRuleRecords } from './rule-records.ts';

/** Rules with what the audit says of them. */
export async function presentRules(
  deps: AlertsDeps,
  tx: ReadTx,
  rules: readonly StoredRule[],
  reader: PersonId,
): Promise<AlertRuleItem[]> {
  const records = await readRuleRecords(tx, rules);
  const readings = await listReadings(tx);
  const owners = await deps.people.displayNames(tx, [...new Set(rules.map((rule) => rule.ownerPersonId))]);
  return rules.map((rule) => {
    const reading = readings.get(rule.id);
    return {
      id: rule.id,
      version: rule.version,
      state: rule.state,
      definition: rule.definition,
      owner: owners.get(rule.ownerPersonId) ?? '–',
      isMine: rule.ownerPersonId === reader,
      changedAt: rule.changedAt,
      confirmedAt: rule.confirmedAt,
      ...(rule.enabledAt !== undefined && { enabledAt: rule.enabledAt }),
      ...(rule.quietUntil !== undefined && { quietUntil: rule.quietUntil }),
      ...(reading && {
        reading: { at: reading.at, ...(reading.value !== null && { value: reading.value }) },
      }),
      audit: auditOf(records.get(rule.id), tx.now),
    };
  });
}

/** Versions of a rule with the names of those who saved them. */
export async function presentVersions(
  { people }: Pick<AlertsDeps, 'people'>,
  tx: ReadTx,
  versions: readonly StoredRuleVersion[],
): Promise<AlertRuleVersion[]> {
  const names = await people.displayNames(tx, [...new Set(versions.map(({ savedBy }) => savedBy))]);
  return versions.map((version) => ({ ...version, savedBy: names.get(version.savedBy) ?? '–' }));
}

type Records = Awaited<ReturnType<typeof readRuleRecords>>;

function auditOf(record: ReturnType<Records['get']>, now: ReadTx['now']): AlertRuleItem['audit'] {
  if (!record) throw new Error('A rule has no record');
  const { fired, acknowledged, acted, messages, messagesRead, lastFiredAt } = record;
  const usefulness = usefulnessOf(record);
  return {
    marks: [...auditRule(record, now)],
    fired,
    acknowledged,
    acted,
    messages,
    messagesRead,
    ...(usefulness !== undefined && { usefulness }),
    ...(lastFiredAt !== undefined && { lastFiredAt }),
  };
}
