export type { OpennessDeps, ReportPaper } from './openness-deps.ts';
export { createOpennessModule } from './openness-module.ts';
