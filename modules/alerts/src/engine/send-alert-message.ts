import type { TemplateId } from '@veche/notifications';
import type { Language } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import { findOutsideContact, openContactCard } from '../db/outside-contact-repo.ts';
import { insertAcknowledgementLink } from '../db/link-repo.ts';
import { linkToSent, settleDeferred, type NewAlertMessage } from '../db/message-repo.ts';
import { reasonWords, recipientWords } from '../domain/event-words.ts';
import { linkToken } from '../links/link-token.ts';
import { readNames } from '../queries/read-names.ts';
import { wordsOfAlert } from './alert-words.ts';
import type { Decided } from './carry-out.ts';

const unansweredMs = 48 * 3_600_000;

/** Queues the message of an alert with the notifications module, in the reader's language. */
export async function sendAlertMessage(
  deps: AlertsDeps,
  tx: Tx,
  decided: Decided,
  message: Pick<NewAlertMessage, 'id' | 'windowKey' | 'channels' | 'trace'>,
): Promise<void> {
  const { recipient, stored, definition } = decided;
  const language = await languageOf(deps, tx, decided);
  if (language === undefined) {
    await settleDeferred(tx, message.id, { state: 'withheld', because: 'no-recipient' }, message.trace);
    return;
  }
  const link = await linkOf(deps, tx, decided);
  const words = await wordsOfAlert(tx, stored, definition, {
    language,
    link: new URL(link, deps.publicUrl).href,
  });
  const why = await whyOf(tx, decided, language);
  const { template, values } = frameOf(decided, { ...words, why });
  const common = {
    template,
    values,
    link,
    dedupeKey: message.windowKey,
    ...(decided.alert.severity !== 'critical' && {
      unsubscribe: `/leave/${linkToken(deps.vault, 'leave', { tenantId: tx.tenantId, value: `${recipient.key}|rule:${decided.rule.id}` })}`,
    }),
  } as const;
  const outcome = recipient.personId
    ? await deps.notifications.queueMessage(tx, {
        ...common,
        recipientPersonId: recipient.personId,
        subject: { type: 'alert', id: stored.id },
        channels: message.channels,
      })
    : await queueOutside(deps, tx, recipient.contactId ?? '', common);
  if (outcome.state === 'queued') await linkToSent(tx, [message.id], outcome.messageId);
  else await settleDeferred(tx, message.id, { state: 'withheld', because: outcome.state }, message.trace);
}

async function languageOf(deps: AlertsDeps, tx: Tx, { recipient }: Decided): Promise<Language | undefined> {
  if (recipient.personId) return (await deps.people.contactsOf(tx, recipient.personId))?.language;
  return (await findOutsideContact(tx, recipient.contactId ?? ''))?.language;
}

/** A critical alert, and anything to an address without an account, is opened by a link of its own. */
async function linkOf(deps: AlertsDeps, tx: Tx, { stored, alert, recipient }: Decided): Promise<string> {
  if (recipient.personId && (alert.severity !== 'critical' || alert.state === 'resolved'))
    return `/alerts/${stored.id}`;
  const id = await insertAcknowledgementLink(tx, { alertId: stored.id, recipientKey: recipient.key });
  return `/a/${linkToken(deps.vault, 'acknowledge', { tenantId: tx.tenantId, value: id })}`;
}

interface Filled {
  readonly title: string;
  readonly text: string;
  readonly why: string;
}

/** The frame that says what is wanted of the reader. */
function frameOf({ alert, reason }: Decided, words: Filled): { template: TemplateId; values: never } {
  const since = alert.firedAt;
  const of = (template: TemplateId, values: object) => ({ template, values: values as never });
  if (alert.state === 'resolved' && !alert.isMomentary) return of('alert-over', words);
  if (alert.severity !== 'critical') return of('alert-news', words);
  if (reason === 'escalated') return of('alert-escalated', { ...words, since });
  const waitsLong =
    since !== undefined && reason === 'repeat' && (alert.told?.at ?? since) >= addMs(since, unansweredMs);
  return waitsLong ? of('alert-unanswered', { title: words.title, since }) : of('alert-critical', words);
}

const addMs = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** «Почему пришло», in one sentence; the alert's page has every stage. */
async function whyOf(
  tx: Tx,
  { definition, recipient, reason, stored }: Decided,
  language: Language,
): Promise<string> {
  const unit = stored.labels.unit;
  const unitName =
    unit === undefined ? undefined : ((await readNames(tx)).units.get(unit)?.[language] ?? unit);
  const whom = recipientWords[recipient.because.kind][language];
  const named = recipient.because.kind === 'duty' && unitName !== undefined ? `${whom} «${unitName}»` : whom;
  const rule = language === 'ru' ? `правило «${definition.name}»` : `rule “${definition.name}”`;
  return `${rule}; ${named}; ${reasonWords[reason][language]}.`;
}

async function queueOutside(
  deps: AlertsDeps,
  tx: Tx,
  contactId: string,
  common: {
    readonly template: TemplateId;
    readonly values: never;
    readonly link: string;
    readonly dedupeKey: string;
    readonly unsubscribe?: string;
  },
) {
  const contact = await findOutsideContact(tx, contactId);
  const card = contact && (await openContactCard(deps.vault, tx, contact));
  if (!contact || !card) return { state: 'no-recipient' as const };
  return deps.notifications.queueOutsideMessage(tx, {
    ...common,
    keyId: contactId,
    channel: contact.channel,
    address: card.address,
    language: contact.language,
    dedupeKey: `${contactId}:${common.dedupeKey}`,
  });
}
