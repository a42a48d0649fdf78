import type { TrackedRequestView } from '@veche/contracts';
import { rejected, type ReadTx } from '@veche/platform';
import { timingSafeEqual } from 'node:crypto';
import { getCardRow } from '../db/card-repo.ts';
import { loadHistories } from '../db/event-repo.ts';
import type { RegisterDeps } from '../register-deps.ts';
import { tidyCode, trackingCodeOf } from '../tracking-code.ts';
import { readPublicStory } from './my-requests.ts';

/** Several sources may have called a request alike. */
const mostAlike = 20;

/**
 * Where a request is and until when, for whoever holds its number and code; nothing personal.
 * @throws AppError `request-not-tracked` alike for a number that is not there and for a wrong code
 */
export async function trackRequest(
  deps: RegisterDeps,
  tx: ReadTx,
  asked: { readonly number: string; readonly code: string },
): Promise<TrackedRequestView> {
  const number = asked.number.trim();
  const rows = await tx.sql<{ id: string }>(
    {
      name: 'requests-find-tracked',
      text: 'select id from requests.service_request where tenant_id = $1 and number = any($2) limit $3',
    },
    [tx.tenantId, [...new Set([number, number.toUpperCase()])], mostAlike],
  );
  const code = Buffer.from(tidyCode(asked.code));
  const found = rows.find(({ id }) => {
    const right = Buffer.from(trackingCodeOf(deps.vault, tx.tenantId, id));
    return right.length === code.length && timingSafeEqual(right, code);
  });
  if (!found) throw rejected('request-not-tracked');
  const row = await getCardRow(tx, found.id);
  const events = (await loadHistories(tx, [found.id])).get(found.id) ?? [];
  const { pauseReason, doneAt, ...story } = await readPublicStory(deps, tx, row, events);
  return {
    ...story,
    ...(pauseReason === undefined ? {} : { pauseReason }),
    ...(doneAt === undefined ? {} : { doneAt }),
  };
}
