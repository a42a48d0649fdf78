import type { OutboundChannel } from '@veche/contracts';
import type { Language, PersonId } from '@veche/kernel';
import {
  invalidInput,
  notFound,
  rejected,
  systemScope,
  type ReadTx,
  type Scope,
  type Subscription,
  type Tx,
} from '@veche/platform';
import { deliveryRefusedType } from '@veche/notifications';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import {
  deleteOutsideContact,
  findOutsideContact,
  insertOutsideContact,
  listOutsideContacts,
  markOutsideContact,
  openContactCard,
  type OutsideContact,
} from '../db/outside-contact-repo.ts';
import type { Tables } from '../db/tables.ts';
import { linkToken, readLinkToken } from '../links/link-token.ts';

export interface NewContact {
  readonly name: string;
  readonly channel: OutboundChannel;
  readonly address: string;
  readonly language: Language;
  readonly by: PersonId;
}

const emailPattern = /^[^\s@<>"(),:;\\[\]]{1,64}@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,63}$/u;
const phonePattern = /^\+7\d{10}$/;

/** Asks an address whether alerts may be sent to it; nothing else goes there before it agrees. @throws AppError */
export async function askOutsideContact(deps: AlertsDeps, tx: Tx, asked: NewContact): Promise<string> {
  const address = normalised(asked.channel, asked.address);
  const id = tx.newId();
  const contact = { id, channel: asked.channel, language: asked.language, createdBy: asked.by };
  if (!(await insertOutsideContact(deps.vault, tx, contact, { name: asked.name, address })))
    throw rejected('contact-known');
  await deps.notifications.queueOutsideMessage(tx, {
    keyId: id,
    channel: asked.channel,
    address,
    language: asked.language,
    template: 'outside-contact-asked',
    values: { town: (await deps.tenantOf(tx)).name, name: asked.name },
    link: `/contact/${linkToken(deps.vault, 'outside-contact', { tenantId: tx.tenantId, value: id })}`,
    dedupeKey: `outside-contact:${id}`,
  });
  await deps.journal.appendJournalEntry(tx, {
    action: 'alerts.outside-contact.asked',
    subject: { type: 'outside-contact', id },
    revision: 1,
    result: [asked.channel],
  });
  return id;
}

const outsideChannels = ['email', 'sms', 'chat'] as const;
type OutsideChannel = (typeof outsideChannels)[number];

const faults: Readonly<Record<OutsideChannel, { ru: string; en: string }>> = {
  email: { ru: 'Введите адрес почты: имя@сайт.ру', en: 'Type an e-mail address: name@site.com' },
  sms: { ru: 'Введите мобильный номер: +7 и десять цифр', en: 'Type a mobile number: +7 and ten digits' },
  chat: {
    ru: 'Введите адрес входящего веб-хука комнаты: https://…',
    en: 'Type the address of the room’s incoming web-hook: https://…',
  },
};

/** @throws AppError `invalid-input` */
function normalised(channel: OutboundChannel, typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const asked = outsideChannels.find((each) => each === channel);
  const found = asked && forms[asked](text);
  if (found !== undefined) return found;
  throw invalidInput([
    asked
      ? { pointer: '/address', code: 'address', message: faults[asked] }
      : {
          pointer: '/channel',
          code: 'channel',
          message: {
            ru: 'Так связаться можно только с человеком, у которого здесь есть учётная запись',
            en: 'Only somebody with an account can be told this way',
          },
        },
  ]);
}

/** The address in one form, or undefined when it is none. */
const forms: Readonly<Record<OutsideChannel, (text: string) => string | undefined>> = {
  email: (text) => (emailPattern.test(text) ? text.toLowerCase() : undefined),
  sms: (text) => {
    const number = text.replaceAll(/[\s()-]/g, '').replace(/^8(?=\d{10}$)/, '+7');
    return phonePattern.test(number) ? number : undefined;
  },
  chat: (text) => {
    const url = URL.parse(text);
    const isWeb =
      url && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
    return isWeb ? url.href : undefined;
  },
};

export async function presentOutsideContacts(deps: AlertsDeps, tx: ReadTx) {
  const shown = [];
  for (const contact of await listOutsideContacts(tx)) {
    const card = await openContactCard(deps.vault, tx, contact);
    if (card)
      shown.push({
        id: contact.id,
        channel: contact.channel,
        ...card,
        state: stateOf(contact),
        createdAt: contact.createdAt,
      });
  }
  return shown;
}

function stateOf({
  confirmedAt,
  suspendedAt,
  leftAt,
}: OutsideContact): 'asked' | 'confirmed' | 'suspended' | 'left' {
  if (leftAt !== undefined) return 'left';
  if (suspendedAt !== undefined) return 'suspended';
  return confirmedAt === undefined ? 'asked' : 'confirmed';
}

/** Forgets an address with everything that was sent to it. @throws AppError `not-found` */
export async function forgetOutsideContact(deps: AlertsDeps, tx: Tx, id: string): Promise<void> {
  if (!(await findOutsideContact(tx, id))) throw notFound();
  await deleteOutsideContact(deps.vault, tx, id);
  await deps.journal.appendJournalEntry(tx, {
    action: 'alerts.outside-contact.forgotten',
    subject: { type: 'outside-contact', id },
    revision: 2,
  });
}

/** The town and the contact a token names. @throws AppError `not-found` */
export function targetOfQuestion(deps: AlertsDeps, token: string): { scope: Scope; contactId: string } {
  const target = readLinkToken(deps.vault, 'outside-contact', token);
  if (!target) throw notFound();
  return { scope: systemScope('outside-contact', target.tenantId), contactId: target.value };
}

/** What the page of the question shows. @throws AppError `not-found` */
export async function readContactQuestion(deps: AlertsDeps, tx: ReadTx, contactId: string) {
  const contact = await findOutsideContact(tx, contactId);
  const card = contact && (await openContactCard(deps.vault, tx, contact));
  if (!contact || !card) throw notFound();
  const { name: town } = await deps.tenantOf(tx);
  const state = stateOf(contact);
  return { town, name: card.name, state: state === 'suspended' ? ('confirmed' as const) : state };
}

/** The owner of an address agrees, or leaves; both may be said again. @throws AppError `not-found` */
export async function answerContactQuestion(
  deps: AlertsDeps,
  tx: Tx,
  { contactId, agree }: { readonly contactId: string; readonly agree: boolean },
): Promise<'confirmed' | 'left'> {
  if (!(await findOutsideContact(tx, contactId))) throw notFound();
  await markOutsideContact(
    tx,
    contactId,
    agree ? { confirmed_at: tx.now, left_at: null, suspended_at: null } : { left_at: tx.now },
  );
  await deps.journal.appendJournalEntry(tx, {
    action: agree ? 'alerts.outside-contact.agreed' : 'alerts.outside-contact.left',
    subject: { type: 'outside-contact', id: contactId },
    revision: 2,
  });
  return agree ? 'confirmed' : 'left';
}

/** An outside address that refuses messages gets no more until its owner agrees anew. */
export const refusedContactsSubscription: Subscription = {
  name: 'alerts-refused-contacts',
  types: [deliveryRefusedType],
  async handle(tx, event) {
    const { messageId, isAboutAddress } = event.data as { messageId: string; isAboutAddress: boolean };
    if (!isAboutAddress || tx.scope.tenantId === null) return;
    await sql`
      update alerts.outside_contact c set suspended_at = ${tx.now}
      from alerts.message m where m.tenant_id = ${tx.tenantId} and m.message_id = ${messageId} and c.tenant_id = m.tenant_id
        and c.id = m.contact_id and c.suspended_at is null`.execute(tx.kysely<Tables>());
  },
};
