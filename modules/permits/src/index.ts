import type { Module } from '@veche/platform';
import { applicationChangedType } from './events.ts';
import { applicantRoutes } from './http/applicant.routes.ts';
import { noticeRoutes } from './http/notice.routes.ts';
import { publicRoutes } from './http/public.routes.ts';
import { reviewRoutes } from './http/review.routes.ts';
import { issuePermitJob } from './jobs/issue-permit.ts';
import { renderPaperJob } from './jobs/render-paper.ts';
import { permitsTimers } from './jobs/timers.ts';
import { applicationNotes } from './live-topic.ts';
import type { PermitsDeps } from './use-cases/deps.ts';
import { tellInFullSubscription } from './use-cases/tell-in-full.ts';

export { applicationChangedType } from './events.ts';
export { isOwnCase } from './use-cases/authority.ts';
export type { PermitsDeps } from './use-cases/deps.ts';
export type * from './ports.ts';
export { exportCases, retentionHoldsOf, type CaseHold } from './queries/retention.ts';
export { judgedCases, type JudgedCase } from './queries/judged-cases.ts';
export {
  applicationForDocuments,
  type ApplicationForDocuments,
} from './queries/application-for-documents.ts';

export { permitsCommands, type PermitsCommands } from './commands.ts';

/** Applications, notices, decisions and permits. */
export function createPermitsModule(deps: PermitsDeps): Module {
  return {
    name: 'permits',
    migrations: new URL('../migrations/', import.meta.url),
    routes: [...applicantRoutes(deps), ...reviewRoutes(deps), ...noticeRoutes(deps), ...publicRoutes(deps)],
    timers: permitsTimers(deps),
    jobs: [issuePermitJob(deps), renderPaperJob(deps)],
    subscriptions: [tellInFullSubscription(deps)],
    liveTopics: [{ types: [applicationChangedType], resolve: (tx, event) => applicationNotes(tx, event) }],
  };
}
