export type { AlertPeople, AlertsDeps } from './alerts-deps.ts';
export { createAlertsModule } from './alerts-module.ts';
export { personsOnDuty } from './db/duty-repo.ts';
export { playAlerts, type DemoAlertsParts } from './demonstration/play-alerts.ts';
