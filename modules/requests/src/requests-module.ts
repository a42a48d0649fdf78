import type { Module, Tx } from '@veche/platform';
import { coreRoutes } from './http/core.routes.ts';
import { cardRoutes } from './http/card.routes.ts';
import { citizenRoutes } from './http/citizen.routes.ts';
import { normsRoutes } from './http/norms.routes.ts';
import { registerRoutes } from './http/register.routes.ts';
import type { ChangeBatch, RecordOutcome } from './incoming-change.ts';
import { createImportsPart } from './imports/imports-part.ts';
import { activateCalendarTimer } from './jobs/activate-calendar.ts';
import { passTermsTimers } from './jobs/pass-terms.ts';
import { refreshPausedTimer } from './jobs/refresh-paused.ts';
import { movedTermsSubscription, tellMovedTermsTimer } from './jobs/tell-moved-terms.ts';
import { requestsLiveTopic } from './live-topics.ts';
import { applicationsSubscription } from './permits/take-applications.ts';
import { createPollersPart } from './pollers/pollers-part.ts';
import { createReconciliationPart } from './reconciliation/reconciliation-part.ts';
import type { RegisterDeps } from './register-deps.ts';
import { erasureSubscription } from './use-cases/erase-applicant.ts';
import { recordConfirmation, type Confirmation } from './use-cases/record-confirmation.ts';
import { recordRequestChanges } from './use-cases/record-request-changes.ts';
import { seedEveryTown, seedTown } from './use-cases/seed-town.ts';

/** What others may ask of the register. */
export interface RequestsModule extends Module {
  /** Takes in what happened to requests. Errors: `source-unknown`, `calendar-missing`. */
  recordRequestChanges(tx: Tx, batch: ChangeBatch): Promise<RecordOutcome>;
  /** Notes whether the citizen calls an answered request solved. @throws AppError `not-found` */
  recordConfirmation(tx: Tx, confirmation: Confirmation): Promise<void>;
  /** Gives a town what the Monitor begins with. */
  seedTown(tx: Tx): Promise<void>;
}

/** The register of requests to any service: what happened to them, by which norm they are timed. */
export function createRequestsModule(deps: RegisterDeps): RequestsModule {
  const record = (tx: Tx, batch: ChangeBatch): Promise<RecordOutcome> =>
    recordRequestChanges(deps, tx, batch);
  const imports = createImportsPart({ ...deps, record });
  const pollers = createPollersPart({ ...deps, record });
  const reconciliation = createReconciliationPart(deps);
  return {
    name: 'requests',
    migrations: new URL('../migrations/', import.meta.url),
    routes: [
      ...coreRoutes(deps),
      ...normsRoutes(deps),
      ...registerRoutes(deps),
      ...cardRoutes(deps),
      ...citizenRoutes(deps),
      ...imports.routes,
      ...pollers.routes,
      ...reconciliation.routes,
    ],
    jobs: [...imports.jobs, ...pollers.jobs],
    timers: [
      ...passTermsTimers(deps),
      refreshPausedTimer(deps),
      activateCalendarTimer(deps),
      tellMovedTermsTimer(deps),
      ...imports.timers,
      ...reconciliation.timers,
    ],
    subscriptions: [
      erasureSubscription(deps),
      applicationsSubscription(record),
      movedTermsSubscription(deps),
    ],
    liveTopics: [requestsLiveTopic, ...imports.liveTopics],
    recordRequestChanges: record,
    recordConfirmation: (tx, confirmation) => recordConfirmation(deps, tx, confirmation),
    seedTown: (tx) => seedTown(deps, tx),
    async start() {
      await seedEveryTown(deps);
      await reconciliation.start();
    },
  };
}
