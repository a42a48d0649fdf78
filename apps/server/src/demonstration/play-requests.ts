import type { IdentityModule } from '@veche/identity';
import type { Instant, PersonId } from '@veche/kernel';
import { systemScope, type Database } from '@veche/platform';
import { playRequestHistory, type DemoHistoryParts, type RequestsDeps } from '@veche/requests';
import { generateDemoTown } from '@veche/venues';
import { demonstrationTown } from '../demonstration-town.ts';

/** Those of the invented people who also ask for services of the town. */
const askers = ['citizen', 'organiser'] as const;

/** Plays the requests of the past months: asked from the houses of the town, some of them by people one can sign in as. */
export async function playRequests(
  parts: {
    readonly db: Database;
    readonly clock: DemoHistoryParts['clock'];
    readonly requests: RequestsDeps;
    readonly identity: IdentityModule;
    /** How far the history goes back. */
    readonly months: number;
  },
  now: Instant,
): Promise<void> {
  const tenantId = demonstrationTown.id;
  const personas = await parts.db.read(systemScope('demonstration', tenantId), async (tx) => {
    const ids: PersonId[] = [];
    for (const code of askers) ids.push((await parts.identity.getDemoPerson(tx, code)).personId);
    const cards = await Promise.all(ids.map((personId) => parts.identity.people.findPerson(tx, personId)));
    return cards.flatMap((card) => (card ? [{ personId: card.id, name: card.displayName }] : []));
  });
  const houses = generateDemoTown().addresses.map(({ address, position, district }) => ({
    address,
    position,
    district: district.ru,
  }));
  await playRequestHistory({ ...parts, tenantId, houses, personas }, now);
}
