export type { RequestAttributes } from './domain/request-event.ts';
export type {
  RequestActor,
  RequestChannel,
  RequestCriticality,
  RequestEventKind,
  RequestStatus,
} from './domain/vocabulary.ts';
export type {
  ChangeBatch,
  ChangeFault,
  ChangeFaultCode,
  IncomingApplicant,
  IncomingChange,
  NamedCode,
  RecordOutcome,
} from './incoming-change.ts';
export { playRequestHistory, type DemoHistoryParts } from './demonstration/play-history.ts';
export { contactOfRequest } from './queries/request-personal.ts';
export { unitTitles } from './queries/unit-titles.ts';
export type { RegisterDeps } from './register-deps.ts';
export type { RequestsDeps } from './requests-deps.ts';
export { createRequestsModule, type RequestsModule } from './requests-module.ts';
export { createCommandLineImports, type CommandLineImports } from './imports/command-line-imports.ts';
export { readServiceCatalogue, type CatalogueFault } from './imports/domain/service-catalogue.ts';
