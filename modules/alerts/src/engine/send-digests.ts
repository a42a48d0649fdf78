import { localTimeOf } from '@veche/deadlines';
import type { PersonId } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { findAlert } from '../db/alert-repo.ts';
import { closeDigest, holdDueDigests, type DigestWindow } from '../db/digest-repo.ts';
import { insertAlertMessage, linkToSent, listDigestEntries, type DigestEntry } from '../db/message-repo.ts';
import { findOutsideContact, openContactCard } from '../db/outside-contact-repo.ts';
import { getAlertPreferences, unsubscriptionsOf } from '../db/preference-repo.ts';
import { definitionsAt } from '../db/rule-repo.ts';
import { defaultAlertPreferences } from '../domain/preferences.ts';
import { linkToken } from '../links/link-token.ts';
import { wordsOfAlert } from './alert-words.ts';
import { sendTermDigest } from './send-term-digest.ts';

const mostLines = 40;

/** Sends the digests whose hour has come: each once, closed in the transaction that queues its message. */
export async function sendDigests(deps: AlertsDeps, tx: Tx, limit: number): Promise<void> {
  for (const window of await holdDueDigests(tx, tx.now, limit)) {
    const isSent =
      window.kind === 'alerts'
        ? await sendAlertDigest(deps, tx, window)
        : await sendTermDigest(deps, tx, window);
    await closeDigest(tx, window, isSent ? 'queued' : 'empty');
  }
}

async function sendAlertDigest(deps: AlertsDeps, tx: Tx, window: DigestWindow): Promise<boolean> {
  const { recipientKey, localOn } = window;
  const entries = await listDigestEntries(tx, recipientKey, localOn);
  const left = await unsubscriptionsOf(tx, recipientKey);
  const reader = await readerOf(deps, tx, recipientKey);
  if (entries.length === 0 || left.has('digest') || !reader) return false;
  const lines = await linesOf(deps, tx, entries, { language: reader.language });
  const id = tx.newId();
  const windowKey = `digest:${localOn}`;
  const message = {
    id,
    kind: 'digest' as const,
    recipient: { key: recipientKey, ...reader.recipient },
    windowKey,
    fate: { state: 'queued' as const },
    trace: [],
    channels: reader.channels,
  };
  if (!(await insertAlertMessage(tx, message))) return false;
  const values = {
    day: localOn,
    count: lines.count,
    lines: lines.text,
    hour: localTimeOf(window.dueAt, window.zone),
  };
  const common = {
    template: 'alert-digest' as const,
    values,
    link: '/alerts?state=all',
    unsubscribe: `/leave/${linkToken(deps.vault, 'leave', { tenantId: tx.tenantId, value: `${recipientKey}|digest` })}`,
  };
  const outcome = reader.outside
    ? await deps.notifications.queueOutsideMessage(tx, {
        ...common,
        ...reader.outside,
        dedupeKey: `${reader.outside.keyId}:${windowKey}`,
      })
    : await deps.notifications.queueMessage(tx, {
        ...common,
        recipientPersonId: reader.recipient.personId,
        channels: reader.channels,
        dedupeKey: windowKey,
      });
  if (outcome.state === 'queued')
    await linkToSent(tx, [id, ...entries.map((each) => each.id)], outcome.messageId);
  return true;
}

/** Whoever a digest is for, and how they are reached. */
async function readerOf(deps: AlertsDeps, tx: Tx, recipientKey: string) {
  const [kind, id = ''] = recipientKey.split(':');
  if (kind === 'person') {
    const personId = id as PersonId;
    const contacts = await deps.people.contactsOf(tx, personId);
    const { channels } = await getAlertPreferences(tx, personId);
    return contacts && { language: contacts.language, recipient: { personId }, channels: channels.digest };
  }
  const contact = await findOutsideContact(tx, id);
  const card = contact && (await openContactCard(deps.vault, tx, contact));
  if (!contact || !card || contact.leftAt !== undefined || contact.suspendedAt !== undefined)
    return undefined;
  const { channel, language } = contact;
  return {
    language,
    recipient: { contactId: id },
    channels: defaultAlertPreferences.channels.digest,
    outside: { keyId: id, channel, address: card.address, language },
  };
}

/** One line per alert, however often it was put into the digest; what is over says so. */
async function linesOf(
  deps: AlertsDeps,
  tx: Tx,
  entries: readonly DigestEntry[],
  { language }: { readonly language: 'ru' | 'en' },
): Promise<{ text: string; count: number }> {
  const ids = [...new Set(entries.map((each) => each.alertId))];
  const lines: string[] = [];
  for (const id of ids.slice(0, mostLines)) {
    const stored = await findAlert(tx, id);
    const version = stored && { ruleId: stored.ruleId, version: stored.ruleVersion };
    const definition = version && [...(await definitionsAt(tx, [version])).values()][0];
    if (!stored || !definition) continue;
    const link = new URL(`/alerts/${id}`, deps.publicUrl).href;
    const { title, text } = await wordsOfAlert(tx, stored, definition, { language, link });
    const isOver = stored.alert.state === 'resolved' && !stored.alert.isMomentary;
    const over = isOver ? (language === 'ru' ? ' (уже снято)' : ' (over by now)') : '';
    lines.push(`• ${title}${over}${text === '' ? '' : `. ${text}`}`);
  }
  const more = ids.length - lines.length;
  if (more > 0) lines.push(language === 'ru' ? `И ещё ${more}.` : `And ${more} more.`);
  return { text: lines.join('\n'), count: ids.length };
}
