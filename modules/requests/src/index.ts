export type { RequestsTables } from './db/tables.ts';
export type { RequestStatus } from './domain/vocabulary.ts';
export { createRequestsModule, type RequestsDeps } from './requests-module.ts';
