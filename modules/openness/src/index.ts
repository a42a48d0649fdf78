export type { OpennessDeps } from './openness-deps.ts';
export { createOpennessModule } from './openness-module.ts';
