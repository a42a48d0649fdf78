import type { WebhookEventType } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { invalidInput, notFound, OutboundError, rejected, schedule, stale, type Tx } from '@veche/platform';
import { holdDelivery, insertMessage, updateDelivery } from '../db/delivery-repo.ts';
import {
  deleteEndpoint,
  findEndpoint,
  holdEndpoint,
  insertEndpoint,
  openCard,
  sealCard,
  updateEndpoint,
  type Endpoint,
} from '../db/endpoint-repo.ts';
import { newSecret, rotateSecrets } from '../sign-message.ts';
import type { WebhooksDeps } from '../webhooks-deps.ts';
import { bodyOf, deliverWebhookKind, queueDelivery } from './queue-event.ts';

export interface EndpointInput {
  readonly title: string;
  readonly url: string;
  readonly types: readonly WebhookEventType[];
  readonly isOn: boolean;
}

/** Whether messages may be sent there at all; asked before the transaction, since a name has to be looked up. @throws AppError */
export async function assertReachable({ outbound }: WebhooksDeps, address: string): Promise<void> {
  const url = URL.parse(address);
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw faultyAddress('web-address', {
      ru: 'Нужен адрес вида https://…',
      en: 'Type an address like https://…',
    });
  try {
    await outbound.resolve(url.hostname, Number(url.port || (url.protocol === 'https:' ? 443 : 80)));
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    throw error.code === 'address-refused'
      ? faultyAddress('private-address', {
          ru: 'Адрес ведёт во внутреннюю сеть. Разрешить его может администратор установки',
          en: 'The address leads into a private network. The administrator of the installation may allow it',
        })
      : faultyAddress('unknown-name', { ru: 'Такого имени в сети нет', en: 'There is no such name' });
  }
}

const faultyAddress = (code: string, message: { ru: string; en: string }) =>
  invalidInput([{ pointer: '/url', code, message }]);

/** @returns the id and the secret, which is shown once */
export async function addEndpoint(
  deps: WebhooksDeps,
  tx: Tx,
  { title, url, types, isOn, by }: EndpointInput & { readonly by: PersonId },
): Promise<{ id: string; secret: string }> {
  const id = tx.newId();
  const secret = newSecret();
  await insertEndpoint(tx, {
    id,
    title,
    sealed: await sealCard(deps.vault, tx, id, { url, secrets: [{ secret }] }),
    types: [...types],
    state: isOn ? 'on' : 'off',
    disabled_because: null,
    failing_since: null,
    succeeded_at: null,
    created_by: by,
  });
  await note(deps, tx, 'added', { id, version: 0 });
  return { id, secret };
}

/** Another address, other events, on or off; switching on forgets the failures. @throws AppError `not-found`, `stale` */
export async function changeEndpoint(
  deps: WebhooksDeps,
  tx: Tx,
  { id, ifMatch, ...input }: EndpointInput & { readonly id: string; readonly ifMatch: number },
): Promise<void> {
  const endpoint = await held(tx, id);
  if (endpoint.version !== ifMatch) throw stale(endpoint.version);
  const card = await openCard(deps.vault, tx, endpoint);
  await updateEndpoint(tx, id, {
    title: input.title,
    types: [...input.types],
    sealed: await sealCard(deps.vault, tx, id, { ...card, url: input.url }),
    state: input.isOn ? 'on' : 'off',
    disabled_because: null,
    failing_since: null,
    version: endpoint.version + 1,
  });
  await note(deps, tx, 'changed', endpoint);
}

/** A new secret; the old one signs beside it for a day. @throws AppError `not-found` */
export async function rotateSecret(deps: WebhooksDeps, tx: Tx, id: string): Promise<{ secret: string }> {
  const endpoint = await held(tx, id);
  const card = await openCard(deps.vault, tx, endpoint);
  const secret = newSecret();
  const secrets = rotateSecrets(card.secrets, secret, tx.now);
  await updateEndpoint(tx, id, {
    sealed: await sealCard(deps.vault, tx, id, { ...card, secrets }),
    version: endpoint.version + 1,
  });
  await note(deps, tx, 'secret-changed', endpoint);
  return { secret };
}

/** @throws AppError `not-found` */
export async function removeEndpoint(deps: WebhooksDeps, tx: Tx, id: string): Promise<void> {
  const endpoint = await held(tx, id);
  await deleteEndpoint(deps.vault, tx, id);
  await note(deps, tx, 'removed', endpoint);
}

/** Queues a message that says only that it is a trial. @throws AppError `not-found`, `webhook-off` */
export async function testEndpoint(tx: Tx, id: string): Promise<{ deliveryId: string }> {
  const endpoint = await findEndpoint(tx, id);
  if (!endpoint) throw notFound();
  if (endpoint.state !== 'on') throw rejected('webhook-off');
  const messageId = tx.newId();
  const type = 'ru.veche.webhooks.test.v1';
  await insertMessage(tx, {
    id: messageId,
    type,
    body: bodyOf({ type, occurredAt: tx.now, data: { endpointId: id } }),
  });
  return { deliveryId: (await queueDelivery(tx, id, messageId)) ?? '' };
}

/** Sends a message again, whatever became of it, under the id it had. @throws AppError `not-found`, `webhook-off` */
export async function replayDelivery(deps: WebhooksDeps, tx: Tx, deliveryId: string): Promise<void> {
  const delivery = await holdDelivery(tx, deliveryId);
  const endpoint = delivery && (await findEndpoint(tx, delivery.endpoint_id));
  if (!delivery || !endpoint) throw notFound();
  if (endpoint.state !== 'on') throw rejected('webhook-off');
  // One that is being sent will be sent again anyway if it fails.
  if (delivery.state === 'sending') return;
  await updateDelivery(tx, deliveryId, { state: 'queued', tries: 0, next_attempt_at: tx.now });
  await schedule(tx, { kind: deliverWebhookKind, key: deliveryId, runAt: tx.now });
  await note(deps, tx, 'replayed', endpoint);
}

async function held(tx: Tx, id: string): Promise<Endpoint> {
  const endpoint = await holdEndpoint(tx, id);
  if (!endpoint) throw notFound();
  return endpoint;
}

const note = (
  { journal }: WebhooksDeps,
  tx: Tx,
  what: string,
  { id, version }: Pick<Endpoint, 'id' | 'version'>,
) =>
  journal.appendJournalEntry(tx, {
    action: `webhooks.endpoint.${what}`,
    subject: { type: 'webhook', id },
    revision: version + 1,
  });
