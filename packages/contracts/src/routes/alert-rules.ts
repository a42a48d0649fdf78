import { z } from 'zod';
import { ruleDefinition } from '../alert-rules.ts';
import {
  alertRuleItem,
  alertRuleVersion,
  alertVocabulary,
  backTestResult,
  recipientCheck,
  rulePreview,
} from '../alerts.ts';
import { idParams, uuid } from '../common.ts';
import { deliveryState, outboundChannel } from '../notifications.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'alert rules';
const changed = z.object({ id: uuid, version: z.number().int() });
const definitionBody = z.object({ definition: ruleDefinition }).strict();
const problems = ['rule-faulty'] as const;

/** Rules of alerts. Policy: `alert.manage`. */
export const alertRulesRoutes = {
  getAlertVocabulary: route({
    id: 'getAlertVocabulary',
    method: 'GET',
    path: '/v1/alert-vocabulary',
    tag,
    summary: 'What a rule can listen to and whom it can tell',
    reply: alertVocabulary,
  }),
  listAlertRules: route({
    id: 'listAlertRules',
    method: 'GET',
    path: '/v1/alert-rules',
    tag,
    summary: 'Rules with what the audit says of them',
    reply: z.object({ items: z.array(alertRuleItem) }),
  }),
  getAlertRule: route({
    id: 'getAlertRule',
    method: 'GET',
    path: '/v1/alert-rules/{id}',
    tag,
    summary: 'A rule',
    params: idParams,
    reply: alertRuleItem,
  }),
  listAlertRuleVersions: route({
    id: 'listAlertRuleVersions',
    method: 'GET',
    path: '/v1/alert-rules/{id}/versions',
    tag,
    summary: 'What a rule said before, newest first',
    params: idParams,
    reply: z.object({ items: z.array(alertRuleVersion) }),
  }),
  previewAlertRule: route({
    id: 'previewAlertRule',
    method: 'POST',
    path: '/v1/alert-rules/preview',
    tag,
    summary: 'How a rule reads with the newest request it lets through, and what contradicts in it',
    body: definitionBody,
    reply: rulePreview,
    idempotent: false,
  }),
  createAlertRule: route({
    id: 'createAlertRule',
    method: 'POST',
    path: '/v1/alert-rules',
    tag,
    summary: 'Make a rule, as a draft or on at once',
    body: z
      .object({
        definition: ruleDefinition,
        state: z.enum(['draft', 'on', 'quiet']),
        quietDays: z.number().int().min(1).max(90).optional(),
      })
      .strict(),
    reply: changed,
    status: 201,
    problems,
  }),
  saveAlertRule: route({
    id: 'saveAlertRule',
    method: 'PUT',
    path: '/v1/alert-rules/{id}',
    tag,
    summary: 'Change a rule; alerts that fire go on by what it said when they fired',
    params: idParams,
    body: definitionBody,
    reply: changed,
    ifMatch: true,
    problems,
  }),
  setAlertRuleState: route({
    id: 'setAlertRuleState',
    method: 'POST',
    path: '/v1/alert-rules/{id}/state',
    tag,
    summary: 'Turn a rule on, off, or quiet for some days',
    params: idParams,
    body: z
      .object({
        state: z.enum(['on', 'quiet', 'off']),
        quietDays: z.number().int().min(1).max(90).optional(),
      })
      .strict(),
    reply: changed,
    ifMatch: true,
    problems,
  }),
  confirmAlertRule: route({
    id: 'confirmAlertRule',
    method: 'POST',
    path: '/v1/alert-rules/{id}/confirmation',
    tag,
    summary: 'Say that a rule is still needed',
    params: idParams,
    reply: changed,
  }),
  backTestAlertRule: route({
    id: 'backTestAlertRule',
    method: 'POST',
    path: '/v1/alert-rules/back-test',
    tag,
    summary: 'What a rule would have done in the last 90 days',
    body: definitionBody,
    reply: backTestResult,
    idempotent: false,
    problems,
  }),
  checkAlertRecipients: route({
    id: 'checkAlertRecipients',
    method: 'POST',
    path: '/v1/alert-rules/recipients-check',
    tag,
    summary: 'Whom the recipients of a rule are, and whether they can be reached',
    body: definitionBody,
    reply: recipientCheck,
    idempotent: false,
    problems,
  }),
  sendAlertTest: route({
    id: 'sendAlertTest',
    method: 'POST',
    path: '/v1/alert-rules/test-message',
    tag,
    summary: 'Send oneself a message as the rule would word it',
    body: definitionBody,
    reply: z.object({ id: uuid }),
    problems,
  }),
  getAlertTest: route({
    id: 'getAlertTest',
    method: 'GET',
    path: '/v1/alert-rules/test-message/{id}',
    tag,
    summary: 'What became of a test message',
    params: idParams,
    reply: z.object({
      sentAt: z.string(),
      copies: z.array(z.object({ channel: outboundChannel, state: deliveryState, at: z.string() })),
    }),
  }),
} as const satisfies Record<string, RouteContract>;
