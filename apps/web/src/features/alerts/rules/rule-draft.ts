import type { AlertEventKind } from '@veche/contracts';
import type { Language } from '@veche/kernel';
import { groupingsFor, isAboutSource, isMomentary } from './rule-words.ts';
import { suggestedWords } from './suggested-words.ts';
import type { RuleDefinition, RuleEvent, RuleFilter } from './rule-types.ts';

/** A rule as it is being set up: nothing listened to yet, nobody told yet. */
export type RuleDraft = Omit<RuleDefinition, 'event'> & { readonly event: RuleEvent | null };

export const stepIds = ['event', 'condition', 'recipients', 'words', 'check'] as const;
export type StepId = (typeof stepIds)[number];

export const wholeFilter: RuleFilter = {
  sources: [],
  services: [],
  categories: [],
  units: [],
  districts: [],
  criticalities: [],
  withoutAnswer: false,
  reopened: false,
};

export const emptyDraft: RuleDraft = {
  event: null,
  filter: wholeFilter,
  threshold: { count: 1, withinMinutes: 0, forMinutes: 0 },
  severity: 'warning',
  delivery: 'at-once',
  channels: ['email'],
  recipients: [],
  groupBy: 'request',
  timing: { waitSeconds: 30, intervalMinutes: 60, repeatHours: 24 },
  acknowledgeHours: 24,
  muteWindowIds: [],
  name: '',
  title: '',
  text: '',
};

const eventOf = (kind: AlertEventKind): RuleEvent => {
  switch (kind) {
    case 'status-changed':
      return { kind, to: [] };
    case 'due-soon':
      return { kind, workingDaysLeft: 2 };
    case 'source-silent':
      return { kind, hours: 24 };
    case 'metric':
      return { kind, metric: 'share-in-time', comparison: 'below', threshold: 0.9, periodDays: 30 };
    default:
      return { kind };
  }
};

/** Listens to something else. What the new kind cannot have is taken out; words nobody has changed follow. */
export function withEvent(draft: RuleDraft, kind: AlertEventKind, language: Language): RuleDraft {
  const former = draft.event && suggestedWords(draft.event.kind, language);
  const words = suggestedWords(kind, language);
  const kept = (part: 'name' | 'title' | 'text'): string =>
    draft[part] === '' || draft[part] === former?.[part] ? words[part] : draft[part];
  const groupings = groupingsFor(kind);
  const { process, ...rest } = draft;
  return {
    ...rest,
    event: eventOf(kind),
    groupBy: groupings.includes(draft.groupBy) ? draft.groupBy : (groupings[0] ?? 'rule'),
    filter: isAboutSource(kind) ? { ...wholeFilter, sources: draft.filter.sources } : draft.filter,
    threshold: isMomentary(kind) ? { ...draft.threshold, forMinutes: 0 } : draft.threshold,
    name: kept('name'),
    title: kept('title'),
    text: kept('text'),
    ...(process !== undefined && !isAboutSource(kind) && { process }),
  };
}

/** Binds the rule to one process, and its filter with it; frees it when nothing is named. */
export function withProcess(draft: RuleDraft, code: string | null, categories: readonly string[]): RuleDraft {
  const { process: _former, ...rest } = draft;
  const filter = { ...draft.filter, services: [], categories: [] };
  if (code === null) return { ...rest, filter };
  const isCategory = categories.includes(code);
  return {
    ...rest,
    process: code,
    filter: isCategory ? { ...filter, categories: [code] } : { ...filter, services: [code] },
  };
}

/** A critical alert always goes at once. */
export const withSeverity = (draft: RuleDraft, severity: RuleDraft['severity']): RuleDraft => ({
  ...draft,
  severity,
  ...(severity === 'critical' && { delivery: 'at-once' as const }),
});

/** What has to be there before anything can be checked, by the field that lacks it. */
export function lacksOf(draft: RuleDraft): readonly { readonly step: StepId; readonly field: string }[] {
  const lacks: { step: StepId; field: string }[] = [];
  if (draft.event === null) lacks.push({ step: 'event', field: 'event' });
  if (draft.recipients.length === 0) lacks.push({ step: 'recipients', field: 'recipients' });
  if (draft.name.trim() === '') lacks.push({ step: 'words', field: 'name' });
  if (draft.title.trim() === '') lacks.push({ step: 'words', field: 'title' });
  return lacks;
}

/** The whole rule, once nothing is lacking. */
export const definitionOf = (draft: RuleDraft): RuleDefinition | undefined =>
  draft.event !== null && lacksOf(draft).length === 0 ? { ...draft, event: draft.event } : undefined;

/** What can be looked at before the rule is whole: what is lacking is filled in with a sign that says so. */
export const readableOf = (draft: RuleDraft): RuleDefinition | undefined =>
  draft.event === null
    ? undefined
    : {
        ...draft,
        event: draft.event,
        name: draft.name.trim() === '' ? '–' : draft.name,
        title: draft.title.trim() === '' ? '–' : draft.title,
        recipients: draft.recipients.length === 0 ? [{ kind: 'duty', position: 'owner' }] : draft.recipients,
      };

const stepOfField: readonly (readonly [prefix: string, step: StepId])[] = [
  ['event/', 'condition'],
  ['event', 'event'],
  ['process', 'event'],
  ['filter', 'condition'],
  ['threshold', 'condition'],
  ['severity', 'condition'],
  ['groupBy', 'condition'],
  ['name', 'words'],
  ['title', 'words'],
  ['text', 'words'],
];

/** On which step a field stands. */
export const stepOf = (field: string): StepId =>
  stepOfField.find(([prefix]) => field.startsWith(prefix))?.[1] ?? 'recipients';

/** `/definition/threshold/withinMinutes` → `threshold/withinMinutes`, the name of the field. */
export const fieldOf = (pointer: string): string => pointer.replace(/^\/definition\//u, '');
