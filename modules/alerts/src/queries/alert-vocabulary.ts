import { alertMetrics, outboundChannel } from '@veche/contracts';
import type { PersonId } from '@veche/kernel';
import type { ReadTx } from '@veche/platform';
import { sql } from 'kysely';
import type { AlertsDeps, StaffRole } from '../alerts-deps.ts';
import { listChains } from '../db/chain-repo.ts';
import { listGroups } from '../db/group-repo.ts';
import { isReachableContact, listOutsideContacts, openContactCard } from '../db/outside-contact-repo.ts';
import { listMuteWindows } from '../db/silence-repo.ts';
import type { Tables } from '../db/tables.ts';
import { namedCodeOf } from './present-names.ts';
import { readNames } from './read-names.ts';

const staffRoles: readonly StaffRole[] = ['officer', 'manager', 'controller', 'auditor', 'administrator'];

/** Staff of the town with their names. */
export async function listStaff(deps: AlertsDeps, tx: ReadTx): Promise<{ id: PersonId; name: string }[]> {
  const ids = new Set<PersonId>();
  for (const role of staffRoles) for (const id of await deps.people.listStaffWithRole(tx, role)) ids.add(id);
  const names = await deps.people.displayNames(tx, [...ids]);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** Everything a rule can be made of. */
export async function readAlertVocabulary(deps: AlertsDeps, tx: ReadTx) {
  const names = await readNames(tx);
  const { rows: districts } = await sql<{ district: string }>`
    select distinct district from (
      select district from requests.request_fact where tenant_id = ${tx.tenantId} order by opened_at desc limit 20000) as lately
    where district is not null order by 1`.execute(tx.kysely<Tables>());
  const contacts = [];
  for (const contact of await listOutsideContacts(tx)) {
    const card = await openContactCard(deps.vault, tx, contact);
    const isReachable = await isReachableContact(tx, contact.id);
    if (card) contacts.push({ id: contact.id, name: card.name, channel: contact.channel, isReachable });
  }
  const services = [...names.services].map(([code, { category }]) => ({
    ...namedCodeOf(names.services, code),
    ...(category !== undefined && { category }),
  }));
  return {
    sources: [...names.sources.keys()].map((code) => namedCodeOf(names.sources, code)),
    services,
    categories: [...new Set(services.flatMap((service) => service.category ?? []))].toSorted(),
    units: [...names.units.keys()].map((code) => namedCodeOf(names.units, code)),
    districts: districts.map((row) => row.district),
    metrics: [...alertMetrics],
    people: await listStaff(deps, tx),
    groups: (await listGroups(tx)).map(({ id, title }) => ({ id, name: title })),
    chains: (await listChains(tx)).map(({ id, title, isDefault }) => ({ id, title, isDefault })),
    muteWindows: (await listMuteWindows(tx)).map(({ id, title }) => ({ id, title })),
    contacts,
    // A room is told as an outside address, whatever a rule says of people.
    channels: outboundChannel.options.filter((channel) => channel !== 'chat'),
  };
}
