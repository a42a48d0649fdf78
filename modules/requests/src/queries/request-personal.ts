import type { RequestPersonalView } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { getCardRow } from '../db/card-repo.ts';
import { loadHistories } from '../db/event-repo.ts';
import { findTexts } from '../db/text-repo.ts';
import type { RequestEvent } from '../domain/request-event.ts';
import type { RegisterDeps } from '../register-deps.ts';
import type { RequestsDeps } from '../requests-deps.ts';
import {
  eventTextPurpose,
  requestTextPurpose,
  type PersonalParts,
} from '../use-cases/record/personal-parts.ts';

/** What was sealed of a request, opened; what belongs to a person who was erased stays shut. @throws AppError `not-found` */
export async function readRequestPersonal(
  { vault, people }: Pick<RegisterDeps, 'vault' | 'people'>,
  tx: ReadTx,
  id: string,
): Promise<{ readonly view: RequestPersonalView; readonly personId: PersonId | null }> {
  const row = await getCardRow(tx, id);
  const personId = row.person_id as PersonId | null;
  if (personId === null) return { view: { texts: {}, isErased: false }, personId };
  const sealed = (await findTexts(tx, [id])).get(id);
  const opened = sealed === undefined ? '{}' : await vault.open(tx, personId, requestTextPurpose, sealed);
  if (opened === undefined) return { view: { texts: {}, isErased: true }, personId };
  const events = (await loadHistories(tx, [id])).get(id) ?? [];
  const texts = await openEventTexts({ vault }, tx, personId, events);
  const parts = JSON.parse(opened) as PersonalParts;
  // A source of this installation names a person by id only: the account says who that is.
  const known = parts.name ?? (await people.displayNames(tx, [personId])).get(personId);
  const name = known === undefined ? {} : { name: known };
  return { view: { ...parts, ...name, texts, isErased: false }, personId };
}

/** The phone or address that came with a request; undefined when none did, or its person was erased. */
export async function contactOfRequest(
  { vault }: Pick<RequestsDeps, 'vault'>,
  tx: ReadTx,
  id: string,
): Promise<string | undefined> {
  const row = await getCardRow(tx, id);
  const personId = row.person_id as PersonId | null;
  const sealed = personId === null ? undefined : (await findTexts(tx, [id])).get(id);
  if (personId === null || sealed === undefined) return undefined;
  const opened = await vault.open(tx, personId, requestTextPurpose, sealed);
  return opened === undefined ? undefined : (JSON.parse(opened) as PersonalParts).contact;
}

/** Free texts of events by their ids. */
export async function openEventTexts(
  { vault }: Pick<RequestsDeps, 'vault'>,
  tx: ReadTx,
  personId: PersonId,
  events: readonly RequestEvent[],
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const { id, data } of events) {
    if (typeof data?.sealed !== 'string') continue;
    const text = await vault.open(tx, personId, eventTextPurpose, data.sealed);
    if (text !== undefined) texts[id] = text;
  }
  return texts;
}
