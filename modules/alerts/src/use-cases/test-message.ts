import type { RuleDefinition } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import { notFound, type ReadTx, type Tx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps } from '../alerts-deps.ts';
import { insertAlertMessage, linkToSent } from '../db/message-repo.ts';
import type { Tables } from '../db/tables.ts';
import { personKey } from '../engine/recipients.ts';
import { wordsOfSample } from '../engine/sample-words.ts';
import { readCopies } from '../queries/list-messages.ts';
import { assertSoundRule } from './save-rule.ts';

/** Sends its author a message as the rule would word it, about the newest request the filter lets through. Nobody else gets it. */
export async function sendTestMessage(
  deps: AlertsDeps,
  tx: Tx,
  { definition, personId }: { readonly definition: RuleDefinition; readonly personId: PersonId },
): Promise<string> {
  assertSoundRule(definition);
  const contacts = await deps.people.contactsOf(tx, personId);
  if (!contacts) throw notFound();
  const words = await wordsOfSample(deps, tx, definition, contacts.language);
  const id = tx.newId();
  const windowKey = `test:${id}`;
  await insertAlertMessage(tx, {
    id,
    kind: 'test',
    recipient: { key: personKey(personId), personId },
    windowKey,
    fate: { state: 'queued' },
    trace: [],
    channels: definition.channels,
  });
  const outcome = await deps.notifications.queueMessage(tx, {
    recipientPersonId: personId,
    template: 'alert-test',
    values: { title: words.title, text: words.text },
    link: '/alerts',
    channels: definition.channels,
    dedupeKey: windowKey,
  });
  if (outcome.state === 'queued') await linkToSent(tx, [id], outcome.messageId);
  return id;
}

/** What became of an own test message. @throws AppError `not-found` */
export async function readTestMessage(tx: ReadTx, id: string, personId: PersonId) {
  const row = await tx
    .kysely<Tables>()
    .selectFrom('alerts.message')
    .select(['message_id', 'created_at'])
    .where('tenant_id', '=', tx.tenantId)
    .where('id', '=', id)
    .where('kind', '=', 'test')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (!row) throw notFound();
  const copies =
    row.message_id === null ? [] : ((await readCopies(tx, [row.message_id])).get(row.message_id) ?? []);
  return { sentAt: row.created_at, copies: copies.map(({ channel, state, at }) => ({ channel, state, at })) };
}

/** Whom the recipients of a rule are over all its units, and whether they can be reached by its channels. */
export async function checkRecipients(
  deps: AlertsDeps,
  tx: ReadTx,
  { recipients, channels, filter }: RuleDefinition,
  resolve: (
    unit: string | undefined,
  ) => Promise<readonly { readonly personId?: PersonId; readonly contactId?: string }[]>,
) {
  const units = filter.units.length > 0 ? filter.units : await unitsOfTown(tx);
  const people = new Set<PersonId>();
  for (const unit of [undefined, ...units])
    for (const { personId } of await resolve(unit)) if (personId) people.add(personId);
  const unverified = new Map(channels.map((channel) => [channel, 0]));
  for (const personId of people) {
    const reach = await deps.notifications.reachOf(tx, personId);
    for (const channel of channels) {
      if (reach?.[channel] !== true) unverified.set(channel, (unverified.get(channel) ?? 0) + 1);
    }
  }
  const asked = recipients.filter(({ kind }) => kind === 'outside').length;
  const reached = (await resolve(undefined)).filter(({ contactId }) => contactId !== undefined).length;
  return {
    people: people.size,
    unverified: [...unverified]
      .filter(([, count]) => count > 0)
      .map(([channel, count]) => ({ channel, count })),
    unreachableContacts: asked - reached,
  };
}

async function unitsOfTown(tx: ReadTx): Promise<string[]> {
  const { rows } = await sql<{ unit_code: string }>`
    select distinct unit_code from alerts.duty where tenant_id = ${tx.tenantId} and unit_code <> ''`.execute(
    tx.kysely<Tables>(),
  );
  return rows.map((row) => row.unit_code);
}
