import { alertPersonalRoutes } from './alert-personal.ts';
import { alertRulesRoutes } from './alert-rules.ts';
import { alertSettingsRoutes } from './alert-settings.ts';
import { alertsRoutes } from './alerts.ts';
import { documentsRoutes } from './documents.ts';
import { feedbackRoutes } from './feedback.ts';
import { identityRoutes } from './identity.ts';
import { indicatorsRoutes } from './indicators.ts';
import { journalRoutes } from './journal.ts';
import { notificationsRoutes } from './notifications.ts';
import { opennessRoutes } from './openness.ts';
import { permitsRoutes } from './permits.ts';
import { platformRoutes } from './platform.ts';
import { requestsRegisterRoutes } from './requests-register.ts';
import { requestsEventsRoutes } from './requests-events.ts';
import { requestsImportsRoutes } from './requests-imports.ts';
import { requestsPollersRoutes } from './requests-pollers.ts';
import { requestsReconciliationRoutes } from './requests-reconciliation.ts';
import { requestsNormsRoutes } from './requests-norms.ts';
import { rulesRoutes } from './rules.ts';
import { venuesRoutes } from './venues.ts';
import { webhooksRoutes } from './webhooks.ts';

/** Every operation of the API by its `operationId`. */
export const routes = {
  ...platformRoutes,
  ...identityRoutes,
  ...venuesRoutes,
  ...rulesRoutes,
  ...documentsRoutes,
  ...permitsRoutes,
  ...notificationsRoutes,
  ...journalRoutes,
  ...requestsEventsRoutes,
  ...requestsNormsRoutes,
  ...requestsRegisterRoutes,
  ...indicatorsRoutes,
  ...opennessRoutes,
  ...requestsImportsRoutes,
  ...requestsPollersRoutes,
  ...requestsReconciliationRoutes,
  ...alertsRoutes,
  ...alertRulesRoutes,
  ...alertSettingsRoutes,
  ...alertPersonalRoutes,
  ...feedbackRoutes,
  ...webhooksRoutes,
} as const;
