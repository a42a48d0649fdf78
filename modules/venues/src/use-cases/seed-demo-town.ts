import type { Tx } from '@veche/platform';
import { replaceFeatures } from '../db/feature-repo.ts';
import { ensureTown } from '../db/town-repo.ts';
import { findVenueByCode, saveVenue } from '../db/venue-repo.ts';
import { generateDemoTown } from '../demo-town/demo-town.ts';
import { saveAddresses } from './import-addresses.ts';

/** Draws the demonstration town into the tenant: its map, venues and address register. May be repeated; venues keep their ids. */
export async function seedDemoTown(tx: Tx): Promise<{ features: number; venues: number; addresses: number }> {
  const town = generateDemoTown();
  await ensureTown(tx, town.centre);
  await replaceFeatures(tx, town.features);
  for (const venue of town.venues) {
    const known = await findVenueByCode(tx, venue.code);
    await saveVenue(tx, { ...venue, id: known?.id ?? tx.newId(), areaSqm: 0 });
  }
  await saveAddresses(tx, 'demo-town', town.addresses);
  return { features: town.features.length, venues: town.venues.length, addresses: town.addresses.length };
}
