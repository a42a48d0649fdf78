import type { AlertState } from '@veche/contracts';
import type { Language, PersonId } from '@veche/kernel';
import { notFound, rejected, systemScope, type ReadTx, type Scope, type Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { findAlert } from '../db/alert-repo.ts';
import type { StoredAlert } from '../db/alert-rows.ts';
import {
  findAcknowledgementLink,
  holdAcknowledgementLink,
  markLinkUsed,
  type AcknowledgementLink,
} from '../db/link-repo.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import { wordsOfAlert } from '../engine/alert-words.ts';
import { readLinkToken } from '../links/link-token.ts';
import { acknowledgeAlert } from './acknowledge-alert.ts';

/** What the page of a link shows. */
export interface LinkPage {
  readonly state: 'open' | 'used' | 'taken' | 'over' | 'expired';
  readonly stored: StoredAlert;
}

/** The town and the link a token names. @throws AppError `not-found` for anything that is not a token of ours */
export function targetOfLink(deps: AlertsDeps, token: string): { scope: Scope; linkId: string } {
  const target = readLinkToken(deps.vault, 'acknowledge', token);
  if (!target) throw notFound();
  return { scope: systemScope('alert-link', target.tenantId), linkId: target.value };
}

/** Reads what a link is about; nothing changes, however often a mail scanner follows it. @throws AppError `not-found` */
export async function readLinkPage(tx: ReadTx, linkId: string): Promise<LinkPage> {
  const link = await findAcknowledgementLink(tx, linkId);
  const stored = link && (await findAlert(tx, link.alertId));
  if (!stored) throw notFound();
  return { stored, state: stateOf(link, stored.alert.state, tx.now) };
}

function stateOf(link: AcknowledgementLink, state: AlertState, now: string): LinkPage['state'] {
  if (link.usedAt !== undefined) return 'used';
  if (state === 'acknowledged') return 'taken';
  if (state === 'resolved') return 'over';
  return link.expiresAt <= now ? 'expired' : 'open';
}

/**
 * Acknowledges by a link, once: two presses at one moment are one. Whoever holds the letter acts as its recipient.
 * @throws AppError `not-found`, `link-used`, `link-expired`, `alert-not-firing`
 */
export async function acknowledgeByLink(deps: AlertsDeps, tx: Tx, linkId: string): Promise<LinkPage> {
  const link = await holdAcknowledgementLink(tx, linkId);
  if (!link) throw notFound();
  if (link.usedAt !== undefined) throw rejected('link-used');
  if (link.expiresAt <= tx.now) throw rejected('link-expired');
  const [kind, id] = link.recipientKey.split(':');
  const by = kind === 'person' ? (id as PersonId) : null;
  const stored = await acknowledgeAlert(deps, tx, { alertId: link.alertId, by, how: 'link' });
  await markLinkUsed(tx, linkId);
  return { stored, state: 'used' };
}

/** What the page of a link says: no personal word, since whoever has the letter sees it. */
export async function presentLinkPage(
  deps: AlertsDeps,
  tx: ReadTx,
  { stored, state }: LinkPage,
  language: Language,
) {
  const tenant = await deps.tenantOf(tx);
  const version = { ruleId: stored.ruleId, version: stored.ruleVersion };
  const definition = [...(await definitionsAt(tx, [version])).values()][0];
  if (!definition) throw notFound();
  const { title, text } = await wordsOfAlert(tx, stored, definition, {
    language,
    link: new URL(`/alerts/${stored.id}`, deps.publicUrl).href,
  });
  return {
    state,
    town: tenant.name,
    severity: stored.alert.severity,
    title,
    text,
    since: stored.alert.firedAt ?? stored.openedAt,
    alertId: stored.id,
    ...(stored.acknowledged && { acknowledgedAt: stored.acknowledged.at }),
  };
}
