import { expect, test } from 'vitest';
import { definitionOf, emptyDraft, withEvent } from './rule-draft.ts';
import { versionChanges } from './version-changes.ts';
import type { RuleDefinition } from './rule-types.ts';

const rule = definitionOf({
  ...withEvent(emptyDraft, 'due-soon', 'ru'),
  recipients: [{ kind: 'role', role: 'manager' }],
}) as RuleDefinition;

test('says which steps read otherwise', () => {
  expect(versionChanges(rule, rule)).toEqual([]);
  expect(versionChanges(rule, { ...rule, event: { kind: 'due-soon', workingDaysLeft: 3 } })).toEqual([
    'condition',
  ]);
  expect(versionChanges(rule, { ...rule, severity: 'critical', channels: ['sms'], title: 'Иначе' })).toEqual([
    'severity',
    'recipients',
    'words',
  ]);
  expect(versionChanges(rule, { ...rule, event: { kind: 'due' } })).toEqual(['event', 'condition']);
});
