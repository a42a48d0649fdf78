import { z } from 'zod';
import { alertGrouping, alertLabel, alertMetric, alertSeverity, dutyPosition } from './alerts-vocabulary.ts';
import { uuid } from './common.ts';
import { outboundChannel } from './notifications.ts';
import { requestCriticality, requestStatus } from './requests-vocabulary.ts';

const code = z.string().min(1).max(80);
const codes = z.array(code).max(50);

/** What a rule listens to, with what only this kind needs. */
export const ruleEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status-changed'), to: z.array(requestStatus).max(6) }).strict(),
  z.object({ kind: z.literal('refused') }).strict(),
  z.object({ kind: z.literal('postponed') }).strict(),
  /** Fires on the day on which so many working days are left, the last day included. */
  z.object({ kind: z.literal('due-soon'), workingDaysLeft: z.number().int().min(0).max(60) }).strict(),
  z.object({ kind: z.literal('at-risk') }).strict(),
  z.object({ kind: z.literal('due') }).strict(),
  z.object({ kind: z.literal('very-overdue') }).strict(),
  z.object({ kind: z.literal('extended') }).strict(),
  z.object({ kind: z.literal('rerouted') }).strict(),
  z.object({ kind: z.literal('source-silent'), hours: z.number().int().min(1).max(720) }).strict(),
  z.object({ kind: z.literal('reconciliation-fault') }).strict(),
  z
    .object({
      kind: z.literal('metric'),
      metric: alertMetric,
      comparison: z.enum(['above', 'below']),
      threshold: z.number().min(0).max(1_000_000_000),
      /** Firing ends only on the other side of this; the threshold itself when absent. */
      recovery: z.number().min(0).max(1_000_000_000).optional(),
      /** Over which days back metrics of what was received or closed are taken. */
      periodDays: z.number().int().min(1).max(365),
    })
    .strict(),
]);
export type RuleEvent = z.infer<typeof ruleEvent>;

/** Which requests a rule is about; an empty list lets every value through. */
export const ruleFilter = z
  .object({
    sources: codes,
    services: codes,
    categories: codes,
    units: codes,
    districts: codes,
    criticalities: z.array(requestCriticality).max(3),
    /** Only while nobody has answered yet. */
    withoutAnswer: z.boolean(),
    /** Only what came back at least once. */
    reopened: z.boolean(),
  })
  .strict();
export type RuleFilter = z.infer<typeof ruleFilter>;

/** How many facts within which time make an alert, and for how long the condition must have held. */
export const ruleThreshold = z
  .object({
    count: z.number().int().min(1).max(10_000),
    withinMinutes: z.number().int().min(0).max(43_200),
    forMinutes: z.number().int().min(0).max(43_200),
  })
  .strict();
export type RuleThreshold = z.infer<typeof ruleThreshold>;

/** Whom a message is for. `duty`: who answers for the unit of the request. */
export const ruleRecipient = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duty'), position: dutyPosition }).strict(),
  z.object({ kind: z.literal('person'), personId: uuid }).strict(),
  z.object({ kind: z.literal('group'), groupId: uuid }).strict(),
  z
    .object({
      kind: z.literal('role'),
      role: z.enum(['officer', 'manager', 'controller', 'auditor', 'administrator']),
    })
    .strict(),
  z.object({ kind: z.literal('outside'), contactId: uuid }).strict(),
]);
export type RuleRecipient = z.infer<typeof ruleRecipient>;

/** When messages about one group go: the first waits, more of the same wait longer, what stands is told again. */
export const ruleTiming = z
  .object({
    waitSeconds: z.number().int().min(0).max(86_400),
    intervalMinutes: z.number().int().min(0).max(10_080),
    repeatHours: z.number().int().min(0).max(720),
  })
  .strict();
export type RuleTiming = z.infer<typeof ruleTiming>;

/** A rule as its author sets it in five steps: event, condition, whom and how, words, check on the past. */
export const ruleDefinition = z
  .object({
    event: ruleEvent,
    filter: ruleFilter,
    threshold: ruleThreshold,
    severity: alertSeverity,
    /** At once, or in the daily digest. Critical alerts always go at once. */
    delivery: z.enum(['at-once', 'digest']),
    /** Beside the cabinet, where every message stands. */
    channels: z.array(outboundChannel).max(8),
    recipients: z.array(ruleRecipient).min(1).max(20),
    groupBy: alertGrouping,
    timing: ruleTiming,
    /** Of a critical alert: after so many hours an acknowledgement without effect lapses. */
    acknowledgeHours: z.number().int().min(1).max(720),
    /** Up whom it goes while nobody acknowledges; the default chain when absent. */
    chainId: uuid.optional(),
    /** Recurring windows in which its messages wait. */
    muteWindowIds: z.array(uuid).max(10),
    /** How the rule is called. */
    name: z.string().min(1).max(120),
    /** Headline of its messages, with fields in curly brackets. */
    title: z.string().min(1).max(200),
    text: z.string().max(1000),
    /** The business process this rule watches over: a service code or a category, as in the filter; free of it when absent. */
    process: code.optional(),
  })
  .strict();
export type RuleDefinition = z.infer<typeof ruleDefinition>;

/** One condition on a label: any of the values, or none of them. */
export const labelMatcher = z
  .object({
    label: alertLabel,
    operator: z.enum(['is', 'is-not']),
    values: z.array(code).min(1).max(50),
  })
  .strict();
export type LabelMatcher = z.infer<typeof labelMatcher>;
