import type { ReadTx, RequestContext } from '@veche/platform';
import { getApplication } from '../db/application-repo.ts';
import type { Application } from '../domain/application.ts';
import { assertMayRead, assertOwnCase } from '../use-cases/authority.ts';
import type { PermitsDeps } from '../use-cases/deps.ts';
import type { PersonId } from '@veche/kernel';

/** What the documents module must know of a case: whose files are sealed by which key, and whether files may still be added or removed. */
export interface ApplicationForDocuments {
  readonly applicantPersonId: PersonId;
  readonly isDraft: boolean;
  readonly acceptsDocuments: boolean;
}

const openStatuses: readonly Application['status'][] = [
  'DRAFT',
  'REGISTERED',
  'NEEDS_FIX',
  'IN_CONCURRENCE',
  'ON_REVIEW',
  'APPROVED',
  'APPROVED_COND',
  'NOTICE_REGISTERED',
  'PROPOSAL_SENT',
  'ANSWERED',
  'WARNED',
  'AGREED',
];

/** Read access for whoever may read the case; write access for its owner alone. @throws AppError `not-found` */
export async function applicationForDocuments(
  deps: Pick<PermitsDeps, 'vault' | 'people'>,
  tx: ReadTx,
  context: Pick<RequestContext, 'principal'>,
  id: string,
  access: 'read' | 'write',
): Promise<ApplicationForDocuments> {
  const loaded = await getApplication(tx, deps.vault, id);
  await (access === 'write' ? assertOwnCase : assertMayRead)(deps as PermitsDeps, tx, context, loaded);
  return {
    applicantPersonId: loaded.state.applicantPersonId,
    isDraft: loaded.state.status === 'DRAFT',
    acceptsDocuments: openStatuses.includes(loaded.state.status),
  };
}
