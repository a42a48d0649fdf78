import type { FeedbackLinkView, FeedbackProgress } from '@veche/contracts';
import { notFound, type ReadTx } from '@veche/platform';
import { findLink, linkState } from '../db/link-repo.ts';
import { getItem } from '../db/item-repo.ts';
import { findRequest } from '../db/request-repo.ts';
import type { FeedbackDeps } from '../feedback-deps.ts';
import { progressOf } from './my-feedback.ts';
import { present } from './present-item.ts';

/**
 * What a link of a letter leads to; nothing changes, however often a mail scanner follows it. The answer to a complaint is shown to
 * whoever holds the link it came with, and to nobody by the link of the first letter.
 * @throws AppError `not-found`
 */
export async function readLink(deps: FeedbackDeps, tx: ReadTx, tokenHash: Buffer): Promise<FeedbackLinkView> {
  const link = await findLink(tx, tokenHash);
  if (!link) throw notFound();
  const item = link.item_id === null ? undefined : await getItem(tx, link.item_id);
  const requestId = link.request_id ?? item?.request_id;
  const request = requestId ? await findRequest(tx, requestId) : undefined;
  const progress = item && (await progressOf(deps, tx, item));
  return {
    purpose: link.purpose,
    state: linkState(link, tx.now),
    town: (await deps.tenantOf(tx)).name,
    ...(request && {
      request: {
        number: request.number,
        service: { ...request.service.title },
        ...present('answeredAt', request.doneAt),
      },
    }),
    expiresAt: link.expires_at,
    ...(progress && { item: link.purpose === 'confirm' ? progress : withoutAnswer(progress) }),
  };
}

const withoutAnswer = ({ answer: _answer, ...progress }: FeedbackProgress): FeedbackProgress => progress;
