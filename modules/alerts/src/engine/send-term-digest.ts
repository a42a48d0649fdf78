import { calendarDaysBetween, fullDate, localTimeOf } from '@veche/deadlines';
import type { Language, PersonId, PlainDate } from '@veche/kernel';
import type { Tx } from '@veche/platform';
import type { AlertsDeps } from '../alerts-deps.ts';
import type { DigestWindow } from '../db/digest-repo.ts';
import { insertAlertMessage, linkToSent } from '../db/message-repo.ts';
import { getAlertPreferences, unsubscriptionsOf } from '../db/preference-repo.ts';
import { listReminders } from '../db/reminder-repo.ts';
import { linkToken } from '../links/link-token.ts';
import { readRequestFacts, type RequestFacts } from '../queries/request-facts.ts';

const mostLines = 40;

/** Sends the dates that come near to one person; what was done or moved since is left out. */
export async function sendTermDigest(deps: AlertsDeps, tx: Tx, window: DigestWindow): Promise<boolean> {
  const { recipientKey, localOn } = window;
  const personId = recipientKey.split(':')[1] as PersonId;
  const reminders = await listReminders(tx, personId, localOn);
  const contacts = await deps.people.contactsOf(tx, personId);
  const left = await unsubscriptionsOf(tx, recipientKey);
  if (!contacts || left.has('terms')) return false;
  const facts = await readRequestFacts(
    tx,
    reminders.map((each) => each.requestId),
  );
  const standing = reminders.flatMap(({ requestId, dueOn }) => {
    const request = facts.get(requestId);
    const stands = request && request.doneAt === undefined && request.dueOn === dueOn;
    return stands ? [{ request, dueOn }] : [];
  });
  if (standing.length === 0) return false;
  const { channels } = await getAlertPreferences(tx, personId);
  const id = tx.newId();
  const windowKey = `terms:${localOn}`;
  const message = {
    id,
    kind: 'terms' as const,
    recipient: { key: recipientKey, personId },
    windowKey,
    fate: { state: 'queued' as const },
    trace: [],
    channels: channels.terms,
  };
  if (!(await insertAlertMessage(tx, message))) return false;
  const outcome = await deps.notifications.queueMessage(tx, {
    recipientPersonId: personId,
    template: 'terms-ahead',
    values: {
      count: standing.length,
      lines: linesOf(standing, localOn, contacts.language),
      hour: localTimeOf(window.dueAt, window.zone),
    },
    link: '/dates',
    unsubscribe: `/leave/${linkToken(deps.vault, 'leave', { tenantId: tx.tenantId, value: `${recipientKey}|terms` })}`,
    channels: channels.terms,
    dedupeKey: windowKey,
  });
  if (outcome.state === 'queued') await linkToSent(tx, [id], outcome.messageId);
  return true;
}

function linesOf(
  standing: readonly { readonly request: RequestFacts; readonly dueOn: PlainDate }[],
  localOn: PlainDate,
  language: Language,
): string {
  const lines = standing
    .slice(0, mostLines)
    .map(
      ({ request, dueOn }) =>
        `• ${fullDate(dueOn, language)} (${inDays(calendarDaysBetween(localOn, dueOn), language)}): ${request.number}, ${request.service[language]}`,
    );
  const more = standing.length - lines.length;
  if (more > 0) lines.push(language === 'ru' ? `И ещё ${more}.` : `And ${more} more.`);
  return lines.join('\n');
}

function inDays(days: number, language: Language): string {
  if (language === 'en') return days === 1 ? 'tomorrow' : `in ${days} days`;
  if (days === 1) return 'завтра';
  const word = new Intl.PluralRules('ru').select(days);
  return `через ${days} ${word === 'one' ? 'день' : word === 'few' ? 'дня' : 'дней'}`;
}
