import type { RequestCardView } from '@veche/contracts';
import type { ReadTx } from '@veche/platform';
import type { CardRow } from '../db/card-repo.ts';
import { chainOf, type ChainLink } from '../domain/request-chain.ts';

/** How far apart two requests of one person for one service are still one matter. */
const windowDays = 90;
const mostRepeats = 20;

/** Requests of the same person for the same service around this one, and the chain of refusals and new filings it stands in. */
export async function findRepeats(
  tx: ReadTx,
  row: CardRow,
): Promise<Pick<RequestCardView, 'repeats' | 'chain'>> {
  if (row.applicant_key === null) return { repeats: [] };
  const rows = await tx.sql<ChainLink & { readonly number: string }>(
    {
      name: 'requests-repeat-requests',
      text: `select id, number, status, opened_at as "openedAt", closed_at as "closedAt" from requests.service_request
             where tenant_id = $1 and applicant_key = $2 and service_code = $3
               and opened_at between $4::timestamptz - make_interval(days => $5) and $4::timestamptz + make_interval(days => $5)
             order by opened_at limit $6`,
    },
    [tx.tenantId, row.applicant_key, row.service_code, row.opened_at, windowDays, mostRepeats + 1],
  );
  const chain = chainOf(rows, row.id, tx.now);
  return {
    repeats: rows
      .filter(({ id }) => id !== row.id)
      .map(({ id, number, status, openedAt, closedAt }) => ({
        id,
        number,
        status,
        openedAt,
        ...(closedAt === null ? {} : { closedAt }),
      })),
    ...(chain === undefined ? {} : { chain }),
  };
}
