import { z } from 'zod';
import {
  alertCounts,
  alertLinkView,
  alertListItem,
  alertMessageItem,
  alertReport,
  alertView,
  monitoringState,
} from '../alerts.ts';
import { alertMessageState, alertSeverity } from '../alerts-vocabulary.ts';
import { civilDate, cursorQuery, idParams, pageOf, uuid } from '../common.ts';
import { route, type RouteContract } from '../route.ts';

const tag = 'alerts';
const tokenParams = z.object({ token: z.string().min(20).max(300) });
const changed = z.object({ id: uuid, version: z.number().int() });

/** Alerts, their acknowledgement, the log. Policies: `alert.acknowledge`, `alert.manage`, `metrics.read`; links are public. */
export const alertsRoutes = {
  listAlerts: route({
    id: 'listAlerts',
    method: 'GET',
    path: '/v1/alerts',
    tag,
    summary: 'Alerts, the gravest and newest first',
    query: cursorQuery.extend({
      state: z
        .enum(['to-acknowledge', 'firing', 'acknowledged', 'pending', 'resolved', 'open'])
        .default('open'),
      severity: alertSeverity.optional(),
      ruleId: uuid.optional(),
      requestId: uuid.optional(),
    }),
    reply: pageOf(alertListItem).extend({ counts: alertCounts }),
  }),
  getAlert: route({
    id: 'getAlert',
    method: 'GET',
    path: '/v1/alerts/{id}',
    tag,
    summary: 'An alert: why it came, to whom, how far it went',
    params: idParams,
    reply: alertView,
  }),
  acknowledgeAlert: route({
    id: 'acknowledgeAlert',
    method: 'POST',
    path: '/v1/alerts/{id}/acknowledgement',
    tag,
    summary: 'Take an alert on',
    params: idParams,
    reply: changed,
    problems: ['alert-not-firing'],
  }),
  closeAlert: route({
    id: 'closeAlert',
    method: 'POST',
    path: '/v1/alerts/{id}/closing',
    tag,
    summary: 'Close an alert by hand: nothing is left to do',
    params: idParams,
    reply: changed,
    problems: ['alert-not-firing'],
  }),
  getAlertLink: route({
    id: 'getAlertLink',
    method: 'GET',
    path: '/v1/alert-links/{token}',
    tag,
    summary: 'What a link from a message is about; changes nothing',
    params: tokenParams,
    reply: alertLinkView,
  }),
  acknowledgeByLink: route({
    id: 'acknowledgeByLink',
    method: 'POST',
    path: '/v1/alert-links/{token}/acknowledgement',
    tag,
    summary: 'Take an alert on by the link from a message, once',
    params: tokenParams,
    reply: alertLinkView,
    problems: ['link-used', 'link-expired', 'alert-not-firing'],
  }),
  listAlertMessages: route({
    id: 'listAlertMessages',
    method: 'GET',
    path: '/v1/alert-messages',
    tag,
    summary: 'Every message that was decided, sent or not, newest first',
    query: cursorQuery.extend({
      state: alertMessageState.optional(),
      ruleId: uuid.optional(),
      alertId: uuid.optional(),
      kind: alertMessageItem.shape.kind.optional(),
    }),
    reply: pageOf(alertMessageItem),
  }),
  getAlertReport: route({
    id: 'getAlertReport',
    method: 'GET',
    path: '/v1/alert-report',
    tag,
    summary: 'Done in time, overdue, and how quickly people react to what they are told',
    query: z.object({ from: civilDate, to: civilDate }),
    reply: alertReport,
    problems: ['period-unusable'],
  }),
  getMonitoringState: route({
    id: 'getMonitoringState',
    method: 'GET',
    path: '/v1/monitoring-state',
    tag,
    summary: 'Whether the monitoring itself is alive; 503 when it is not, for a watchman outside',
    reply: monitoringState,
    problems: ['monitoring-stopped'],
  }),
} as const satisfies Record<string, RouteContract>;
