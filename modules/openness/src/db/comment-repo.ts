import type { Instant } from '@veche/kernel';
import type { PreparedStatement, ReadTx } from '@veche/platform';

/** What somebody let the town print, made ready by the staff. */
export interface OfferedComment {
  readonly id: string;
  readonly text: string;
  readonly score: number | null;
  readonly serviceCode: string | null;
}

const offered: PreparedStatement = {
  name: 'openness.offered-comments',
  text: `select comment_id as id, text, score, service_code as "serviceCode" from feedback.published_comment
         where tenant_id = $1 and received_at >= $2 and received_at < $3
         order by service_code nulls last, score desc nulls last, md5(comment_id::text) limit 500`,
};

/** Comments that came in between two moments. Their order tells nothing of who wrote when. */
export const listOfferedComments = (
  tx: ReadTx,
  { from, until }: { readonly from: Instant; readonly until: Instant },
): Promise<OfferedComment[]> => tx.sql<OfferedComment>(offered, [tx.tenantId, from, until]);
