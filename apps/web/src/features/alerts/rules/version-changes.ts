import type { RuleDefinition } from './rule-types.ts';

const parts = {
  name: ['name'],
  event: ['event', 'process'],
  condition: ['event', 'filter', 'threshold', 'groupBy'],
  severity: ['severity'],
  recipients: [
    'recipients',
    'channels',
    'delivery',
    'chainId',
    'acknowledgeHours',
    'timing',
    'muteWindowIds',
  ],
  words: ['title', 'text'],
} as const satisfies Record<string, readonly (keyof RuleDefinition)[]>;
export type ChangedPart = keyof typeof parts;

/** Which steps of a rule read otherwise than before. */
export const versionChanges = (before: RuleDefinition, after: RuleDefinition): ChangedPart[] =>
  (Object.keys(parts) as ChangedPart[]).filter((part) => {
    // What is listened to stands under the event when its kind changed, else under the condition.
    if (part === 'event') return before.event.kind !== after.event.kind || before.process !== after.process;
    return parts[part].some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  });
