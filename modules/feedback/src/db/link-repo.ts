import { fromEpochMs, toEpochMs } from '@veche/deadlines';
import type { Instant, PersonId } from '@veche/kernel';
import type { ReadTx, Tx } from '@veche/platform';
import type { Selectable } from 'kysely';
import { makeLinkToken } from '../link-token.ts';
import { feedbackDb, type Tables } from './tables.ts';

const livesMs = 30 * 86_400_000;

export type LinkRow = Selectable<Tables['feedback.link']>;

/** What a new link is for. */
export type LinkTarget =
  | { readonly purpose: 'review'; readonly requestId: string; readonly round: number }
  | { readonly purpose: 'confirm'; readonly itemId: string };

/** Makes a link. @returns its token: it cannot be read again */
export async function insertLink(tx: Tx, personId: PersonId, target: LinkTarget): Promise<string> {
  const { text, hash } = makeLinkToken(tx.tenantId);
  await feedbackDb(tx)
    .insertInto('feedback.link')
    .values({
      tenant_id: tx.tenantId,
      token_hash: hash,
      purpose: target.purpose,
      request_id: target.purpose === 'review' ? target.requestId : null,
      round: target.purpose === 'review' ? target.round : null,
      item_id: target.purpose === 'confirm' ? target.itemId : null,
      person_id: personId,
      created_at: tx.now,
      expires_at: fromEpochMs(toEpochMs(tx.now) + livesMs),
      used_at: null,
    })
    .execute();
  return text;
}

const links = (tx: ReadTx, hash: Buffer) =>
  feedbackDb(tx)
    .selectFrom('feedback.link')
    .selectAll()
    .where('tenant_id', '=', tx.tenantId)
    .where('token_hash', '=', hash);

export const findLink = (tx: ReadTx, hash: Buffer): Promise<LinkRow | undefined> =>
  links(tx, hash).executeTakeFirst();

/** Locks a link: two presses at one moment are one. */
export const holdLink = (tx: Tx, hash: Buffer): Promise<LinkRow | undefined> =>
  links(tx, hash).forUpdate().executeTakeFirst();

/** The link has done what it was for. */
export async function useLink(tx: Tx, { token_hash: hash }: LinkRow, itemId: string): Promise<void> {
  await feedbackDb(tx)
    .updateTable('feedback.link')
    .set({ used_at: tx.now, item_id: itemId })
    .where('tenant_id', '=', tx.tenantId)
    .where('token_hash', '=', hash)
    .execute();
}

/** Unused links of a request or an item say "used" from now on: it was answered in another way. */
export async function closeLinks(
  tx: Tx,
  of: { readonly requestId: string; readonly round: number } | { readonly itemId: string },
  itemId: string,
): Promise<void> {
  const base = feedbackDb(tx)
    .updateTable('feedback.link')
    .set({ used_at: tx.now, item_id: itemId })
    .where('tenant_id', '=', tx.tenantId)
    .where('used_at', 'is', null);
  await (
    'requestId' in of
      ? base
          .where('purpose', '=', 'review')
          .where('request_id', '=', of.requestId)
          .where('round', '=', of.round)
      : base.where('purpose', '=', 'confirm').where('item_id', '=', of.itemId)
  ).execute();
}

export type LinkState = 'open' | 'used' | 'expired';

export const linkState = (link: LinkRow, now: Instant): LinkState =>
  link.used_at !== null ? 'used' : link.expires_at <= now ? 'expired' : 'open';
