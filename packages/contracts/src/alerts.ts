import { z } from 'zod';
import { labelMatcher, ruleDefinition, ruleRecipient } from './alert-rules.ts';
import {
  alertEventKind,
  alertLabel,
  alertMessageState,
  alertMetric,
  alertResolution,
  alertRuleState,
  alertSeverity,
  alertState,
  dutyPosition,
  pipelineStage,
  updateReason,
} from './alerts-vocabulary.ts';
import { bilingualText, civilDate, moment, uuid } from './common.ts';
import { deliveryAttempt, deliveryState, outboundChannel, withheldReason } from './notifications.ts';
import { requestStatus } from './requests-vocabulary.ts';

const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const count = z.number().int().nonnegative();

/** A code with the words for it. */
export const namedCode = z.object({ code: z.string(), title: bilingualText });

/** A request as alerts name it. */
const requestRef = z.object({
  id: uuid,
  number: z.string(),
  service: bilingualText,
  status: requestStatus,
  dueOn: civilDate.optional(),
});

/** One alert in a list. */
export const alertListItem = z.object({
  id: uuid,
  version: z.number().int(),
  ruleId: uuid,
  ruleName: z.string(),
  state: alertState,
  severity: alertSeverity,
  event: alertEventKind,
  isMomentary: z.boolean(),
  request: requestRef.optional(),
  unit: namedCode.optional(),
  district: z.string().optional(),
  source: z.string().optional(),
  /** Facts that still stand, of so many in all. */
  standing: count,
  total: count,
  /** Of a threshold: the figure last read. */
  value: z.number().optional(),
  openedAt: moment,
  firedAt: moment.optional(),
  acknowledged: z
    .object({ at: moment, by: z.string().optional(), how: z.enum(['app', 'link']), until: moment.optional() })
    .optional(),
  resolvedAt: moment.optional(),
  resolution: alertResolution.optional(),
  /** The next step of the chain, while nobody acknowledges. */
  nextStep: z.object({ number: count, at: moment, recipients: z.array(ruleRecipient) }).optional(),
  /** What keeps messages about it back right now. */
  suppressed: z.enum(['inhibited', 'muted', 'silenced']).optional(),
  abilities: z.object({ acknowledge: z.boolean(), close: z.boolean() }),
});
export type AlertListItem = z.infer<typeof alertListItem>;

export const alertCounts = z.object({
  /** Critical and not taken on by anybody. */
  toAcknowledge: count,
  firing: count,
  acknowledged: count,
  /** Waiting for their condition to hold long enough. */
  pending: count,
});

const traceStep = z.object({
  stage: pipelineStage,
  outcome: z.enum(['passed', 'stopped', 'waits']),
  code: z.string(),
  params: z.record(z.string(), z.string()),
});

/** What became of one copy. */
const copyState = z.object({
  channel: outboundChannel,
  state: deliveryState,
  reason: withheldReason.optional(),
  at: moment,
  attempts: z.array(deliveryAttempt),
  /** The gateway says that it reached the reader’s device; not every gateway says so. */
  deliveredAt: moment.optional(),
});

/** A line of the message log: what was decided for one recipient and what became of it. */
export const alertMessageItem = z.object({
  id: uuid,
  kind: z.enum(['alert', 'digest', 'terms', 'action-required', 'test', 'rule-check', 'monitoring']),
  /** Name of the person or organisation. */
  recipient: z.string(),
  isOutside: z.boolean(),
  alertId: uuid.optional(),
  ruleId: uuid.optional(),
  ruleName: z.string().optional(),
  reason: updateReason.optional(),
  step: count.optional(),
  state: alertMessageState,
  because: z.string().optional(),
  releaseAt: moment.optional(),
  digestOn: civilDate.optional(),
  trace: z.array(traceStep),
  copies: z.array(copyState),
  readAt: moment.optional(),
  createdAt: moment,
});
export type AlertMessageItem = z.infer<typeof alertMessageItem>;

/** One alert with everything that is known of it. */
export const alertView = alertListItem.extend({
  title: z.string(),
  text: z.string(),
  matchedBy: z.array(z.object({ label: z.string(), value: z.string() })),
  groupBy: z.string(),
  items: z.array(z.object({ request: requestRef.optional(), at: moment, endedAt: moment.optional() })),
  history: z.array(
    z.object({
      number: count,
      at: moment,
      kind: z.string(),
      by: z.string().optional(),
      data: z.record(z.string(), z.unknown()),
    }),
  ),
  chain: z.array(
    z.object({
      number: count,
      after: z.object({ unit: z.enum(['working-days', 'working-minutes']), amount: count }),
      recipients: z.array(ruleRecipient),
      state: z.enum(['taken', 'next', 'later', 'stopped']),
      at: moment.optional(),
    }),
  ),
  messages: z.array(alertMessageItem),
});
export type AlertView = z.infer<typeof alertView>;

/** What a link from a message shows to whoever holds it. Nothing personal. */
export const alertLinkView = z.object({
  state: z.enum(['open', 'used', 'taken', 'over', 'expired']),
  town: bilingualText,
  severity: alertSeverity,
  title: z.string(),
  text: z.string(),
  since: moment,
  acknowledgedAt: moment.optional(),
  alertId: uuid,
});

/** A rule with what the audit says of it. */
export const alertRuleItem = z.object({
  id: uuid,
  version: z.number().int(),
  state: alertRuleState,
  quietUntil: moment.optional(),
  definition: ruleDefinition,
  owner: z.string(),
  isMine: z.boolean(),
  changedAt: moment,
  enabledAt: moment.optional(),
  confirmedAt: moment,
  reading: z.object({ value: z.number().optional(), at: moment }).optional(),
  audit: z.object({
    marks: z.array(z.enum(['never-fired', 'stale', 'noisy', 'unread', 'to-confirm'])),
    fired: count,
    acknowledged: count,
    acted: count,
    messages: count,
    messagesRead: count,
    usefulness: z.number().optional(),
    lastFiredAt: moment.optional(),
  }),
});
export type AlertRuleItem = z.infer<typeof alertRuleItem>;

/** What a rule would have done in the past. */
export const backTestResult = z.object({
  from: civilDate,
  to: civilDate,
  /** Not every kind of rule can be tried on the past. */
  isComputable: z.boolean(),
  fired: count,
  /** Requests the filter lets through, and how many of them were late. */
  requests: count,
  late: count,
  weeks: z.array(z.object({ from: civilDate, right: count, wrong: count })),
  /** Days on which it would have fired, the earliest first. */
  days: z.array(z.object({ on: civilDate, fired: count })),
  /** Of warnings: this threshold among its neighbours. */
  thresholds: z.array(
    z.object({
      value: z.number(),
      isChosen: z.boolean(),
      fired: count,
      caught: count,
      wrong: count,
      perWeek: z.number(),
    }),
  ),
  samples: z.array(z.object({ at: moment, number: z.string().optional(), value: z.number().optional() })),
});
export type BackTestResult = z.infer<typeof backTestResult>;

/** A rule as its reader would see it: its words, what each field stands for in this example, what contradicts. */
export const rulePreview = z.object({
  title: z.string(),
  text: z.string(),
  values: z.array(z.object({ field: z.string(), value: z.string().optional() })),
  /** Requests the filter lets through exist; otherwise fields of a request are dashes. */
  hasExample: z.boolean(),
  /** What contradicts in the rule, with the place of each. */
  faults: z.array(z.object({ pointer: z.string(), code: z.string(), message: bilingualText })),
});

/** What a rule said at one time. Turning it on or off makes a version too. */
export const alertRuleVersion = z.object({
  version: z.number().int(),
  savedAt: moment,
  savedBy: z.string(),
  definition: ruleDefinition,
});

export type AlertRuleVersion = z.infer<typeof alertRuleVersion>;

/** Whom the recipients of a rule are, and whether they can be reached. */
export const recipientCheck = z.object({
  people: count,
  unverified: z.array(z.object({ channel: outboundChannel, count })),
  unreachableContacts: count,
});

export const alertChain = z.object({
  id: uuid,
  version: z.number().int(),
  title: z.string(),
  isDefault: z.boolean(),
  steps: z.array(
    z.object({
      after: z.object({ unit: z.enum(['working-days', 'working-minutes']), amount: count.max(10_000) }),
      recipients: z.array(ruleRecipient).min(1).max(10),
    }),
  ),
});

export const chainInput = alertChain
  .pick({ title: true, steps: true, isDefault: true })
  .extend({ title: z.string().min(1).max(120), steps: alertChain.shape.steps.min(1).max(10) })
  .strict();

export const silenceInput = z
  .object({
    matchers: z.array(labelMatcher).min(1).max(10),
    startsAt: moment.optional(),
    endsAt: moment,
    comment: z.string().min(1).max(300),
  })
  .strict();

export const silenceView = z.object({
  id: uuid,
  matchers: z.array(labelMatcher),
  startsAt: moment,
  endsAt: moment,
  comment: z.string(),
  author: z.string(),
  endedBy: z.string().optional(),
  state: z.enum(['active', 'future', 'over']),
  /** Open alerts it holds back now. */
  holdsBack: count,
});

/** What a silence would have kept back. */
export const silencePreview = z.object({
  now: count,
  lastWeek: count,
  samples: z.array(
    z.object({ alertId: uuid, ruleName: z.string(), severity: alertSeverity, number: z.string().optional() }),
  ),
});

export const muteWindowInput = z
  .object({
    title: z.string().min(1).max(120),
    from: localTime,
    to: localTime,
    weekdays: z.array(z.number().int().min(1).max(7)).max(7),
    on: z.enum(['any-day', 'working-days', 'days-off']),
  })
  .strict();
export const muteWindowView = muteWindowInput.extend({ id: uuid, zone: z.string() });

export const inhibitionView = z.object({
  id: uuid,
  title: bilingualText,
  source: z.array(labelMatcher),
  target: z.array(labelMatcher),
  equal: z.array(alertLabel),
  isOn: z.boolean(),
});

const personRef = z.object({ id: uuid, name: z.string() });

/** Everything a rule can be made of: what to listen to and whom to tell. */
export const alertVocabulary = z.object({
  sources: z.array(namedCode),
  services: z.array(namedCode.extend({ category: z.string().optional() })),
  categories: z.array(z.string()),
  units: z.array(namedCode),
  districts: z.array(z.string()),
  metrics: z.array(alertMetric),
  people: z.array(personRef),
  groups: z.array(personRef),
  chains: z.array(z.object({ id: uuid, title: z.string(), isDefault: z.boolean() })),
  muteWindows: z.array(z.object({ id: uuid, title: z.string() })),
  contacts: z.array(personRef.extend({ channel: outboundChannel, isReachable: z.boolean() })),
  channels: z.array(outboundChannel),
});

export const dutyView = z.object({
  /** Empty: the town as a whole. */
  unitCode: z.string().max(80),
  holders: z.array(z.object({ position: dutyPosition, person: personRef })),
});

export const groupView = z.object({ id: uuid, title: z.string(), members: z.array(personRef) });

export const outsideContactView = z.object({
  id: uuid,
  channel: outboundChannel,
  name: z.string(),
  address: z.string(),
  state: z.enum(['asked', 'confirmed', 'suspended', 'left']),
  createdAt: moment,
});

const kindChannels = z.array(outboundChannel).max(8);

/** How a person wants to be told of alerts and dates. */
export const alertPreferences = z.object({
  zone: z.string().max(60).optional(),
  quietHours: z.object({ from: localTime, to: localTime }).optional(),
  digestAt: localTime,
  channels: z.object({
    critical: kindChannels,
    'at-once': kindChannels,
    digest: kindChannels,
    terms: kindChannels,
  }),
  reminderDays: z.array(z.number().int().min(1).max(90)).max(10),
});

/** A message one has left. */
export const leftTopic = z.object({ topic: z.string(), title: bilingualText });

export const digestView = z.object({
  kind: z.enum(['alerts', 'terms']),
  localOn: civilDate,
  dueAt: moment,
  zone: z.string(),
  state: z.enum(['open', 'queued', 'empty']),
  lines: z.array(z.object({ title: z.string(), alertId: uuid.optional(), requestId: uuid.optional() })),
});

export const dateToCome = z.object({
  requestId: uuid,
  number: z.string(),
  service: bilingualText,
  status: requestStatus,
  unit: namedCode.optional(),
  dueOn: civilDate,
  dueAt: moment,
  calendarDaysLeft: z.number().int(),
  state: z.enum(['in-time', 'at-risk', 'overdue', 'paused']),
  why: z.enum(['duty', 'watch', 'own']),
  remindOn: z.array(civilDate),
});

/** How work was done in time and how people reacted to what they were told. */
export const alertReport = z.object({
  from: civilDate,
  to: civilDate,
  closed: count,
  closedInTime: count,
  openOverdue: count,
  units: z.array(
    z.object({
      unit: namedCode,
      closed: count,
      closedInTime: count,
      openOverdue: count,
      alerts: count,
      reacted: count,
      /** From the message to the acknowledgement or the first action, in hours of the clock. */
      reactionHoursMedian: z.number().optional(),
      reactionHoursP90: z.number().optional(),
    }),
  ),
  rules: z.array(
    z.object({
      ruleId: uuid,
      ruleName: z.string(),
      severity: alertSeverity,
      fired: count,
      acknowledged: count,
      acted: count,
      escalated: count,
      reactionHoursMedian: z.number().optional(),
    }),
  ),
});

export const monitoringState = z.object({
  isAlive: z.boolean(),
  parts: z.array(
    z.object({ part: z.string(), title: bilingualText, lastAt: moment.optional(), isAlive: z.boolean() }),
  ),
});
